package uk.localityreview.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The PostgreSQL server that all tests of a run share. */
public final class TestServer {

    private static final List<Path> HOMES = new CopyOnWriteArrayList<>();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final DatabaseAddress address;

    private TestServer(DatabaseAddress address) {
        this.address = address;
    }

    /** The folder that the server keeps its files in; none when it is not ours. */
    public static Optional<Path> folder() {
        get();
        return given("url").isPresent() ? Optional.empty() : Optional.of(HOMES.getFirst());
    }

    /** The server, started on first use. */
    public static TestServer get() {
        return Started.SERVER;
    }

    private static final class Started {
        private static final TestServer SERVER = start();
    }

    private static TestServer start() {
        Optional<String> url = given("url");
        return new TestServer(url.map(given -> new DatabaseAddress(
                        given, given("username").orElse(""), given("password").orElse("")))
                .orElseGet(TestServer::embedded));
    }

    private static Optional<String> given(String name) {
        String property = System.getProperty("locality.test.database." + name);
        return Optional.ofNullable(property)
                .or(() -> Optional.ofNullable(System.getenv("LOCALITY_TEST_DATABASE_" + name.toUpperCase())));
    }

    @SuppressWarnings("resource") // open until the last test has run
    private static DatabaseAddress embedded() {
        DataHome home = DataHome.open(newHome());
        RunAs runAs = RunAs.choose(RunAs.Way.AUTO);
        Cluster cluster = new Cluster(home.folder(), Binaries.unpackInto(home.folder()), runAs);
        try {
            cluster.create();
            cluster.alone(cluster.folder(), "alter role " + Cluster.ROLE + " createdb;\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            home.close();
            HOMES.forEach(TestServer::delete);
        }));
        return database.address();
    }

    /** A new, empty database. */
    public DatabaseAddress newDatabase() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0");
        } catch (SQLException e) {
            throw new IllegalStateException("The test server gives no database", e);
        }
        return new DatabaseAddress(
                address.url().replaceFirst("/[^/?]+(\\?.*)?$", "/" + name + "$1"),
                address.username(),
                address.password());
    }

    /** A folder for a home, deleted when the run ends. */
    public static Path newHome() {
        try {
            Path home = Files.createTempDirectory("locality-home-");
            HOMES.add(home);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            OwnerOnly.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
