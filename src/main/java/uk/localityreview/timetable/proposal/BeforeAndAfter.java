package uk.localityreview.timetable.proposal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.replanning.Changes;

/**
 * What becomes of everybody's day when one timetable takes the place of another: who is to be told.
 *
 * @param moved what changes about sessions and pauses, in sentences
 * @param people each participant whose time or room is otherwise
 * @param reviewers each reviewer whose sessions are otherwise
 * @param unchanged how many participants keep their session, time and room
 */
public record BeforeAndAfter(List<String> moved, List<Row> people, List<Row> reviewers, int unchanged) {

    private static final String NOTHING = "no session";

    public BeforeAndAfter {
        moved = List.copyOf(moved);
        people = List.copyOf(people);
        reviewers = List.copyOf(reviewers);
    }

    /** Somebody's part of the day before and after, in words. */
    public record Row(String who, String what, String before, String after) {

        /** Whether they had a place before and have another or none now. */
        public boolean isMoved() {
            return !before.equals(NOTHING);
        }
    }

    static BeforeAndAfter of(PlannedDay before, PlannedDay after) {
        Review review = before.review();
        List<Row> people = new ArrayList<>();
        int unchanged = 0;
        for (Participant person : review.participants()) {
            String was = words(before, has(person.code()));
            String is = words(after, has(person.code()));
            if (!was.equals(is)) {
                people.add(new Row(person.code().value(), part(review, person), was, is));
            } else if (!is.equals(NOTHING)) {
                unchanged++;
            }
        }
        List<Row> reviewers = new ArrayList<>();
        for (Reviewer reviewer : review.team()) {
            Predicate<Session> holds = session ->
                    session.lead().equals(reviewer.code()) || session.scribe().equals(reviewer.code());
            String was = words(before, holds);
            String is = words(after, holds);
            if (!was.equals(is)) {
                reviewers.add(new Row(reviewer.code().value(), reviewer.role(), was, is));
            }
        }
        Changes changes = Changes.between(before.timetable(), after.timetable());
        List<String> moved = Stream.concat(
                        Stream.of(changes.moved(), changes.dropped(), changes.added())
                                .flatMap(List::stream)
                                .map(Changes.Change::sentence),
                        changes.pauses().stream())
                .toList();
        return new BeforeAndAfter(moved, people, reviewers, unchanged);
    }

    private static Predicate<Session> has(ParticipantCode person) {
        return session -> session.participants().contains(person);
    }

    private static String part(Review review, Participant person) {
        Optional<String> agency = review.agency(person.agency()).map(one -> one.name());
        return person.role() + agency.map(name -> ", " + name).orElse("");
    }

    private static String words(PlannedDay day, Predicate<Session> theirs) {
        String words = day.timetable().sessions().stream()
                .filter(theirs)
                .map(session -> session.start() + " to " + session.end() + " in room " + session.room())
                .collect(joining("; "));
        return words.isEmpty() ? NOTHING : words;
    }

    /** Whether nobody had a place before, so that there is nothing to compare. */
    public boolean isFirst() {
        return unchanged == 0 && people.stream().noneMatch(Row::isMoved);
    }

    /** How many keep what they had, in a sentence. */
    public String kept() {
        return switch (unchanged) {
            case 0 -> "Nobody keeps their session, time and room.";
            case 1 -> "1 person keeps their session, time and room.";
            default -> unchanged + " people keep their session, time and room.";
        };
    }

    /** Everybody whose part of the day is otherwise than they know it, who get a place as well, in codes. */
    public List<String> toTell() {
        return isFirst() ? List.of() : people.stream().map(Row::who).toList();
    }
}
