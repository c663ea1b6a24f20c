package uk.localityreview.fieldwork.operations;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.Acknowledgement.Kept;
import uk.localityreview.fieldwork.operations.Acknowledgement.KeptBeside;
import uk.localityreview.review.ReviewId;
import uk.localityreview.vault.ReviewVault;
import uk.localityreview.vault.Vault;

/** Adds operations to those that are there. The database itself holds that each is there once, whoever adds it meanwhile. */
@Repository
class Ledger {

    private static final String ADD = """
            insert into fieldwork.operation
                   (review, id, hash, device, sequence, session, kind, device_time, sealed_body, account, taken_in_by,
                    clock_ahead, kept_at, beside)
            values (:review, :id, :hash, :device, :sequence, :session, :kind, :deviceTime, :body, :account, :takenInBy,
                    :clockAhead, :keptAt, :beside)
            on conflict do nothing
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final Vault vault;

    Ledger(NamedParameterJdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Where some operations come from. */
    record Origin(
            ReviewId review,
            AccountId account,
            @Nullable AccountId takenInBy,
            @Nullable Duration clockAhead,
            Instant keptAt) {}

    /** Adds what is not there; the answers say what is there then. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<Operation, Acknowledgement> add(Origin origin, List<Operation> operations) {
        ReviewVault sealing = vault.of(origin.review().value());
        Map<Operation, MapSqlParameterSource> rows = new LinkedHashMap<>();
        for (Operation operation : operations) {
            rows.computeIfAbsent(operation, one -> row(origin, one, sealing));
        }
        int[] added = jdbc.batchUpdate(ADD, rows.values().toArray(SqlParameterSource[]::new));
        Map<Operation, Acknowledgement> answers = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<Operation, MapSqlParameterSource> entry : rows.entrySet()) {
            Operation operation = entry.getKey();
            answers.put(
                    operation,
                    added[number++] == 1
                            ? new Kept(operation.id().toString(), operation.hash(), true)
                            : somethingIsThere(operation, entry.getValue()));
        }
        return answers;
    }

    /** Either this very operation is there, or another of its id: then this one goes beside it. */
    private Acknowledgement somethingIsThere(Operation operation, MapSqlParameterSource row) {
        String id = operation.id().toString();
        if (jdbc.update(ADD, row.addValue("beside", true)) == 1) {
            return new KeptBeside(id, operation.hash(), true);
        }
        boolean beside = Boolean.TRUE.equals(jdbc.queryForObject("""
                select beside from fieldwork.operation where review = :review and id = :id and hash = :hash
                """, row, Boolean.class));
        return beside ? new KeptBeside(id, operation.hash(), false) : new Kept(id, operation.hash(), false);
    }

    private static MapSqlParameterSource row(Origin origin, Operation operation, ReviewVault sealing) {
        boolean apart = operation.kind() == OperationKind.CONCERN;
        return new MapSqlParameterSource()
                .addValue("review", origin.review().value())
                .addValue("id", operation.id())
                .addValue("hash", operation.hash().hex())
                .addValue("device", operation.device())
                .addValue("sequence", operation.sequence())
                .addValue("session", operation.session().value())
                .addValue("kind", operation.kind().written())
                .addValue("deviceTime", operation.at())
                .addValue(
                        "body",
                        apart
                                ? null
                                : sealing.seal(
                                        Operations.bodyOf(operation.id(), operation.hash()),
                                        operation.body().getBytes(StandardCharsets.UTF_8)),
                        Types.BINARY)
                .addValue("account", origin.account().value())
                .addValue(
                        "takenInBy",
                        origin.takenInBy() == null ? null : origin.takenInBy().value(),
                        Types.OTHER)
                .addValue(
                        "clockAhead",
                        origin.clockAhead() == null ? null : origin.clockAhead().toMillis(),
                        Types.BIGINT)
                .addValue("keptAt", origin.keptAt().atOffset(ZoneOffset.UTC))
                .addValue("beside", false);
    }
}
