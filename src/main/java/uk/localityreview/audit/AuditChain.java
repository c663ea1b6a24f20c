package uk.localityreview.audit;

import java.util.Iterator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.audit.AuditEntry.Head;
import uk.localityreview.shared.Sha256;

/** The audit as a chain: reads it from the first entry to the head and names the first place where it is broken. */
@Component
public class AuditChain {

    private final JdbcClient database;

    public AuditChain(JdbcClient database) {
        this.database = database;
    }

    /** What a check of the chain found. */
    public sealed interface Finding {}

    /**
     * The chain is whole.
     *
     * @param entries how many there are
     * @param head the hash of the last; print it and keep it elsewhere to notice an audit that was rewritten as a whole
     */
    public record Whole(long entries, Sha256 head) implements Finding {}

    /**
     * The chain is broken.
     *
     * @param sequence the number of the first entry that is not as it was written
     * @param sentence what is wrong with it
     */
    public record Broken(long sequence, String sentence) implements Finding {}

    /** Reads the whole chain as it stands at one moment; entries are read one by one, however many there are. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Finding verify() {
        Head expected = database.sql("select sequence, hash from audit.head")
                .query(Head::from)
                .single();
        JdbcClient.StatementSpec all = database.sql("""
                        select sequence, at, actor, act, review, subject, previous_hash, hash
                          from audit.entry
                         order by sequence
                        """).withFetchSize(1_000);
        try (Stream<AuditEntry> entries = all.query(AuditEntry::from).stream()) {
            return verify(entries.iterator(), expected);
        }
    }

    private static Finding verify(Iterator<AuditEntry> entries, Head expected) {
        Head last = Head.BEFORE_THE_FIRST;
        while (entries.hasNext()) {
            AuditEntry entry = entries.next();
            long due = last.sequence() + 1;
            if (entry.sequence() != due) {
                return new Broken(due, "Entry " + due + " is missing: entry " + entry.sequence() + " comes next.");
            }
            if (!entry.isUnchanged()) {
                return new Broken(due, "Entry " + due + " was changed after it was written.");
            }
            if (!entry.previousHash().equals(last.hash())) {
                return new Broken(
                        due, "Entry " + due + " does not follow the entry before it: one of them was replaced.");
            }
            last = new Head(due, entry.hash());
        }
        return last.equals(expected) ? new Whole(last.sequence(), last.hash()) : endsWrongly(last, expected);
    }

    private static Finding endsWrongly(Head last, Head expected) {
        if (last.sequence() < expected.sequence()) {
            long due = last.sequence() + 1;
            return new Broken(
                    due,
                    "Entry " + due + " is missing, and with it everything up to entry " + expected.sequence()
                            + ": the end of the audit was cut off.");
        }
        return new Broken(
                last.sequence(), "Entry " + last.sequence() + " is not the one that the head of the audit names.");
    }
}
