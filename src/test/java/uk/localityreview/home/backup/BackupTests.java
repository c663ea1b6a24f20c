package uk.localityreview.home.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.home.AnotherProcess;
import uk.localityreview.home.DataHome;
import uk.localityreview.home.DatabaseAddress;
import uk.localityreview.home.EmbeddedDatabase;
import uk.localityreview.home.HomeSettings;
import uk.localityreview.home.InstalledPostgres;
import uk.localityreview.home.MasterKey;
import uk.localityreview.home.Migrations;
import uk.localityreview.home.TestServer;
import uk.localityreview.home.TestSettings;
import uk.localityreview.home.VisitedHome;
import uk.localityreview.shared.Refused;

class BackupTests {

    private static final char[] PASSPHRASE = "a long walk by the Lea".toCharArray();
    private static final BackingUp BACKING_UP =
            new BackingUp(InstantSource.fixed(Instant.parse("2026-11-24T17:30:00Z")), "0.1.0");

    @TempDir
    private static Path temporary;

    private static DatabaseAddress house;
    private static MasterKey key;
    private static Path good;
    private static Manifest taken;

    @BeforeAll
    static void backUpAHouse() {
        house = TestServer.get().newDatabase();
        new Migrations(house.source()).migrate();
        JdbcClient client = JdbcClient.create(house.source());
        client.sql("""
                        insert into rehearsal.witness (name, seal, facts, at)
                        select 'witness ' || n, sha256(n::text::bytea), jsonb_build_object('n', n),
                               timestamptz '2026-11-24 09:00Z' + n * interval '1 second'
                          from generate_series(1, 2000) n""").update();
        client.sql("""
                        insert into rehearsal.account (witness, line, words)
                        select id, 1, E'two\\nlines, a\\ttab, a \\\\ and a £' from rehearsal.witness""").update();
        client.sql("delete from rehearsal.place").update();
        byte[] bytes = new byte[32];
        bytes[0] = 42;
        key = MasterKey.of(bytes);
        good = temporary.resolve("good.backup");
        taken = BACKING_UP.backUp(house, key, good, PASSPHRASE);
    }

    @Test
    void tellsWhatIsInIt() {
        assertThat(taken.rooms()).isEqualTo(Migrations.known());
        assertThat(taken.takenAt()).isEqualTo("2026-11-24T17:30:00Z");
        assertThat(taken.tables())
                .filteredOn(table -> table.schema().equals("rehearsal"))
                .extracting(Manifest.Table::name, Manifest.Table::rows)
                .containsExactly(tuple("account", 2000L), tuple("place", 0L), tuple("witness", 2000L));
    }

    @Test
    void showsNothingToOneWithoutThePassphrase() throws IOException {
        assertThat(Files.readString(good, StandardCharsets.ISO_8859_1)).doesNotContain("witness", "rehearsal");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(good)))
                .isEqualTo("rw-------");
    }

    @Test
    void comesBackIntoAnEmptyHomeWithEqualCountsAndHashes() {
        Path folder = temporary.resolve("restored");
        HomeSettings settings = TestSettings.embedded(folder);
        Restoring.restore(good, PASSPHRASE, settings);
        try (VisitedHome home = VisitedHome.visit(settings)) {
            assertThat(home.key()).isEqualTo(key);
            Manifest again = BACKING_UP.backUp(home.address(), home.key(), temporary.resolve("again"), PASSPHRASE);
            assertThat(withoutTheEpoch(again)).isEqualTo(withoutTheEpoch(taken));
            assertThat(again.sequences()).isEqualTo(taken.sequences());
            JdbcClient client = JdbcClient.create(home.address().source());
            assertThat(client.sql("insert into rehearsal.witness (name) values ('later') returning id")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2001);
            assertThatThrownBy(() -> client.sql("delete from rehearsal.account").update())
                    .hasMessageContaining("what was said stays said");
        }
        assertThatThrownBy(() -> Restoring.restore(good, PASSPHRASE, settings))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("only into an empty home");
    }

    @Test
    void makesTheEpochAnewSoThatDevicesNoticeThatTheServerSteppedBack() {
        HomeSettings settings = TestSettings.embedded(temporary.resolve("stepped back"));
        Restoring.restore(good, PASSPHRASE, settings);
        try (VisitedHome home = VisitedHome.visit(settings)) {
            String epoch = "select value::text from fieldwork.epoch";
            assertThat(JdbcClient.create(home.address().source())
                            .sql(epoch)
                            .query(String.class)
                            .single())
                    .isNotEqualTo(JdbcClient.create(house.source())
                            .sql(epoch)
                            .query(String.class)
                            .single());
        }
    }

    @Test
    void comesBackIntoAnEmptyExternalDatabase() {
        assumeTrue(
                InstalledPostgres.find().isPresent(),
                "There is no PostgreSQL at /usr/lib/postgresql/*/bin, so the external database is not tested");
        try (InstalledPostgres postgres = InstalledPostgres.start(temporary.resolve("installed"))) {
            HomeSettings settings = TestSettings.external(temporary.resolve("node"), postgres.settings());
            Restoring.restore(good, PASSPHRASE, settings);
            try (VisitedHome home = VisitedHome.visit(settings)) {
                Manifest again =
                        BACKING_UP.backUp(home.address(), home.key(), temporary.resolve("external"), PASSPHRASE);
                assertThat(withoutTheEpoch(again)).isEqualTo(withoutTheEpoch(taken));
            }
            assertThatThrownBy(() -> Restoring.restore(good, PASSPHRASE, settings))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("only into an empty home");
        }
    }

    @Test
    void isOfOneMomentWhileTheHouseWrites() throws Exception {
        DatabaseAddress busy = TestServer.get().newDatabase();
        new Migrations(busy.source()).migrate();
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> writeUntil(stop, busy));
        try {
            for (int i = 0; i < 5; i++) {
                Manifest manifest = BACKING_UP.backUp(busy, key, temporary.resolve("busy" + i), PASSPHRASE);
                List<Long> rows = manifest.tables().stream()
                        .filter(table -> table.schema().equals("rehearsal"))
                        .filter(table -> List.of("witness", "account").contains(table.name()))
                        .map(Manifest.Table::rows)
                        .toList();
                assertThat(rows.getFirst()).isEqualTo(rows.getLast());
                assertThat(Backup.verify(temporary.resolve("busy" + i), PASSPHRASE)
                                .manifest())
                        .isEqualTo(manifest);
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    /** Always a witness and an account in one transaction, so that their counts differ only within one. */
    private static void writeUntil(AtomicBoolean stop, DatabaseAddress database) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!stop.get()) {
                statement.execute("insert into rehearsal.witness (name) values ('w')");
                statement.execute("insert into rehearsal.account select max(id), 1, 'words' from rehearsal.witness");
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isRefusedWithAWrongPassphrase() {
        assertRefused(good, "another".toCharArray(), "The passphrase does not open this backup");
    }

    @Test
    void isRefusedWhenAByteDiffers() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int at : List.of(100, bytes.length / 2, bytes.length - 1)) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            assertRefused(file("flipped" + at, flipped), PASSPHRASE, "is damaged or cut short");
        }
        bytes[20] ^= 1;
        assertRefused(file("header", bytes), PASSPHRASE, "The passphrase does not open this backup");
    }

    @Test
    void isRefusedWhenCutShort() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int length : List.of(bytes.length - 1, bytes.length / 2, 80)) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertRefused(file("cut" + length, cut), PASSPHRASE, "is damaged or cut short");
        }
        assertRefused(file("empty", new byte[0]), PASSPHRASE, "is not a backup of Locality Review");
    }

    @Test
    void isRefusedWhenNewerThanThisProgram() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        bytes[14] = 9;
        assertRefused(file("newer", bytes), PASSPHRASE, "made by a newer Locality Review");

        DatabaseAddress newer = TestServer.get().newDatabase();
        new Migrations(newer.source()).migrate();
        JdbcClient.create(newer.source())
                .sql("update rehearsal.flyway_schema_history set version = '99' where version = '2'")
                .update();
        Path file = temporary.resolve("newer-room");
        BACKING_UP.backUp(newer, key, file, PASSPHRASE);
        assertThatThrownBy(() -> Restoring.restore(file, PASSPHRASE, TestSettings.embedded(temporary.resolve("none"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("made by a newer Locality Review");
        assertThat(temporary.resolve("none")).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenRefused() {
        Path folder = temporary.resolve("untouched");
        assertThatThrownBy(() -> Restoring.restore(good, "no".toCharArray(), TestSettings.embedded(folder)))
                .isInstanceOf(Refused.class);
        assertThat(folder).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenTheTablesDiffer() throws SQLException {
        DatabaseAddress odd = TestServer.get().newDatabase();
        new Migrations(odd.source()).migrate();
        JdbcClient.create(odd.source())
                .sql("alter table rehearsal.place add colour text")
                .update();
        Path file = temporary.resolve("odd");
        BACKING_UP.backUp(odd, key, file, PASSPHRASE);
        Path folder = temporary.resolve("odd-home");
        assertThatThrownBy(() -> Restoring.restore(file, PASSPHRASE, TestSettings.embedded(folder)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("are not those that this version makes");
        try (DataHome home = DataHome.open(folder)) {
            assertThat(EmbeddedDatabase.existsIn(home)).isFalse();
            assertThat(home.masterKeyFile()).doesNotExist();
        }
        Restoring.restore(good, PASSPHRASE, TestSettings.embedded(folder));
    }

    @Test
    void beginsAnewWhatWasCutOff() throws SQLException {
        DatabaseAddress target = TestServer.get().newDatabase();
        HomeSettings settings = TestSettings.external(temporary.resolve("cut-off"), TestSettings.of(target));
        new Migrations(target.source()).migrateTo(taken.rooms());
        JdbcClient.create(target.source())
                .sql("create schema " + Migrations.UNFINISHED_RESTORE)
                .update();
        Restoring.restore(good, PASSPHRASE, settings);
        assertThat(BACKING_UP
                        .backUp(target, key, temporary.resolve("cut-off-again"), PASSPHRASE)
                        .tables())
                .isEqualTo(taken.tables());
    }

    /** C02: kill -9 in the middle of a backup; no file is there to be taken for one, and the next is whole. */
    @Test
    void leavesNoHalfBackupWhenKilled() throws Exception {
        Path file = temporary.resolve("killed.backup");
        Path part = temporary.resolve("killed.backup.part");
        Path errand = Files.write(
                temporary.resolve("errand"), List.of(house.url(), house.username(), house.password(), file.toString()));
        try (Connection holdingUp = house.connect();
                Statement lock = holdingUp.createStatement()) {
            holdingUp.setAutoCommit(false);
            lock.execute("lock table rehearsal.witness in access exclusive mode");
            Process killed = AnotherProcess.start(BacksUp.class, errand);
            await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(part));
            killed.destroyForcibly().waitFor();
            holdingUp.rollback();
        }
        assertThat(file).doesNotExist();

        BACKING_UP.backUp(house, key, file, PASSPHRASE);
        Backup.verify(file, PASSPHRASE);
        assertThat(part).doesNotExist();
    }

    static final class BacksUp {

        public static void main(String[] arguments) throws IOException {
            List<String> errand = Files.readAllLines(Path.of(arguments[0]));
            DatabaseAddress house = new DatabaseAddress(errand.get(0), errand.get(1), errand.get(2));
            BACKING_UP.backUp(house, MasterKey.of(new byte[32]), Path.of(errand.get(3)), PASSPHRASE);
        }
    }

    @Test
    void writesOverNoFile() {
        assertThatThrownBy(() -> BACKING_UP.backUp(house, key, good, PASSPHRASE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is already a file");
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temporary.resolve(name), bytes);
    }

    private static List<Manifest.Table> withoutTheEpoch(Manifest manifest) {
        return manifest.tables().stream()
                .filter(table -> !table.name().equals("epoch"))
                .toList();
    }

    private static void assertRefused(Path file, char[] passphrase, String because) {
        assertThatThrownBy(() -> Backup.verify(file, passphrase))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }
}
