package uk.localityreview.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.localityreview.shared.Refused;

/**
 * A running server, as its file postmaster.pid tells of it.
 *
 * @param pid its process
 * @param port where it listens
 */
record Postmaster(long pid, int port, Path data) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LINE_OF_PORT = 3;

    /** The server that runs on this folder, if one does. The file of one that was killed names a process that is gone. */
    static Optional<Postmaster> on(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() <= LINE_OF_PORT) {
                return Optional.empty();
            }
            Postmaster named = new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(LINE_OF_PORT).strip()),
                    data);
            return named.isAlive() ? Optional.of(named) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new Refused("The file postmaster.pid in " + data + " cannot be read; mend its rights.", e);
        }
    }

    /** The process is there and is a server on this folder; after a restart of the machine its number may be another's. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .map(List::of)
                .orElse(List.of())
                .contains(data.toString());
    }

    /** Stops it: the fast way, in which open transactions are rolled back, and when that takes too long, at once. */
    void stop() {
        if (!stops("INT") && !stops("QUIT")) {
            throw new Refused("The database of an earlier run, process " + pid
                    + ", does not stop; end that process and start again. Nothing was changed.");
        }
    }

    private boolean stops(String signal) {
        Shell.works("sh", "-c", "kill -" + signal + " " + pid);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!isAlive()) {
                return true;
            }
            pause(Duration.ofMillis(20));
        }
        return false;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw Shell.interrupted(e);
        }
    }
}
