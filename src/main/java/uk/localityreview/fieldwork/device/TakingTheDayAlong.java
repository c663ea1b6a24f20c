package uk.localityreview.fieldwork.device;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.ServedAssets;
import uk.localityreview.fieldwork.operations.Epoch;
import uk.localityreview.fieldwork.rescue.RescueKeys;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Sessions;

/** Gives the day of a review to a device, and puts on record that it did. */
@Component
class TakingTheDayAlong {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Letterheads letterheads;
    private final Consents consents;
    private final FieldworkGate gate;
    private final Epoch epoch;
    private final RescueKeys keys;
    private final ServedAssets assets;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final int idleMinutes;

    TakingTheDayAlong(
            Reviews reviews,
            Sessions sessions,
            Letterheads letterheads,
            Consents consents,
            FieldworkGate gate,
            Epoch epoch,
            RescueKeys keys,
            ServedAssets assets,
            InstantSource clock,
            ApplicationEventPublisher events,
            @Value("${locality.device.idle-minutes}") int idleMinutes) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.letterheads = letterheads;
        this.consents = consents;
        this.gate = gate;
        this.epoch = epoch;
        this.keys = keys;
        this.assets = assets;
        this.clock = clock;
        this.events = events;
        this.idleMinutes = idleMinutes;
    }

    @Transactional
    DayToTakeAlong take(ReviewId id) {
        Review review = reviews.get(id);
        events.publishEvent(new DayTaken(id));
        return DayToTakeAlong.of(
                review,
                sessions.of(id),
                letterheads.of(id).map(Letterhead::safeguarding).orElse(null),
                gate.whyNot(id).orElse(null),
                idleMinutes,
                new DayToTakeAlong.Server(assets.folder(), epoch.current(), keys.publicKey(id), clock.instant()),
                consents.of(id));
    }
}
