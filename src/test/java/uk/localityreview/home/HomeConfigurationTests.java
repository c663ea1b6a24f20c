package uk.localityreview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARealDatabase
class HomeConfigurationTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private MasterKey key;

    @Autowired
    private InstantSource clock;

    @Test
    void givesADatabaseAKeyAndAClock() {
        assertThat(database.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
        assertThat(key.bytes()).hasSize(32);
        assertThat(clock.instant()).isNotNull();
    }
}
