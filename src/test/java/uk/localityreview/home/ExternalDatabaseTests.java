package uk.localityreview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.shared.Refused;

/** The same migrations on a PostgreSQL that is not ours: the one that the system's packages installed. */
class ExternalDatabaseTests {

    @TempDir
    private static Path temporary;

    @BeforeAll
    static void needsAnInstalledPostgres() {
        assumeTrue(
                InstalledPostgres.find().isPresent(),
                "There is no PostgreSQL at /usr/lib/postgresql/*/bin, so the external database is not tested");
    }

    @Test
    void takesTheSameMigrationsAndGivesBackWhatWasWritten() throws SQLException {
        try (InstalledPostgres postgres = InstalledPostgres.start(temporary.resolve("one"))) {
            HomeSettings.ExternalDatabase settings = postgres.settings();
            try (DataHome home = DataHome.open(temporary.resolve("home"));
                    HomeDatabase database = HomeDatabase.open(home, settings)) {
                new Migrations(database.address().source()).migrate();
                try (var connection = database.address().connect()) {
                    assertThat(connection.getMetaData().getDatabaseMajorVersion())
                            .isGreaterThanOrEqualTo(15);
                    assertThat(Migrations.versions(connection)).isEqualTo(Migrations.known());
                }
                JdbcClient client = JdbcClient.create(database.address().source());
                client.sql("insert into rehearsal.witness (name) values (?)")
                        .param("Ada")
                        .update();
                assertThat(client.sql("select upper from rehearsal.witness")
                                .query(String.class)
                                .single())
                        .isEqualTo("ADA");
            }
        }
    }

    @Test
    void isRefusedInASentenceWhenItIsNotThere() {
        HomeSettings.ExternalDatabase nowhere = new HomeSettings.ExternalDatabase(
                "jdbc:postgresql://127.0.0.1:1/locality", "locality", "secret", 4, RunAs.Way.AUTO);
        try (DataHome home = DataHome.open(temporary.resolve("nowhere"))) {
            assertThatThrownBy(() -> HomeDatabase.open(home, nowhere))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("check locality.database.url");
        }
    }
}
