package uk.localityreview.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.shared.Sha256;

/**
 * Counts failed sign-ins, in the database because several nodes may share it. Within a quarter of an hour one address may
 * fail ten times for one user name and a hundred times in all, and one user name fifty times from anywhere; the counts are
 * the same whether or not there is such an account.
 */
@Component
class SignInAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NAME_AND_ADDRESS = 10;
    private static final int PER_NAME = 50;
    private static final int PER_ADDRESS = 100;

    private final JdbcClient database;
    private final InstantSource clock;

    SignInAttempts(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts an attempt before it is made, and says whether it may be. */
    @Transactional
    boolean allow(String userName, String address) {
        String name = hashOf(userName);
        Instant now = clock.instant();
        // Attempts from one address, and then for one name, queue here; else many at once would all pass the count.
        lock("address " + address);
        lock("name " + name);
        Counts counts = counts(name, address, now.minus(WINDOW).atOffset(ZoneOffset.UTC));
        if (counts.exceeded()) {
            return false;
        }
        database.sql("insert into access.sign_in_attempt (at, user_name_hash, address) values (:now, :name, :address)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("name", name)
                .param("address", address)
                .update();
        return true;
    }

    /** Forgets the attempts for a name from an address, after one that succeeded. */
    @Transactional
    void forget(String userName, String address) {
        database.sql("delete from access.sign_in_attempt where user_name_hash = :name and address = :address")
                .param("name", hashOf(userName))
                .param("address", address)
                .update();
        database.sql("delete from access.sign_in_attempt where at < :cutoff")
                .param("cutoff", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Counts counts(String name, String address, OffsetDateTime since) {
        return database.sql("""
                        select count(*) filter (where user_name_hash = :name and address = :address) as both,
                               count(*) filter (where user_name_hash = :name)                        as name,
                               count(*) filter (where address = :address)                            as address
                          from access.sign_in_attempt
                         where at > :since and (user_name_hash = :name or address = :address)
                        """)
                .param("name", name)
                .param("address", address)
                .param("since", since)
                .query((row, number) -> new Counts(row.getInt("both"), row.getInt("name"), row.getInt("address")))
                .single();
    }

    private void lock(String key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "sign-in " + key)
                .query((row, number) -> number)
                .single();
    }

    private static String hashOf(String userName) {
        return Sha256.of(userName.strip().toLowerCase(Locale.ROOT)).hex();
    }

    private record Counts(int both, int name, int address) {
        boolean exceeded() {
            return both >= PER_NAME_AND_ADDRESS || name >= PER_NAME || address >= PER_ADDRESS;
        }
    }
}
