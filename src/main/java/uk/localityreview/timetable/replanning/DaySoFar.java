package uk.localityreview.timetable.replanning;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Timetable;

/**
 * A day that has begun.
 *
 * @param review the people, agencies, rooms and team
 * @param sectors who can speak to what
 * @param frame the hours, pauses and lengths of the day, as they are {@linkplain DayFrame#onTheDay() on the day}
 * @param planned the timetable that everybody knows of
 * @param fixed the sessions that are done, started or pinned, with the times that they really have: a session that
 *     started late is here with its late start and the end that is expected now
 * @param absent who cannot come, has cancelled or has not shown up
 * @param added people who were not planned and are to be seen if they can
 * @param now the time of day
 */
public record DaySoFar(
        Review review,
        SectorCatalogue sectors,
        DayFrame frame,
        Timetable planned,
        List<Session> fixed,
        Set<ParticipantCode> absent,
        Set<ParticipantCode> added,
        LocalTime now) {

    public DaySoFar {
        fixed = List.copyOf(fixed);
        absent = Set.copyOf(absent);
        added = Set.copyOf(added);
    }
}
