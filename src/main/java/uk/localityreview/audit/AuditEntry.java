package uk.localityreview.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Sha256;

/**
 * One row of the audit.
 *
 * @param sequence its number, from 1 without gaps
 * @param at when, to the microsecond
 * @param actor the account that did it, or {@code system}
 * @param act the deed
 * @param review the review concerned, or null
 * @param subject what it was done to
 * @param previousHash the hash of the entry before; 64 zeros for the first
 * @param hash over all of the above
 */
record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String act,
        @Nullable UUID review,
        String subject,
        Sha256 previousHash,
        Sha256 hash) {

    /** The entry that follows another, with its hash. */
    static AuditEntry following(
            Head head, Instant at, String actor, String act, @Nullable UUID review, String subject) {
        long sequence = head.sequence() + 1;
        return new AuditEntry(
                sequence,
                at,
                actor,
                act,
                review,
                subject,
                head.hash(),
                hash(sequence, at, actor, act, review, subject, head.hash()));
    }

    static AuditEntry from(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getObject("review", UUID.class),
                row.getString("subject"),
                new Sha256(row.getString("previous_hash")),
                new Sha256(row.getString("hash")));
    }

    /** Whether the hash is still that of the content. */
    boolean isUnchanged() {
        return hash.equals(hash(sequence, at, actor, act, review, subject, previousHash));
    }

    /** Each field goes in with its length before it, so that no two entries can be written alike. */
    private static Sha256 hash(
            long sequence,
            Instant at,
            String actor,
            String act,
            @Nullable UUID review,
            String subject,
            Sha256 previousHash) {
        StringBuilder canonical = new StringBuilder("locality-review audit 1\n");
        String[] fields = {
            Long.toString(sequence),
            at.toString(),
            actor,
            act,
            review == null ? "" : review.toString(),
            subject,
            previousHash.hex()
        };
        for (String field : fields) {
            canonical
                    .append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field)
                    .append('\n');
        }
        return Sha256.of(canonical.toString());
    }

    /** The last entry: its number and hash; before the first, 0 and 64 zeros. */
    record Head(long sequence, Sha256 hash) {

        static final Head BEFORE_THE_FIRST = new Head(0, new Sha256("0".repeat(64)));

        static Head from(ResultSet row, int number) throws SQLException {
            return new Head(row.getLong("sequence"), new Sha256(row.getString("hash")));
        }
    }
}
