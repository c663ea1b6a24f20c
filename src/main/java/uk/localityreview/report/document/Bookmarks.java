package uk.localityreview.report.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The outline that a PDF reader shows beside the pages, from the sections of the page. */
final class Bookmarks {

    private final Document page;

    private Bookmarks(Document page) {
        this.page = page;
    }

    static void into(Document page) {
        Element bookmarks = page.createElement("bookmarks");
        new Bookmarks(page).add(page.getDocumentElement(), bookmarks);
        page.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    private void add(Element within, Element bookmarks) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                add(element, isListed(element) ? bookmark(element, bookmarks) : bookmarks);
            }
        }
    }

    private static boolean isListed(Element element) {
        return element.getTagName().equals("section")
                && !element.getAttribute("class").equals("level-5");
    }

    private Element bookmark(Element section, Element bookmarks) {
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("href", "#" + section.getAttribute("id"));
        bookmark.setAttribute("name", heading(section));
        bookmarks.appendChild(bookmark);
        return bookmark;
    }

    private static String heading(Element section) {
        for (Node node = section.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                return element.getTextContent();
            }
        }
        return section.getAttribute("id");
    }
}
