package uk.localityreview.timetable.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.Session;

/**
 * All that a day is planned by and held against.
 *
 * @param review the people, agencies, rooms and team
 * @param sectors who can speak to what
 * @param frame the hours, pauses and lengths of the day
 * @param absent who cannot come, although they are among the participants
 * @param wanted the sessions to be placed, beside those that are fixed
 * @param fixed sessions that stay as they are: pinned, started or done
 * @param before the timetable up to now, to move as little of it as possible; empty for a first proposal
 * @param now nothing new starts before this time; null while the day lies ahead
 */
public record Brief(
        Review review,
        SectorCatalogue sectors,
        DayFrame frame,
        Set<ParticipantCode> absent,
        List<SessionWanted> wanted,
        List<Session> fixed,
        Timetable before,
        @Nullable LocalTime now) {

    public Brief {
        // What people say themselves is read once: the rules ask at every place that is tried.
        absent = Stream.concat(
                        absent.stream(),
                        review.participants().stream()
                                .filter(person -> SessionsWanted.cannotCome(Set.of(), person))
                                .map(Participant::code))
                .collect(toUnmodifiableSet());
        wanted = List.copyOf(wanted);
        fixed = List.copyOf(fixed);
    }

    /** A first proposal for everybody who has said when they are free. */
    public static Brief of(Review review, SectorCatalogue sectors, DayFrame frame) {
        return new Brief(
                review,
                sectors,
                frame,
                Set.of(),
                SessionsWanted.of(review, frame, Set.of(), List.of()),
                List.of(),
                Timetable.empty(),
                null);
    }

    /** The same with other sessions to be placed. */
    public Brief wanting(List<SessionWanted> others) {
        return new Brief(review, sectors, frame, absent, others, fixed, before, now);
    }

    /** The same with other sessions that stay as they are. */
    public Brief holding(List<Session> others) {
        return new Brief(review, sectors, frame, absent, wanted, others, before, now);
    }

    /** The sector that somebody stands for; empty when their agency is not in the review. */
    public String sectorOf(Participant person) {
        return review.agency(person.agency()).map(Agency::sector).orElse("");
    }

    Optional<Room> room(String code) {
        return review.rooms().stream().filter(room -> room.code().equals(code)).findFirst();
    }

    Optional<Reviewer> reviewer(ReviewerCode code) {
        return review.team().stream()
                .filter(reviewer -> reviewer.code().equals(code))
                .findFirst();
    }
}
