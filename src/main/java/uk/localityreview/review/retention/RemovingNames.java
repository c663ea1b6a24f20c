package uk.localityreview.review.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.NamesRemoved;
import uk.localityreview.review.Review;
import uk.localityreview.shared.Refused;
import uk.localityreview.shared.UnitedKingdom;

/** Removes the names and contacts of a review, for good and on record; everybody is known by P-code only from then on. */
@Component
class RemovingNames {

    private final Retentions retentions;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RemovingNames(Retentions retentions, ApplicationEventPublisher events, InstantSource clock) {
        this.retentions = retentions;
        this.events = events;
        this.clock = clock;
    }

    /** Removes them; {@link Refused} before the day of the review, when they are still needed. */
    @Transactional
    public void remove(Review review) {
        if (LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME).isBefore(review.date())) {
            throw new Refused("Names and contacts are needed until the day of the review, " + review.day()
                    + ". Nothing was removed. If one person asks for it, remove theirs on the page of their name.");
        }
        retentions.removeNames(review.id(), clock.instant());
        events.publishEvent(new NamesRemoved(review.id()));
    }
}
