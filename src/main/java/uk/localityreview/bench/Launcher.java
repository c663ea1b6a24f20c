package uk.localityreview.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/**
 * The script {@code ./locality}, run as a person runs it.
 *
 * @param checkout the folder that it is in
 */
record Launcher(Path checkout) {

    /** A run of it that was seen to its end: how long it took, and the most memory that it held. */
    record Run(double seconds, double megabytes) {}

    /** Starts the house on this home, and answers once the first page has come, or refuses after two minutes. */
    Run untilTheFirstPage(Path home, Map<String, String> environment) {
        int port = freePort();
        long start = System.nanoTime();
        Process process = start(List.of("serve", "--home", home.toString(), "--port", "" + port), environment);
        try {
            while (!answers(port)) {
                if (!process.isAlive() || secondsSince(start) > 120) {
                    throw new Refused(
                            "The house did not start, so that there is nothing to measure; try ./locality serve"
                                    + " by hand.");
                }
                pause();
            }
            return new Run(secondsSince(start), memory(process.pid(), "VmRSS"));
        } finally {
            process.destroy();
            ended(process);
        }
    }

    /** Runs a command to its end. */
    Run toTheEnd(List<String> arguments) {
        long start = System.nanoTime();
        Process process = start(arguments, Map.of());
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, memory(process.pid(), "VmHWM"));
            pause();
        }
        double seconds = secondsSince(start);
        if (ended(process) != 0) {
            throw new Refused("./locality " + String.join(" ", arguments)
                    + " was refused, so that there is nothing to measure; run it by hand.");
        }
        return new Run(seconds, most);
    }

    private Process start(List<String> arguments, Map<String, String> environment) {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("locality").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Refused("./locality cannot be run from " + checkout + ".", e);
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            return connection.getResponseCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    /** In MB, as Linux tells it; elsewhere 0. */
    private static double memory(long pid, String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(field + ":"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; nothing was measured.", e);
        }
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; nothing was measured.", e);
        }
    }

    /** A folder for the time of a measurement. */
    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("locality-bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it again. */
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
