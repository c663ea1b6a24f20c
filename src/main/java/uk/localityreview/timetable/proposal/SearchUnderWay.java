package uk.localityreview.timetable.proposal;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.localityreview.timetable.solver.Listener;

/** A search that runs on this node: hears from the solver, and tells the database while it lasts. */
final class SearchUnderWay implements Listener {

    private static final Logger LOG = LoggerFactory.getLogger(SearchUnderWay.class);
    private static final long BEAT_MILLIS = 400;

    private final UUID id;
    private final Searches searches;
    private final AtomicReference<@Nullable Progress> news = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stop;

    SearchUnderWay(UUID id, Searches searches) {
        this.id = id;
        this.searches = searches;
    }

    UUID id() {
        return id;
    }

    /** Runs the search on a thread of its own, as it computes without a pause, and beats beside it. */
    void run(Runnable search) {
        Thread.ofPlatform().daemon().name("proposal " + id).start(() -> {
            try {
                search.run();
            } finally {
                over.countDown();
            }
        });
        Thread.ofVirtual().name("beat of " + id).start(this::beat);
    }

    private void beat() {
        try {
            while (!over.await(BEAT_MILLIS, TimeUnit.MILLISECONDS)) {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            if (!searches.beat(id, news.getAndSet(null))) {
                stop = true;
            }
        } catch (RuntimeException e) {
            // the next beat may reach the database again; if none does, the search counts as interrupted
            LOG.warn("The search {} could not be told how far it is", id, e);
        }
    }

    @Override
    public void better(Progress progress) {
        news.set(progress);
    }

    @Override
    public boolean stop() {
        return stop;
    }

    void giveUp() {
        stop = true;
    }

    void await(long millis) {
        try {
            over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
