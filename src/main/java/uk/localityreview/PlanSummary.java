package uk.localityreview;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Wishes;
import uk.localityreview.timetable.solver.Proposal;

/** What the screen says after a day was planned: its sessions, who is not seen and why, and which wishes are not met. */
record PlanSummary(Brief brief, Proposal proposal, List<String> noticed, Path file) {

    String text() {
        StringBuilder text = new StringBuilder();
        Stream.of(head(), day(), unplaced(), wishes(), end())
                .flatMap(part -> part)
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private Stream<String> head() {
        return Stream.of(
                        Stream.of("Timetable of the Locality Review of "
                                + brief.review().title() + " ("
                                + brief.review().marking() + ")"),
                        Stream.ofNullable(brief.review().notice()),
                        Stream.of(counted(sessions(SessionKind.INTERVIEW), "interview") + ", "
                                + counted(sessions(SessionKind.FOCUS_GROUP), "focus group") + "; "
                                + seen() + " of "
                                + brief.review().participants().size()
                                + " participants are seen. "
                                + (proposal.provedBest()
                                        ? "No timetable can be better by the wishes below."
                                        : "A better timetable may exist; the search was ended.")),
                        Stream.of(""))
                .flatMap(part -> part);
    }

    private long sessions(SessionKind kind) {
        return proposal.timetable().sessions().stream()
                .filter(session -> session.kind() == kind)
                .count();
    }

    private long seen() {
        return proposal.timetable().sessions().stream()
                .flatMap(session -> session.participants().stream())
                .distinct()
                .count();
    }

    private Stream<String> day() {
        return Stream.concat(
                        proposal.timetable().sessions().stream()
                                .map(session -> new Line(session.start().toString(), row(session))),
                        proposal.timetable().pauses().stream()
                                .map(pause -> new Line(
                                        pause.start().toString(),
                                        "  %s to %s  %s"
                                                .formatted(
                                                        pause.start(),
                                                        pause.when().end(),
                                                        pause.pause().kind().words()))))
                .sorted()
                .map(Line::text);
    }

    private static String row(Session session) {
        return "  %s to %s  room %-4s %-5s %-12s %s and %s: %s"
                .formatted(
                        session.start(),
                        session.end(),
                        session.room(),
                        session.code(),
                        session.kind().words(),
                        session.lead(),
                        session.scribe(),
                        session.participants().stream()
                                .map(ParticipantCode::value)
                                .collect(joining(" ")));
    }

    private Stream<String> unplaced() {
        return listed(
                "Not placed",
                proposal.unplaced().stream().map(Proposal.Unplaced::sentence).toList());
    }

    private Stream<String> wishes() {
        return listed(
                "Wishes that are not met",
                proposal.wishes().stream()
                        .filter(unmet -> unmet.times() > 0)
                        .map(PlanSummary::inWords)
                        .toList());
    }

    private static String inWords(Wishes.Unmet unmet) {
        return unmet.wish().sentence() + " (" + unmet.wish().weight().words() + "): " + counted(unmet.times(), "case")
                + " against it.";
    }

    private Stream<String> end() {
        return Stream.concat(
                listed("Noticed", noticed),
                Stream.of(
                        "",
                        "This is a proposal by machine, for a person to settle. Written to "
                                + String.valueOf(file.getFileName()) + "."));
    }

    private static Stream<String> listed(String title, List<String> lines) {
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of("", title), lines.stream().map(line -> "  " + line));
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private record Line(String time, String text) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return time.compareTo(other.time);
        }
    }
}
