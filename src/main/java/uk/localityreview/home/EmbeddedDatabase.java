package uk.localityreview.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/** PostgreSQL, run by the application itself on the files of its home, reached on the loopback only. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int ATTEMPTS = 4;

    private final Path home;
    private final Postmaster postmaster;

    private EmbeddedDatabase(Path home, Postmaster postmaster) {
        this.home = home;
        this.postmaster = postmaster;
    }

    /**
     * Starts the database of a home, making it when there is none. A server that an earlier run left behind is stopped
     * first: whoever has the home open holds its lock, so that no other instance can be using it.
     */
    public static EmbeddedDatabase start(DataHome home) {
        return start(home, RunAs.Way.AUTO);
    }

    static EmbeddedDatabase start(DataHome home, RunAs.Way way) {
        RunAs runAs = RunAs.choose(way);
        Binaries binaries = Binaries.unpackInto(home.folder());
        Cluster cluster = new Cluster(home.folder(), binaries, runAs);
        cluster.create();
        Postmaster.on(cluster.folder()).ifPresent(Postmaster::stop);
        cluster.prepare();
        return new EmbeddedDatabase(home.folder(), start(cluster, binaries, runAs));
    }

    /** The database of a home that another process is running, if it is. */
    public static Optional<DatabaseAddress> running(Path home) {
        Path folder = home.toAbsolutePath().normalize();
        return Postmaster.on(Cluster.folderIn(folder)).map(found -> address(folder, found));
    }

    private static Postmaster start(Cluster cluster, Binaries binaries, RunAs runAs) {
        Path data = cluster.folder();
        Path said = data.resolve("start.log");
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                // We hold the lock and no server runs: whatever the file says is of the past.
                Files.deleteIfExists(data.resolve("postmaster.pid"));
                int status = Shell.run(
                        runAs.command(
                                binaries.program("pg_ctl"),
                                "start",
                                "--wait",
                                "--timeout=600",
                                "--silent",
                                "--pgdata=" + data,
                                "--log=" + said,
                                "--options=-p " + freePort()),
                        binaries.folder(),
                        "",
                        Path.of("/dev/null"));
                Optional<Postmaster> started = Postmaster.on(data);
                if (status == 0 && started.isPresent()) {
                    return started.get();
                }
                // The port may have been taken meanwhile, or a killed server's last processes are still going.
                Postmaster.pause(Duration.ofMillis(400L * attempt));
            }
        } catch (IOException e) {
            throw didNotStart(said, e);
        }
        throw didNotStart(said, null);
    }

    private static Refused didNotStart(Path said, @Nullable Throwable cause) {
        String sentence = "The database did not start; nothing in it was changed. PostgreSQL's own account of it is in "
                + said + ".";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where it is reached. */
    public DatabaseAddress address() {
        return address(home, postmaster);
    }

    private static DatabaseAddress address(Path home, Postmaster postmaster) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + Cluster.ROLE,
                Cluster.ROLE,
                Cluster.passwordIn(home));
    }

    long pid() {
        return postmaster.pid();
    }

    /** Stops it the fast way: open transactions are rolled back, committed ones are on the disk. */
    @Override
    public void close() {
        postmaster.stop();
    }
}
