package uk.localityreview.bench.devices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.localityreview.bench.devices.KeptNotes.Tally;
import uk.localityreview.bench.devices.RunningHouse.Place;
import uk.localityreview.bench.devices.Visitor.Greeting;

/** Lets many devices send all they hold at once, while others read. */
public final class CrowdingTheHouse {

    private static final int READERS = 4;

    private final Place place;
    private final int devices;
    private final int lines;

    /** A house started by some words on a new home, with so many devices of so many lines. */
    public CrowdingTheHouse(List<String> program, Path home, int devices, int lines) {
        this.place = Place.on(program, home);
        this.devices = devices;
        this.lines = lines;
    }

    /**
     * What came of it.
     *
     * @param seconds until all was acknowledged
     * @param acknowledgements how long each took, in milliseconds
     * @param pages how long each page took meanwhile, in milliseconds
     * @param tally what was found in the end, with everything opened
     */
    public record Outcome(double seconds, List<Double> acknowledgements, List<Double> pages, Tally tally) {}

    /** Does it once. */
    public Outcome run() throws IOException, InterruptedException {
        PreparedHouse prepared = PreparedHouse.at(place);
        List<NoteWriter> writers = new ArrayList<>();
        for (int i = 0; i < devices; i++) {
            NoteWriter writer = new NoteWriter(prepared.review(), "S0" + (1 + i % 4), new Random(i));
            writer.write(lines);
            writers.add(writer);
        }
        RunningHouse house = RunningHouse.start(place, "serve");
        house.untilItAnswers();
        try {
            warmUp(prepared);
            return crowd(prepared, writers);
        } finally {
            house.stop();
        }
    }

    /** A house that was just started is not what the afternoon of a review day meets. */
    private static void warmUp(PreparedHouse prepared) throws IOException, InterruptedException {
        Greeting greeting = prepared.visitor().greet(prepared.operations());
        NoteWriter first = new NoteWriter(prepared.review(), "S05", new Random(-1));
        for (int i = 0; i < 20; i++) {
            first.write(NoteWriter.AT_MOST);
            first.send(prepared.visitor(), greeting);
            open(prepared, i);
        }
    }

    private Outcome crowd(PreparedHouse prepared, List<NoteWriter> writers) throws IOException, InterruptedException {
        Greeting greeting = prepared.visitor().greet(prepared.operations());
        List<Double> acknowledgements = Collections.synchronizedList(new ArrayList<>());
        List<Double> pages = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < READERS; i++) {
                people.submit(() -> read(prepared, over, pages));
            }
            List<Callable<Integer>> sending = new ArrayList<>();
            writers.forEach(writer -> sending.add(() -> drain(prepared, writer, greeting, acknowledgements)));
            long start = System.nanoTime();
            for (Future<Integer> done : people.invokeAll(sending)) {
                done.get();
            }
            double seconds = RunningHouse.secondsSince(start);
            over.set(true);
            Tally tally = KeptNotes.compare(place.home(), prepared.review(), writers);
            return new Outcome(seconds, acknowledgements, pages, tally);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A device broke, not the house", e);
        }
    }

    private static int drain(PreparedHouse prepared, NoteWriter writer, Greeting greeting, List<Double> took)
            throws IOException, InterruptedException {
        while (!writer.waiting().isEmpty()) {
            long start = System.nanoTime();
            writer.send(prepared.visitor(), greeting);
            took.add(RunningHouse.secondsSince(start) * 1000);
        }
        return took.size();
    }

    private static int read(PreparedHouse prepared, AtomicBoolean over, List<Double> took)
            throws IOException, InterruptedException {
        for (int i = 0; !over.get(); i++) {
            long start = System.nanoTime();
            open(prepared, i);
            took.add(RunningHouse.secondsSince(start) * 1000);
            Thread.sleep(50);
        }
        return took.size();
    }

    private static void open(PreparedHouse prepared, int number) throws IOException, InterruptedException {
        List<String> pages = List.of("", "/sessions", "/devices", "/coverage");
        prepared.visitor().get("/reviews/" + prepared.review() + pages.get(number % pages.size()));
    }
}
