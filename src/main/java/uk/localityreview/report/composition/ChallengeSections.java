package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.report.document.Block;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.Challenge;

/** What the figures raise and nobody spoke of, and how the day left each challenge. */
final class ChallengeSections {

    private ChallengeSections() {}

    // "Could not be told" and "there are none" are never said alike.
    private static String nothingRaised(List<FileReading> figures) {
        return figures.stream().noneMatch(FileReading::isRecognised)
                ? "No published figures are held, so it cannot be told what stands out and was raised by nobody."
                : "No published figure that is held stands out without somebody having raised what it counts.";
    }

    static Section silent(Composition composition) {
        List<Outlier> outliers = composition.material().triangulation().silentInInterviews();
        if (outliers.isEmpty()) {
            return Section.of(
                    "silent",
                    "Silent in interviews",
                    List.of(new Paragraph(nothingRaised(composition.material().figures()))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("These figures stand out for the area against their comparator, and no finding is "
                + "linked to them. Nobody raised them; that does not make them small."));
        blocks.add(new Table(
                "Figures that stand out and that nobody raised",
                List.of("Indicator", "Period", "Value and 95% limits", "Comparator", "Source"),
                List.of(26, 12, 24, 18, 20),
                outliers.stream().map(ChallengeSections::row).toList()));
        return Section.of("silent", "Silent in interviews", blocks);
    }

    private static List<String> row(Outlier outlier) {
        return List.of(
                outlier.title().replace('_', ' ') + " (" + outlier.indicator().source() + "), "
                        + (outlier.higher() ? "higher" : "lower"),
                outlier.period(),
                FiguresInWords.valueAndLimits(outlier.figure()),
                FiguresInWords.comparator(outlier.figure()),
                FiguresInWords.sources(outlier.figure()));
    }

    static Section challenges(Composition composition) {
        int held = composition.material().held().size();
        return Section.of(
                "challenges",
                "How the day left each challenge",
                List.of(
                        new Paragraph("Asked and nobody could speak to it is not the same as not explored."),
                        new Table(
                                "Challenges and what became of them",
                                List.of("Challenge", "Heard in", "Left"),
                                List.of(46, 22, 32),
                                composition.material().triangulation().challenges().stream()
                                        .map(challenge -> row(composition, challenge, held))
                                        .toList())));
    }

    private static List<String> row(Composition composition, Challenge challenge, int held) {
        return List.of(
                challenge.theme() + " " + composition.theme(challenge.theme()),
                challenge.sessions() + " of " + Words.count(held, "session", "sessions"),
                Words.sentence(challenge.state().words()));
    }
}
