package uk.localityreview.timetable;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;

/** The sessions of each review day as everybody else sees them: those that are not cancelled, with those who take part. */
@Repository
public class Sessions {

    private final DaySessions all;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    Sessions(DaySessions all, Editions editions, ApplicationEventPublisher events) {
        this.all = all;
        this.editions = editions;
        this.events = events;
    }

    /**
     * Keeps the sessions of a day that has been held and must have none yet, as done and published. A
     * {@link DoubleBooking} is refused.
     */
    @Transactional
    public void plan(ReviewId review, List<Session> sessions) {
        all.change(review, List.of(), sessions.stream().map(DaySession::held).toList(), null);
        events.publishEvent(new DayPlanned(review, sessions.size()));
        editions.publish(review, sessions.size(), null);
    }

    /** The sessions of a day, in the order of their start and code. */
    public List<Session> of(ReviewId review) {
        return all.of(review).stream()
                .filter(session -> !session.isCancelled())
                .map(DaySession::attended)
                .toList();
    }
}
