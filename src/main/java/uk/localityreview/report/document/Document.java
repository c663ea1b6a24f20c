package uk.localityreview.report.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.report.document.Block.Picture;
import uk.localityreview.report.picture.Drawing;

/**
 * A document that can be shown as a page, printed and edited.
 *
 * @param title its only first-level heading
 * @param subtitle the line under the title
 * @param description one sentence about it, for catalogues
 * @param marking the protective marking that every page shows
 * @param notice what every page must say about the material, or an empty text
 * @param generatedAt when it was made
 * @param sections in order
 */
public record Document(
        String title,
        String subtitle,
        String description,
        String marking,
        String notice,
        Instant generatedAt,
        List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** Every picture of the document. */
    public List<Drawing> drawings() {
        return sections.stream().flatMap(Document::drawings).toList();
    }

    private static Stream<Drawing> drawings(Section section) {
        Stream<Drawing> own =
                section.blocks().stream().filter(Picture.class::isInstance).map(block -> ((Picture) block).drawing());
        return Stream.concat(own, section.parts().stream().flatMap(Document::drawings));
    }
}
