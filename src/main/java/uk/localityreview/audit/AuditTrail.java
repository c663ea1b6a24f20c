package uk.localityreview.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.audit.AuditEntry.Head;

/** Hears every audited deed and puts it on record within the deed's own transaction, or undoes the deed. */
@Component
class AuditTrail {

    private final JdbcClient database;
    private final InstantSource clock;

    AuditTrail(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Audited deed) {
        // The lock on the head makes writers queue, so that the numbers have no gaps and the chain no forks.
        Head head = database.sql("select sequence, hash from audit.head for update")
                .query(Head::from)
                .single();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = AuditEntry.following(head, at, actor(), deed.act(), deed.review(), deed.subject());
        write(entry);
        database.sql("update audit.head set sequence = :sequence, hash = :hash")
                .param("sequence", entry.sequence())
                .param("hash", entry.hash().hex())
                .update();
    }

    private void write(AuditEntry entry) {
        database.sql("""
                        insert into audit.entry (sequence, at, actor, act, review, subject, previous_hash, hash)
                        values (:sequence, :at, :actor, :act, :review, :subject, :previousHash, :hash)
                        """)
                .param("sequence", entry.sequence())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("act", entry.act())
                .param("review", entry.review())
                .param("subject", entry.subject())
                .param("previousHash", entry.previousHash().hex())
                .param("hash", entry.hash().hex())
                .update();
    }

    private static String actor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn instanceof AnonymousAuthenticationToken ? "system" : signedIn.getName();
    }
}
