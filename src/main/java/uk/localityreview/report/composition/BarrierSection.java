package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.evidence.Quote;
import uk.localityreview.network.Barrier;
import uk.localityreview.report.ReportMaterial.BarrierHeard;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.See;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;

/** Barriers to understanding and tackling local priorities, as they are perceived. */
final class BarrierSection {

    private BarrierSection() {}

    static Section of(Composition composition) {
        if (composition.barriers().isEmpty()) {
            return Section.of(
                    "barriers",
                    "Barriers and blockages",
                    List.of(new Paragraph("No barrier was recorded on the day.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Barriers as those heard perceive them, by cause and by the stage where they bite. "
                + "They are nobody's failing until both sides have been heard."));
        blocks.add(new Table(
                "Barriers, their cause and where they bite",
                List.of("Code", "Barrier", "Cause", "Stage", "Heard in"),
                List.of(9, 45, 14, 14, 18),
                composition.barriers().stream()
                        .map(barrier -> row(composition, barrier))
                        .toList()));
        for (BarrierHeard heard : composition.barriers()) {
            heard.quotes().stream()
                    .filter(quote -> !composition.voices().mayIdentify(quote))
                    .limit(1)
                    .forEach(quote -> blocks.add(composition
                            .voices()
                            .quotation(quote, heard.barrier().code())));
        }
        blocks.add(new See("All lines that the barriers rest on: annex D", "trail-barriers"));
        return Section.of("barriers", "Barriers and blockages", blocks);
    }

    private static List<String> row(Composition composition, BarrierHeard heard) {
        Barrier barrier = heard.barrier();
        long sessions = heard.quotes().stream().map(Quote::session).distinct().count();
        return List.of(
                barrier.code(),
                composition.voices().statement(barrier.code(), barrier.statement()),
                barrier.cause(),
                barrier.stage(),
                sessions + " of " + Words.count(composition.material().held().size(), "session", "sessions"));
    }
}
