package uk.localityreview.safeguarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.ConcernRaised;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Takes concerns on, from devices and from the form. */
@Component
class RaisingAConcern {

    private final Concerns concerns;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RaisingAConcern(Concerns concerns, ApplicationEventPublisher events, InstantSource clock) {
        this.concerns = concerns;
        this.events = events;
        this.clock = clock;
    }

    /** Within the transaction that keeps the operation: when this fails, the device still has it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConcernRaised raised) {
        Operation operation = raised.operation();
        Concern concern = new Concern(
                UUID.randomUUID(),
                raised.review(),
                operation.session(),
                raised.account(),
                Words.read(operation.body()).now(),
                operation.at(),
                raised.keptAt(),
                List.of());
        concerns.add(concern, operation.id(), operation.hash());
        events.publishEvent(new ConcernDeed("CONCERN_RAISED", raised.review(), concern.id()));
    }

    /**
     * Takes a concern on that was written in the form.
     *
     * @param form names the form as it was opened, so that one that is sent twice is one concern
     */
    @Transactional
    public void raise(ReviewId review, @Nullable SessionCode session, AccountId by, Words words, String form) {
        UUID id = UUID.nameUUIDFromBytes(
                String.join("\n", review.toString(), by.toString(), form, String.valueOf(session), words.json())
                        .getBytes(UTF_8));
        Concern concern = new Concern(id, review, session, by, words.now(), null, clock.instant(), List.of());
        if (concerns.add(concern, words)) {
            events.publishEvent(new ConcernDeed("CONCERN_RAISED", review, id));
        }
    }
}
