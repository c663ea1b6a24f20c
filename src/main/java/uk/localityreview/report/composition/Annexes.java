package uk.localityreview.report.composition;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.localityreview.report.document.Block.Paragraph;
import uk.localityreview.report.document.Block.Table;
import uk.localityreview.report.document.Section;
import uk.localityreview.timetable.Session;

/** The timetable, without anybody's name or code, and the terms of the report. */
final class Annexes {

    private Annexes() {}

    static Section timetable(Composition composition) {
        var material = composition.material();
        return Section.of(
                "annex-timetable",
                "Annex A: timetable",
                List.of(
                        new Paragraph("A sector is named only when at least three people of it took part on the day."),
                        new Table(
                                "Sessions of the day",
                                List.of("Session", "Time", "Kind", "Sectors", "Themes asked", "Held"),
                                List.of(11, 16, 14, 27, 22, 10),
                                material.sessions().stream()
                                        .sorted(Comparator.comparing(Session::start)
                                                .thenComparing(Session::code))
                                        .map(session -> row(composition, session))
                                        .toList())));
    }

    private static List<String> row(Composition composition, Session session) {
        boolean held = composition.material().held().contains(session.code());
        return List.of(
                session.code().value(),
                session.start() + " to " + session.end(),
                session.kind().words(),
                composition.voices().sectors(session),
                new TreeSet<>(session.themesAsked())
                        .stream().map(Object::toString).collect(Collectors.joining(", ")),
                held ? "yes" : "no");
    }

    static Section terms() {
        return Section.of(
                "annex-terms",
                "Annex E: terms",
                List.of(new Table("Words of this report", List.of("Term", "Meaning"), List.of(28, 72), TERMS)));
    }

    private static final List<List<String>> TERMS = List.of(
            List.of("Supported", "Every figure that can test it is consistent, and one of them would fully show it."),
            List.of(
                    "Partly supported",
                    "Some figures are consistent and some are not; or all are, and none would fully show it."),
            List.of(
                    "Not supported by data",
                    "No figure is consistent, though one of them would fully show it if it were so."),
            List.of(
                    "Not visible in data, does not disprove",
                    "No figure is consistent, and none of them would fully show it."),
            List.of("Not testable with data held", "No figure is held that can test it."),
            List.of("Silent in interviews", "A figure stands out for the area and nobody raised what it counts."),
            List.of(
                    "Agreement",
                    "Two or more independent sources, at least two with a specific example, and nobody disputes how "
                            + "much it matters."),
            List.of("Partial agreement", "Two or more independent sources, without all of that."),
            List.of("Silence", "One independent source or none: a single-agency view when there is one."),
            List.of("Dissonance", "Some sources support what it says and others contradict it."),
            List.of(
                    "Asked and silent",
                    "An agency that was in a session where the question was put and said nothing on it."),
            List.of("Not asked", "An agency that was never asked: its silence says nothing."),
            List.of("Detectability", "Whether a figure would show a thing if it were true: yes, partly or no."),
            List.of(
                    "95% limits",
                    "The range in which the underlying value lies with 95% confidence, by Wilson's method for shares "
                            + "and a Poisson method for counts."),
            List.of("Comparator", "The area that a figure is compared with, such as England."),
            List.of("[c]", "A figure that its publisher suppressed to protect people; it is never nought."),
            List.of(
                    "Hearsay",
                    "What a speaker passes on without having seen it; it counts once for where it was heard."));
}
