package uk.localityreview.timetable.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
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
        List<Session> before,
        @Nullable LocalTime now) {

    public Brief {
        absent = Set.copyOf(absent);
        wanted = List.copyOf(wanted);
        fixed = List.copyOf(fixed);
        before = List.copyOf(before);
    }
}
