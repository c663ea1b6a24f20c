package uk.localityreview.report;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Bullets;
import uk.localityreview.report.document.Block.Facts;
import uk.localityreview.report.document.Block.Notice;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Picture;
import uk.localityreview.report.document.Block.Quotation;
import uk.localityreview.report.document.Block.See;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;

/** Every text of a report, in order, whatever block it stands in. */
final class ReportText {

    private ReportText() {}

    static List<String> of(Report report) {
        List<String> texts = new ArrayList<>();
        report.document().sections().forEach(section -> add(section, texts));
        return texts;
    }

    static String section(Report report, String id) {
        List<String> texts = new ArrayList<>();
        report.document().sections().forEach(section -> addIf(section, id, texts));
        return String.join("\n", texts);
    }

    private static void addIf(Section section, String id, List<String> texts) {
        if (section.id().equals(id)) {
            add(section, texts);
        } else {
            section.parts().forEach(part -> addIf(part, id, texts));
        }
    }

    private static void add(Section section, List<String> texts) {
        texts.add(section.heading());
        section.blocks().forEach(block -> add(block, texts));
        section.parts().forEach(part -> add(part, texts));
    }

    private static void add(Block block, List<String> texts) {
        switch (block) {
            case Paragraph(String text) -> texts.add(text);
            case Notice(String text) -> texts.add(text);
            case Bullets bullets -> texts.addAll(bullets.items());
            case Facts facts -> facts.facts().forEach(fact -> texts.add(fact.label() + ": " + fact.text()));
            case Quotation(String words, String attribution) -> texts.addAll(List.of(words, attribution));
            case Table table -> {
                texts.add(table.caption());
                texts.add(String.join(" | ", table.columns()));
                table.rows().forEach(row -> texts.add(String.join(" | ", row)));
            }
            case Picture picture -> texts.add(picture.drawing().description());
            case See(String text, String target) -> texts.add(text);
        }
    }
}
