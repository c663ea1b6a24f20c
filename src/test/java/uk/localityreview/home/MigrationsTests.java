package uk.localityreview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.shared.Refused;

class MigrationsTests {

    @TempDir
    private Path temporary;

    @Test
    void givesEachRoomASchemaWithItsHistory() throws SQLException {
        DatabaseAddress database = TestServer.get().newDatabase();
        new Migrations(database.source()).migrate();
        assertThat(Migrations.rooms()).contains("rehearsal");
        assertThat(versions(database)).isEqualTo(Migrations.known()).containsEntry("rehearsal", "2");
        new Migrations(database.source()).migrate();
        assertThat(versions(database)).isEqualTo(Migrations.known());
    }

    @Test
    void goesNoFurtherThanItIsTold() throws SQLException {
        DatabaseAddress database = TestServer.get().newDatabase();
        new Migrations(database.source()).migrateTo(Map.of("rehearsal", "1"));
        assertThat(versions(database)).isEqualTo(Map.of("rehearsal", "1"));
        new Migrations(database.source()).migrate();
        assertThat(versions(database)).containsEntry("rehearsal", "2");
    }

    @Test
    void leavesADatabaseOfANewerProgramAlone() {
        DatabaseAddress database = TestServer.get().newDatabase();
        Migrations migrations = new Migrations(database.source());
        migrations.migrate();
        JdbcClient.create(database.source())
                .sql("update rehearsal.flyway_schema_history set version = '99' where version = '2'")
                .update();
        assertThatThrownBy(migrations::migrate)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("last used by a newer Locality Review");
    }

    @Test
    void leavesAnUnfinishedRestoreAlone() {
        DatabaseAddress database = TestServer.get().newDatabase();
        JdbcClient.create(database.source())
                .sql("create schema " + Migrations.UNFINISHED_RESTORE)
                .update();
        assertThatThrownBy(() -> new Migrations(database.source()).migrate())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("run the restore again");
    }

    /** C02: kill -9 in the middle of a migration; the next start finishes it. */
    @Test
    void finishesAtTheNextStartWhatAKillCutOff() throws IOException, SQLException, InterruptedException {
        Path folder = temporary.resolve("home");
        try (DataHome home = DataHome.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            JdbcClient.create(database.address().source())
                    .sql("create table public.hold_up ()")
                    .update();
        }
        Process killed = AnotherProcess.start(MigratesAHome.class, folder);
        await().atMost(Duration.ofMinutes(1))
                // a server that is starting up has its address already and takes nobody in yet
                .ignoreExceptionsInstanceOf(CannotGetJdbcConnectionException.class)
                .until(() -> isHeldUp(folder));
        killed.destroyForcibly().waitFor();

        try (DataHome home = DataHome.open(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThat(versions(database.address())).containsEntry("rehearsal", "1");
            JdbcClient.create(database.address().source())
                    .sql("drop table public.hold_up")
                    .update();
            new Migrations(database.address().source()).migrate();
            assertThat(versions(database.address())).isEqualTo(Migrations.known());
        }
    }

    private static boolean isHeldUp(Path folder) {
        Optional<DatabaseAddress> running = EmbeddedDatabase.running(folder);
        return running.isPresent()
                && JdbcClient.create(running.get().source())
                                .sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    static final class MigratesAHome {

        @SuppressWarnings("resource") // killed with its home open
        public static void main(String[] arguments) {
            DataHome home = DataHome.open(Path.of(arguments[0]));
            EmbeddedDatabase database = EmbeddedDatabase.start(home);
            new Migrations(database.address().source()).migrate();
        }
    }

    private static Map<String, String> versions(DatabaseAddress database) throws SQLException {
        try (var connection = database.connect()) {
            return Migrations.versions(connection);
        }
    }
}
