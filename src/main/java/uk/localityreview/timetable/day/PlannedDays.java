package uk.localityreview.timetable.day;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.Sectors;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrames;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Editions;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** Gathers the days as they stand. */
@Component
public class PlannedDays {

    private final Reviews reviews;
    private final Sectors sectors;
    private final DayFrames frames;
    private final DaySessions sessions;
    private final Pauses pauses;
    private final People people;
    private final Waivers waivers;
    private final Editions editions;
    private final DayClock clock;

    PlannedDays(
            Reviews reviews,
            Sectors sectors,
            DayFrames frames,
            DaySessions sessions,
            Pauses pauses,
            People people,
            Waivers waivers,
            Editions editions,
            DayClock clock) {
        this.reviews = reviews;
        this.sectors = sectors;
        this.frames = frames;
        this.sessions = sessions;
        this.pauses = pauses;
        this.people = people;
        this.waivers = waivers;
        this.editions = editions;
        this.clock = clock;
    }

    /** The day of a review as it stands. */
    public PlannedDay of(ReviewId id) {
        Review review = reviews.get(id);
        DayFrame settled = frames.of(id);
        DayFrame frame = clock.hasBegun(review.date()) ? settled.onTheDay() : settled;
        List<DaySession> all = sessions.of(id);
        return new PlannedDay(
                review,
                sectors.of(id),
                frame,
                all,
                pausesOf(id, frame, all),
                people.absent(id),
                people.arrived(id),
                waivers.of(id),
                editions.last(id).orElse(null),
                clock.nowOn(review.date()));
    }

    private List<PauseAt> pausesOf(ReviewId review, DayFrame frame, List<DaySession> all) {
        List<PauseAt> chosen = pauses.of(review, frame);
        return chosen.isEmpty()
                ? Timetable.around(
                                all.stream()
                                        .filter(session -> !session.isCancelled())
                                        .map(DaySession::attended)
                                        .toList(),
                                frame)
                        .pauses()
                : chosen;
    }
}
