package uk.localityreview.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of the system's packages, started for a test in a folder of its own. */
public final class InstalledPostgres implements AutoCloseable {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    private final Path data;
    private final int port;

    private InstalledPostgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Its programs, of the newest version that is installed. */
    public static Optional<Path> find() {
        try (Stream<Path> versions = Files.exists(PACKAGES) ? Files.list(PACKAGES) : Stream.empty()) {
            return versions.filter(version -> version.getFileName().toString().matches("\\d+"))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on a new folder, as an unprivileged user when we are root. */
    public static InstalledPostgres start(Path folder) {
        Path bin = find().orElseThrow();
        RunAs runAs = RunAs.choose(RunAs.Way.AUTO);
        try {
            OwnerOnly.createFolder(folder);
            Path data = folder.resolve("data");
            Path secret = folder.resolve("secret");
            Files.writeString(secret, "secret");
            run(
                    runAs.command(
                            bin.resolve("initdb").toString(),
                            "--pgdata=" + data,
                            "--username=locality",
                            "--pwfile=" + secret,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C"),
                    folder);
            int port = freePort();
            run(
                    runAs.command(
                            bin.resolve("pg_ctl").toString(),
                            "start",
                            "--wait",
                            "--pgdata=" + data,
                            "--log=" + folder.resolve("log"),
                            "--options=-p " + port + " -c unix_socket_directories='' -c listen_addresses=127.0.0.1"),
                    folder);
            return new InstalledPostgres(data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Path said = Files.createTempFile(
                folder,
                "said",
                ".log",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (Shell.run(command, folder, "", said) != 0) {
            throw new IllegalStateException("The installed PostgreSQL: " + Files.readString(said));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The settings by which a house uses it. */
    public HomeSettings.ExternalDatabase settings() {
        return new HomeSettings.ExternalDatabase(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "locality", "secret", 4, RunAs.Way.AUTO);
    }

    @Override
    public void close() {
        Postmaster.on(data).ifPresent(Postmaster::stop);
    }
}
