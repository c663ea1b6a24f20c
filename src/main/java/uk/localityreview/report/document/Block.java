package uk.localityreview.report.document;

import java.util.List;
import uk.localityreview.report.picture.Drawing;

/** One piece of a section. Every form of the report shows the same blocks. */
public sealed interface Block {

    /** Plain text. */
    record Paragraph(String text) implements Block {}

    /** A sentence that must not be overlooked. */
    record Notice(String text) implements Block {}

    /** A bulleted list. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A few facts, each under its label. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A label and what stands under it. */
    record Fact(String label, String text) {}

    /** Words from a note, and in what capacity they were said. */
    record Quotation(String words, String attribution) implements Block {}

    /**
     * A table whose first column names its rows.
     *
     * @param caption what it shows
     * @param columns the column headings
     * @param widths the share of the width that each column takes, of 100
     * @param rows each as long as the columns
     */
    record Table(String caption, List<String> columns, List<Integer> widths, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int across = columns.size();
            if (widths.size() != across || rows.stream().anyMatch(row -> row.size() != across)) {
                throw new IllegalStateException("The table \"" + caption + "\" has rows or widths that miss a column");
            }
        }
    }

    /** A picture; whatever it shows is also in words beside it. */
    record Picture(Drawing drawing) implements Block {}

    /** A reference to another part of the document. */
    record See(String text, String target) implements Block {}
}
