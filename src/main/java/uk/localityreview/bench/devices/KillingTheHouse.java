package uk.localityreview.bench.devices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.localityreview.bench.devices.KeptNotes.Tally;
import uk.localityreview.bench.devices.RunningHouse.Place;
import uk.localityreview.bench.devices.Visitor.Greeting;
import uk.localityreview.shared.Refused;

/**
 * Kills a house under devices that send, again and again: mostly with kill -9 of the program, sometimes of its database as
 * well, sometimes by asking it to stop. After every start what was acknowledged is looked for.
 */
public final class KillingTheHouse {

    private static final int WRITERS = 8;
    private static final int LOOK_AT_ALL_EVERY = 25;

    private final Place place;
    private final Random random;
    private final List<NoteWriter> writers = new ArrayList<>();
    private final List<Double> restarts = new ArrayList<>();
    private final List<Double> stops = new ArrayList<>();
    private int killedWithDatabase;

    /** A house started by some words on a new home. */
    public KillingTheHouse(List<String> program, Path home, long seed) {
        this.place = Place.on(program, home);
        this.random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param cycles how often the house was started and ended
     * @param killedWithDatabase how often its database was killed with it
     * @param tally what was found in the end, with everything opened
     * @param repliesLost how often a device hung up before the reply
     * @param restarts how long each start took until the first page, in seconds
     * @param stops how long each stop took that was asked for, in seconds
     */
    public record Outcome(
            int cycles,
            int killedWithDatabase,
            Tally tally,
            int repliesLost,
            List<Double> restarts,
            List<Double> stops) {}

    /** Starts and ends the house so many times. */
    public Outcome run(int cycles) throws IOException, InterruptedException {
        PreparedHouse prepared = PreparedHouse.at(place);
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new NoteWriter(prepared.review(), "S0" + (1 + i % 4), new Random(random.nextLong())));
        }
        for (int cycle = 1; cycle <= cycles; cycle++) {
            RunningHouse house = RunningHouse.start(place, "serve");
            restarts.add(house.untilItAnswers());
            if (cycle % LOOK_AT_ALL_EVERY == 0) {
                refuseUnlessClean(prepared, cycle);
            }
            live(prepared, house);
        }
        RunningHouse last = RunningHouse.start(place, "serve");
        restarts.add(last.untilItAnswers());
        Tally tally = KeptNotes.compare(place.home(), prepared.review(), writers);
        last.stop();
        return new Outcome(
                cycles,
                killedWithDatabase,
                tally,
                writers.stream().mapToInt(NoteWriter::repliesLost).sum(),
                restarts,
                stops);
    }

    /** Nobody waits for the end of a long run to hear that something is amiss. */
    private void refuseUnlessClean(PreparedHouse prepared, int cycle) {
        Tally tally = KeptNotes.compare(place.home(), prepared.review(), writers);
        if (!tally.isClean()) {
            throw new Refused("In cycle " + cycle + " not everything was as it was acknowledged: " + tally
                    + "; the home is " + place.home() + ".");
        }
    }

    private void live(PreparedHouse prepared, RunningHouse house) throws IOException, InterruptedException {
        Greeting greeting = prepared.visitor().greet(prepared.operations());
        AtomicBoolean over = new AtomicBoolean();
        long before = answered();
        try (ExecutorService devices = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> sending = new ArrayList<>();
            for (NoteWriter writer : writers) {
                sending.add(devices.submit(() -> writer.goOn(prepared.visitor(), greeting, over::get)));
            }
            untilTheFirstAnswer(before);
            Thread.sleep(random.nextInt(500));
            end(house);
            over.set(true);
            for (Future<?> one : sending) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A device broke, not the house", e);
        }
    }

    /** On a busy machine a house that has just started may be a while; killed before, it would prove nothing. */
    private void untilTheFirstAnswer(long before) throws InterruptedException {
        for (int i = 0; i < 1000 && answered() == before; i++) {
            Thread.sleep(5);
        }
    }

    private long answered() {
        return writers.stream().mapToLong(NoteWriter::answered).sum();
    }

    private void end(RunningHouse house) throws InterruptedException {
        int how = random.nextInt(10);
        if (how == 0) {
            stops.add(house.stop());
        } else {
            boolean withDatabase = how <= 3;
            killedWithDatabase += withDatabase ? 1 : 0;
            house.kill(withDatabase);
        }
    }
}
