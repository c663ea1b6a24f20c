package uk.localityreview.invitation.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.localityreview.invitation.outbox.SendingMessages.Round;

/** Goes round for messages to send as long as the application runs: at once when one is put in line, else now and then. */
@Component
class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final long SECONDS_BETWEEN = 15;

    private final SendingMessages sending;
    private final MailSettings settings;
    private final Semaphore more = new Semaphore(0);
    private volatile @Nullable Thread walker;

    Rounds(SendingMessages sending, MailSettings settings) {
        this.sending = sending;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.isOn()) {
            walker = Thread.ofVirtual().name("outbox").start(this::walk);
        }
    }

    @Override
    public void stop() {
        Thread walking = walker;
        walker = null;
        if (walking != null) {
            more.release();
            try {
                walking.join(TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return walker != null;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void thereIsMore(MessageQueued event) {
        more.release();
    }

    private void walk() {
        while (isRunning()) {
            try {
                Round round = Round.SETTLED;
                while (isRunning() && round == Round.SETTLED) {
                    round = sending.sendNext();
                }
                if (more.tryAcquire(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
                    more.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The round for e-mails was broken off; what waits is kept and tried again", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            more.tryAcquire(SECONDS_BETWEEN, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
