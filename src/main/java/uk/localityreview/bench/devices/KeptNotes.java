package uk.localityreview.bench.devices;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.fieldwork.operations.OperationKind;
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.home.HomeSettings;
import uk.localityreview.home.VisitedHome;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.ReviewVault;
import uk.localityreview.vault.Vault;

/** What is in the database of a home, held against what the devices know that they sent. */
public final class KeptNotes {

    private KeptNotes() {}

    /**
     * What was found.
     *
     * @param acknowledged how many operations were acknowledged
     * @param lost how many of them are not there
     * @param doubled how many rows there are beyond one for each operation
     * @param torn how many are there that do not open, or are not byte for byte what was sent
     * @param reordered how many came later than one that follows them on their device
     */
    public record Tally(long acknowledged, long lost, long doubled, long torn, long reordered) {

        /** Whether nothing is amiss. */
        public boolean isClean() {
            return lost + doubled + torn + reordered == 0;
        }
    }

    /** Opens every row and compares it. */
    static Tally compare(Path home, UUID review, List<NoteWriter> writers) {
        try (VisitedHome visited = VisitedHome.visit(HomeSettings.in(home))) {
            JdbcClient jdbc = JdbcClient.create(visited.address().source());
            ReviewVault vault = new Vault(jdbc, visited.key(), InstantSource.system()).of(review);
            Map<UUID, String> sent = new HashMap<>();
            Set<UUID> missing = new HashSet<>();
            for (NoteWriter writer : writers) {
                sent.putAll(writer.acknowledged());
                missing.addAll(writer.acknowledged().keySet());
                writer.waiting()
                        .forEach(operation ->
                                sent.put(operation.id(), operation.hash().hex()));
            }
            long acknowledged = missing.size();
            Reading reading = new Reading(vault, sent, missing);
            jdbc.sql("select * from fieldwork.operation where review = :review order by device, sequence")
                    .param("review", review)
                    .query(reading::row);
            return new Tally(acknowledged, missing.size(), reading.doubled, reading.torn, reading.reordered);
        }
    }

    private static final class Reading {

        private final ReviewVault vault;
        private final Map<UUID, String> sent;
        private final Set<UUID> missing;
        private final Set<UUID> seen = new HashSet<>();
        private final Map<UUID, Instant> latest = new HashMap<>();
        private long doubled;
        private long torn;
        private long reordered;

        Reading(ReviewVault vault, Map<UUID, String> sent, Set<UUID> missing) {
            this.vault = vault;
            this.sent = sent;
            this.missing = missing;
        }

        void row(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            UUID device = row.getObject("device", UUID.class);
            if (!seen.add(id)) {
                doubled++;
            }
            if (isWhole(row, id, device)) {
                missing.remove(id);
            } else {
                torn++;
            }
            Instant keptAt = row.getObject("kept_at", OffsetDateTime.class).toInstant();
            if (latest.getOrDefault(device, Instant.MIN).isAfter(keptAt)) {
                reordered++;
            }
            latest.put(device, keptAt);
        }

        private boolean isWhole(ResultSet row, UUID id, UUID device) throws SQLException {
            try {
                Sha256 hash = new Sha256(row.getString("hash"));
                byte[] body = vault.open(Operations.bodyOf(id, hash), row.getBytes("sealed_body"));
                Operation kept = new Operation(
                        id,
                        device,
                        row.getLong("sequence"),
                        new SessionCode(row.getString("session")),
                        OperationKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("device_time"),
                        new String(body, StandardCharsets.UTF_8));
                return kept.hash().hex().equals(sent.get(id));
            } catch (IllegalStateException e) {
                return false;
            }
        }
    }
}
