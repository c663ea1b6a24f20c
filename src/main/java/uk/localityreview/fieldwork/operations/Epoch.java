package uk.localityreview.fieldwork.operations;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names this database as it stands. It changes when a backup is restored: then devices send again what they still hold. */
@Repository
public class Epoch {

    private final JdbcClient jdbc;

    Epoch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As of now. */
    public UUID current() {
        return jdbc.sql("select value from fieldwork.epoch").query(UUID.class).single();
    }
}
