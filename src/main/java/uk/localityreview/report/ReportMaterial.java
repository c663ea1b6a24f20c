package uk.localityreview.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.evidence.Codebook;
import uk.localityreview.evidence.Quote;
import uk.localityreview.indicators.Figures;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.network.Barrier;
import uk.localityreview.network.TiesAndBarriers;
import uk.localityreview.network.WorkingTogether;
import uk.localityreview.review.Review;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.triangulation.Material;
import uk.localityreview.triangulation.Triangulation;

/**
 * All that a report is made from.
 *
 * @param review the review
 * @param sessions the sessions as planned
 * @param held the codes of the sessions that were held
 * @param codebook the codebook in force
 * @param triangulation the findings and what goes with them
 * @param workingTogether ties, contradictions, awareness gaps, duplications
 * @param barriers the barriers, each with its quotes
 * @param suggestions what became of machine suggestions
 * @param inputs the files that went in, with their hashes: the day's files and the published ones
 * @param figures what was read of each published file
 * @param generatedAt when the report was made
 */
public record ReportMaterial(
        Review review,
        List<Session> sessions,
        Set<SessionCode> held,
        Codebook codebook,
        Triangulation triangulation,
        WorkingTogether workingTogether,
        List<BarrierHeard> barriers,
        Suggestions suggestions,
        List<Input> inputs,
        List<FileReading> figures,
        Instant generatedAt) {

    public ReportMaterial {
        sessions = List.copyOf(sessions);
        held = Set.copyOf(held);
        barriers = List.copyOf(barriers);
        inputs = List.copyOf(inputs);
        figures = List.copyOf(figures);
    }

    /**
     * Triangulates a day and lays beside it what else a report needs.
     *
     * @param day what was planned, said, coded and decided
     * @param said what was said of working together, and the barriers
     * @param dayFiles the files that the day's material came in
     * @param figures the published figures
     * @param at when the report is made
     */
    public static ReportMaterial of(
            Material day, TiesAndBarriers said, List<Input> dayFiles, Figures figures, Instant at) {
        Stream<Input> published = figures.files().stream()
                .filter(file -> file.observations() > 0)
                .map(file -> new Input(file.file(), file.sha256()));
        return new ReportMaterial(
                day.review(),
                day.sessions(),
                day.sessionsHeld(),
                Codebook.standard(),
                Triangulation.of(day, figures),
                WorkingTogether.of(said.ties(), said.awareness(), said.offers(), day.notes()),
                said.barriers().stream()
                        .map(barrier -> new BarrierHeard(barrier, barrier.quotes(day.notes())))
                        .toList(),
                new Suggestions(0, 0, 0),
                Stream.concat(dayFiles.stream(), published).toList(),
                figures.files(),
                at);
    }

    /** A barrier and the words it rests on. */
    public record BarrierHeard(Barrier barrier, List<Quote> quotes) {
        public BarrierHeard {
            quotes = List.copyOf(quotes);
        }
    }

    /** How many machine suggestions were accepted, changed and rejected. */
    public record Suggestions(int accepted, int changed, int rejected) {}

    /** A file that went in. */
    public record Input(String file, Sha256 sha256) {}
}
