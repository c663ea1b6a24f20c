package uk.localityreview.report.composition;

import java.util.List;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Fact;
import uk.localityreview.report.document.Block.Facts;
import uk.localityreview.report.document.Block.Notice;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Picture;
import uk.localityreview.report.document.Block.Quotation;
import uk.localityreview.report.document.Block.See;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Characters;
import uk.localityreview.report.document.Section;

/** Makes every text of a section fit to be published, and counts the characters that had to be replaced. */
final class Publishing {

    private long replaced;

    /** How many characters were replaced so far. */
    long replaced() {
        return replaced;
    }

    Section publish(Section section) {
        return new Section(
                section.id(),
                publish(section.heading()),
                section.blocks().stream().map(this::publish).toList(),
                section.parts().stream().map(this::publish).toList(),
                section.partsInContents());
    }

    String publish(String text) {
        replaced += Characters.unpublishable(text);
        return Characters.publishable(text);
    }

    private Block publish(Block block) {
        return switch (block) {
            case Paragraph(String text) -> new Paragraph(publish(text));
            case Notice(String text) -> new Notice(publish(text));
            case Bullets(List<String> items) -> new Bullets(publish(items));
            case Facts(List<Fact> facts) ->
                new Facts(facts.stream()
                        .map(fact -> new Fact(publish(fact.label()), publish(fact.text())))
                        .toList());
            case Quotation(String words, String attribution) -> new Quotation(publish(words), publish(attribution));
            case Table table ->
                new Table(
                        publish(table.caption()),
                        publish(table.columns()),
                        table.widths(),
                        table.rows().stream().map(this::publish).toList());
            // Pictures are made of codes, names and numbers; their writer replaces what it cannot draw.
            case Picture picture -> picture;
            case See(String text, String target) -> new See(publish(text), target);
        };
    }

    private List<String> publish(List<String> texts) {
        return texts.stream().map(this::publish).toList();
    }
}
