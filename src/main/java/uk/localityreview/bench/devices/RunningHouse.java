package uk.localityreview.bench.devices;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.localityreview.shared.Refused;

/** The house in a process of its own, on a home that may be thrown away, to be killed. */
final class RunningHouse {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Place place;
    private final Process process;
    private final long started = System.nanoTime();

    private RunningHouse(Place place, Process process) {
        this.place = place;
        this.process = process;
    }

    /**
     * Where a house is run.
     *
     * @param program the words that start it, without its command
     * @param home its home
     * @param port its port
     */
    record Place(List<String> program, Path home, int port) {

        /** What it printed. */
        Path said() {
            return home.resolveSibling(home.getFileName() + ".out");
        }

        /** A place on a port that is free. */
        static Place on(List<String> program, Path home) {
            try (ServerSocket socket = new ServerSocket(0)) {
                return new Place(program, home, socket.getLocalPort());
            } catch (IOException e) {
                throw new Refused("There is no free port; nothing was measured.", e);
            }
        }
    }

    /** Starts it by a command such as {@code serve}. */
    static RunningHouse start(Place place, String command) {
        List<String> words = new ArrayList<>(place.program());
        words.addAll(List.of(command, "--home", place.home().toString(), "--port", "" + place.port()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(place.said().toFile());
        builder.environment().remove("LOCALITY_DATABASE_URL");
        builder.environment().remove("LOCALITY_MASTER_KEY");
        try {
            return new RunningHouse(place, builder.start());
        } catch (IOException e) {
            throw new Refused("The house cannot be started; nothing was measured.", e);
        }
    }

    /** Waits for the first page and answers how long it took from the start, in seconds. */
    double untilItAnswers() throws InterruptedException {
        while (!answers()) {
            double seconds = secondsSince(started);
            if (!process.isAlive() || seconds > PATIENCE.toSeconds()) {
                throw new Refused("The house did not start again; what it said is in " + place.said() + ".");
            }
            Thread.sleep(10);
        }
        return secondsSince(started);
    }

    /** The kill that nobody hears coming: of the program, or of its database as well. */
    void kill(boolean withItsDatabase) throws InterruptedException {
        Optional<ProcessHandle> database = withItsDatabase ? database() : Optional.empty();
        process.destroyForcibly();
        database.ifPresent(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Asks it to stop and answers how long it took, in seconds. */
    double stop() throws InterruptedException {
        long asked = System.nanoTime();
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill(true);
        }
        return secondsSince(asked);
    }

    private Optional<ProcessHandle> database() {
        try (Stream<Path> found = Files.list(place.home())) {
            Path file = found.filter(path -> path.getFileName().toString().startsWith("database-"))
                    .map(path -> path.resolve("postmaster.pid"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        } catch (IOException e) {
            throw new Refused("The database of the house cannot be found, so that it cannot be killed.", e);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + place.port() + "/sign-in")
                            .toURL()
                            .openConnection();
            connection.setReadTimeout(5000);
            return connection.getResponseCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
