package uk.localityreview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.localityreview.shared.Refused;

class EmbeddedDatabaseTests {

    private static final Map<String, String> DURABLE_AND_QUIET = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("data_checksums", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("server_encoding", "UTF8"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_min_messages", "log"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    /** Made once: unpacking and making a database takes seconds. */
    @TempDir
    private static Path made;

    @TempDir
    private Path temporary;

    @Test
    void startsDurablyAndSilently() throws SQLException {
        try (DataHome home = DataHome.open(made);
                EmbeddedDatabase database = EmbeddedDatabase.start(home);
                Connection connection = database.address().connect()) {
            for (var setting : DURABLE_AND_QUIET.entrySet()) {
                assertThat(show(connection, setting.getKey()))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue());
            }
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(Binaries.MAJOR);
            assertThat(
                            ask(
                                    connection,
                                    "select format('%s %s', datlocprovider, datlocale) from pg_database where datname = 'locality'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(ask(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void listensOnNoSocketOfTheFileSystem() throws IOException {
        try (DataHome home = DataHome.open(made);
                EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            Path file = Cluster.folderIn(home.folder()).resolve("postmaster.pid");
            assertThat(Files.readAllLines(file).get(4))
                    .as("folder of the socket")
                    .isEmpty();
            assertThat(database.address().url()).contains("//127.0.0.1:");
        }
    }

    @Test
    void keepsTheHomeFromOthers() throws IOException {
        try (DataHome home = DataHome.open(temporary.resolve("home"))) {
            home.masterKey(null);
            try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
                assertThat(database.pid()).isPositive();
                assertThat(rightsOf(home.folder())).isEqualTo("rwx------");
                assertThat(rightsOf(home.masterKeyFile())).isEqualTo("rw-------");
                assertThat(rightsOf(Cluster.passwordFile(home.folder()))).isEqualTo("rw-------");
                assertThat(rightsOf(Cluster.folderIn(home.folder()))).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (DataHome home = DataHome.open(made);
                EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            DatabaseAddress guessed = new DatabaseAddress(database.address().url(), "locality", "guessed");
            assertThatThrownBy(guessed::connect).isInstanceOf(Refused.class);
            assertThat(database.address().toString())
                    .doesNotContain(database.address().password());
        }
    }

    @Test
    void keepsWhatWasWrittenOverARestart() throws SQLException {
        Path folder = made;
        try (DataHome home = DataHome.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            write(database, "create table kept as select 'Marsh Farm' as place");
        }
        try (DataHome home = DataHome.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(ask(database, "select place from kept")).isEqualTo("Marsh Farm");
        }
    }

    @Test
    void stopsAnOrphanAndStartsAnew() throws SQLException {
        try (DataHome home = DataHome.open(made)) {
            // What kill -9 of the application leaves: a server that nobody closes.
            EmbeddedDatabase orphan = EmbeddedDatabase.start(home);
            write(orphan, "create table left_behind as select 1 as one");
            try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
                assertThat(database.pid()).isNotEqualTo(orphan.pid());
                assertThat(EmbeddedDatabase.running(home.folder())).contains(database.address());
                assertThat(ask(database, "select one from left_behind")).isEqualTo("1");
            }
            assertThat(EmbeddedDatabase.running(home.folder())).isEmpty();
        }
    }

    @Test
    void takesNoOtherProcessForItsServer() throws IOException {
        Path data = Files.createDirectories(temporary.resolve("database-18"));
        long mine = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), mine + "\n" + data + "\n0\n5432\n");
        assertThat(Postmaster.on(data)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RunAs.Way.class,
            names = {"NAMESPACE", "ACCOUNT"})
    void runsForRootEitherWay(RunAs.Way way) throws IOException, SQLException {
        assumeTrue(Shell.number("id", "-u") == 0, "This is about root, and the tests do not run as root");
        assumeTrue(
                way == RunAs.Way.ACCOUNT || Shell.works("unshare", "-U", "true"), "User namespaces are blocked here");
        letOthersPass(temporary);
        Path folder = temporary.resolve("home");
        try (DataHome home = DataHome.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home, way)) {
            write(database, "create table kept as select 1 as one");
        }
        RunAs.Way other = way == RunAs.Way.ACCOUNT ? RunAs.Way.AUTO : RunAs.Way.ACCOUNT;
        try (DataHome home = DataHome.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home, other)) {
            assertThat(ask(database, "select one from kept")).isEqualTo("1");
        }
    }

    @Test
    void namesTheFolderThatTheAccountCannotPass() {
        assumeTrue(Shell.number("id", "-u") == 0, "This is about root, and the tests do not run as root");
        try (DataHome home = DataHome.open(temporary.resolve("home"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home, RunAs.Way.ACCOUNT))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("cannot pass through " + temporary);
        }
    }

    private static void letOthersPass(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private static String rightsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return ask(connection, "show " + setting);
    }

    private static void write(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.address().connect()) {
            return ask(connection, sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
