package uk.localityreview.timetable.coverage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.coverage.Coverage.ChallengeRow;
import uk.localityreview.timetable.coverage.Coverage.Count;
import uk.localityreview.timetable.coverage.Coverage.Mark;

/**
 * What the page of a day's coverage shows.
 *
 * @param review the review
 * @param coverage whom its day hears
 */
public record CoveragePage(Review review, Coverage coverage) {

    /** Whom the day hears, in counts. */
    public String heard() {
        int people = coverage.people();
        String who = people + (people == 1 ? " person" : " people");
        if (!coverage.placed()) {
            return "No session is placed yet, so this goes by all who take part: " + who + ", " + coverage.frontLine()
                    + " of them from the front line.";
        }
        return "The day hears " + who + " in " + coverage.sessions().size() + " sessions, " + coverage.frontLine()
                + " of them from the front line. " + left();
    }

    private String left() {
        int left = coverage.sectors().stream()
                .mapToInt(row -> row.all().people() - row.all().placed())
                .sum();
        return switch (left) {
            case 0 -> "Everybody who takes part is in a session.";
            case 1 -> "1 more takes part and is in no session.";
            default -> left + " more take part and are in no session.";
        };
    }

    /** The columns of sectors by level. */
    public List<String> levels() {
        return Stream.of(
                        Stream.of("Sector"),
                        Stream.of(Level.values())
                                .map(level -> level.words().substring(0, 1).toUpperCase(Locale.UK)
                                        + level.words().substring(1)),
                        Stream.of("All"))
                .flatMap(columns -> columns)
                .toList();
    }

    /** The columns of challenges by session. */
    public List<String> sessions() {
        List<String> columns = new ArrayList<>(List.of("Challenge", "People", "Agencies"));
        coverage.sessions().stream().map(SessionCode::value).forEach(columns::add);
        return columns;
    }

    /** A mark a person, filled for those who are in a session; the number alone beyond ten. */
    public String dots(Count count) {
        return count.people() > 10 ? "" : "●".repeat(count.placed()) + "○".repeat(count.people() - count.placed());
    }

    /** The count in words: {@code 2 of 3}, or {@code 3} while nothing is placed. */
    public String words(Count count) {
        return coverage.placed() && count.people() > 0
                ? count.placed() + " of " + count.people()
                : String.valueOf(count.people());
    }

    /** The agencies that can speak to a challenge, by name. */
    public String agencies(ChallengeRow row) {
        return row.agencies().stream().map(Agency::name).collect(joining(", "));
    }

    /** What the marks mean, those that are not empty. */
    public List<Mark> legend() {
        return Stream.of(Mark.values()).filter(mark -> !mark.symbol().isEmpty()).toList();
    }
}
