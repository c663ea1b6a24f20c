package uk.localityreview.report.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page with what PDF/UA asks for beyond HTML: an outline, a subject, a text for each picture and each link. */
final class PageForPdf {

    private PageForPdf() {}

    static Document from(String html) {
        Document page = parsed(html);
        Bookmarks.into(page);
        each(page, "a", link -> link.setAttribute("title", link.getTextContent()));
        each(
                page,
                "svg",
                picture -> picture.setAttribute("alt", text(picture, "title") + ". " + text(picture, "desc")));
        each(page, "meta", meta -> {
            if (meta.getAttribute("name").equals("description")) {
                meta.setAttribute("name", "subject");
            }
        });
        return page;
    }

    private static void each(Document page, String tag, Consumer<Element> change) {
        var elements = page.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            change.accept((Element) elements.item(i));
        }
    }

    private static String text(Element picture, String tag) {
        var found = picture.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder reader = factory.newDocumentBuilder();
            return reader.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The page that the PDF is made from is not well-formed", e);
        }
    }
}
