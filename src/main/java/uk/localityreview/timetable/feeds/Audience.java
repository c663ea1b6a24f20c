package uk.localityreview.timetable.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;

/**
 * For whom a part of the timetable is: a sheet of paper, or a calendar that subscribes to it.
 *
 * @param kind the whole team, those at the door of a room, a reviewer or a participant
 * @param code the code of the room, reviewer or participant; empty for the whole day
 */
public record Audience(Kind kind, String code) {

    /** The kinds of audience. */
    public enum Kind {
        DAY("Whole day", "Whole day"),
        ROOM("Room", "Rooms"),
        REVIEWER("Reviewer", "Reviewers"),
        PARTICIPANT("Participant", "Participants");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        public String many() {
            return many;
        }

        /** The kind as it stands in an address, such as {@code rooms}. */
        public String path() {
            return this == DAY ? "day" : many.toLowerCase(Locale.ROOT);
        }

        /** The kind that stands in an address. */
        public static Optional<Kind> ofPath(String path) {
            return Stream.of(values()).filter(kind -> kind.path().equals(path)).findFirst();
        }
    }

    /** All audiences of a kind that a review has, in its order. */
    public static List<Audience> of(Kind kind, Review review) {
        return switch (kind) {
            case DAY -> List.of(new Audience(kind, ""));
            case ROOM ->
                review.rooms().stream()
                        .map(Room::code)
                        .map(code -> new Audience(kind, code))
                        .toList();
            case REVIEWER ->
                review.team().stream()
                        .map(Reviewer::code)
                        .map(code -> new Audience(kind, code.value()))
                        .toList();
            case PARTICIPANT ->
                review.participants().stream()
                        .map(Participant::code)
                        .map(code -> new Audience(kind, code.value()))
                        .toList();
        };
    }

    /** Every audience of a review, the whole day first. */
    public static List<Audience> allOf(Review review) {
        return Stream.of(Kind.values())
                .flatMap(kind -> of(kind, review).stream())
                .toList();
    }

    /** Whether a session concerns them. */
    public boolean isConcernedBy(Session session) {
        return switch (kind) {
            case DAY -> true;
            case ROOM -> session.room().equals(code);
            case REVIEWER ->
                Stream.of(session.lead(), session.scribe())
                        .map(ReviewerCode::value)
                        .anyMatch(code::equals);
            case PARTICIPANT ->
                session.participants().stream().map(ParticipantCode::value).anyMatch(code::equals);
        };
    }

    /** What a person calls them, such as {@code Room A}. */
    public String title() {
        return kind == Kind.DAY ? kind.one : kind.one + " " + code;
    }

    /** One text for a form to send, such as {@code ROOM A}. */
    public String value() {
        return (kind + " " + code).strip();
    }
}
