package uk.localityreview.fieldwork.operations;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.vault.Vault;

/**
 * What safeguarding concerns say, as sent: the one copy, sealed and apart from the notes, so that a concern is durable
 * whether or not anybody listens. For the safeguarding room alone, which puts each reading on record.
 */
@Repository
public class RaisedConcerns {

    private final JdbcClient jdbc;
    private final Vault vault;

    RaisedConcerns(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The body of a concern, JSON as the device wrote it. */
    public String body(ReviewId review, UUID operation, Sha256 hash) {
        byte[] sealed = jdbc.sql("""
                        select sealed_body from fieldwork.concern
                         where review = :review and operation = :operation and hash = :hash
                        """)
                .param("review", review.value())
                .param("operation", operation)
                .param("hash", hash.hex())
                .query(byte[].class)
                .single();
        return new String(vault.open(review.value(), concern(operation, hash), sealed), StandardCharsets.UTF_8);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ReviewId review, Operation operation, Sha256 hash) {
        jdbc.sql("""
                insert into fieldwork.concern (review, operation, hash, sealed_body)
                values (:review, :operation, :hash, :body)
                """)
                .param("review", review.value())
                .param("operation", operation.id())
                .param("hash", hash.hex())
                .param(
                        "body",
                        vault.seal(
                                review.value(),
                                concern(operation.id(), hash),
                                operation.body().getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    private static String concern(UUID operation, Sha256 hash) {
        return "concern " + operation + " " + hash;
    }
}
