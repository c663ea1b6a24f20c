package uk.localityreview.access.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.Account;
import uk.localityreview.audit.Audited;

/** Puts on record who came and went. */
@Component
class Arrivals {

    private final ApplicationEventPublisher events;

    Arrivals(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    void signedIn(Account account) {
        events.publishEvent(new Arrival("SIGNED_IN", account));
    }

    @Transactional
    void signedOut(Account account) {
        events.publishEvent(new Arrival("SIGNED_OUT", account));
    }

    private record Arrival(String act, Account account) implements Audited {

        @Override
        public @Nullable UUID review() {
            return null;
        }

        @Override
        public String subject() {
            return "account " + account.id();
        }
    }
}
