package uk.localityreview.safeguarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.RaisedConcerns;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.Step.Kind;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.vault.Vault;

/** The concerns of each review, only ever added to. Their words lie sealed; those that came from a device, where it left them. */
@Repository
public class Concerns {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final RaisedConcerns fromDevices;

    Concerns(JdbcClient jdbc, Vault vault, RaisedConcerns fromDevices) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.fromDevices = fromDevices;
    }

    /** How many concerns of a review are not closed; its report is not to be issued while there are any. */
    public int open(ReviewId review) {
        return jdbc.sql("""
                        select count(*)
                          from safeguarding.concern c
                         where c.review = :review
                           and not exists (select from safeguarding.step s where s.concern = c.id and s.kind = 'CLOSED')
                        """)
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    /** All of a review, the latest first. */
    List<Concern> of(ReviewId review) {
        Map<UUID, List<Step>> steps = jdbc
                .sql("""
                        select s.* from safeguarding.step s
                          join safeguarding.concern c on c.id = s.concern
                         where c.review = :review
                         order by s.concern, s.number
                        """)
                .param("review", review.value())
                .query((row, number) -> Map.entry(row.getObject("concern", UUID.class), step(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from safeguarding.concern where review = :review order by raised_at desc, id")
                .param("review", review.value())
                .query((row, number) -> concern(row, steps))
                .list();
    }

    Optional<Concern> find(ReviewId review, UUID id) {
        return of(review).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a concern says. Whoever calls this puts the reading on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    Words wordsOf(Concern concern) {
        ReviewId review = concern.review();
        return jdbc.sql("select operation, hash, sealed_words from safeguarding.concern where id = :id")
                .param("id", concern.id())
                .query((row, number) -> {
                    UUID operation = row.getObject("operation", UUID.class);
                    return operation == null
                            ? opened(review, words(concern.id()), row.getBytes("sealed_words"))
                            : fromDevices.body(review, operation, new Sha256(row.getString("hash")));
                })
                .optional()
                .map(Words::read)
                .orElseThrow();
    }

    /** What was said with each step of a concern, by its place among them; nothing for a step that says nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<Integer, String> saidWith(Concern concern) {
        return jdbc
                .sql("""
                        select number, sealed_words from safeguarding.step
                         where concern = :concern and sealed_words is not null
                        """)
                .param("concern", concern.id())
                .query((row, index) -> {
                    int number = row.getInt("number");
                    byte[] sealed = row.getBytes("sealed_words");
                    return Map.entry(number, opened(concern.review(), step(concern.id(), number), sealed));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds a concern whose words lie with the operation that brought it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Concern concern, UUID operation, Sha256 hash) {
        insert(concern, operation, hash.hex(), null);
    }

    /** Adds a concern with its words; false when it is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Concern concern, Words words) {
        byte[] sealed = vault.seal(
                concern.review().value(), words(concern.id()), words.json().getBytes(UTF_8));
        return insert(concern, null, null, sealed);
    }

    /** Holds a concern for whoever adds a step to it, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Concern> heldStill(ReviewId review, UUID id) {
        jdbc.sql("select id from safeguarding.concern where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(review, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Concern concern, Step step, @Nullable String said) {
        int number = concern.steps().size() + 1;
        jdbc.sql("""
                insert into safeguarding.step (concern, number, kind, account, at, sealed_words)
                values (:concern, :number, :kind, :account, :at, :words)
                """)
                .param("concern", concern.id())
                .param("number", number)
                .param("kind", step.kind().name())
                .param("account", step.account().value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param(
                        "words",
                        said == null
                                ? null
                                : vault.seal(
                                        concern.review().value(), step(concern.id(), number), said.getBytes(UTF_8)),
                        Types.BINARY)
                .update();
    }

    private boolean insert(Concern concern, @Nullable UUID operation, @Nullable String hash, byte @Nullable [] sealed) {
        SessionCode session = concern.session();
        return jdbc.sql("""
                        insert into safeguarding.concern (id, review, session, account, at_risk_now, device_time, raised_at,
                                                          operation, hash, sealed_words)
                        values (:id, :review, :session, :account, :now, :deviceTime, :raisedAt, :operation, :hash, :words)
                        on conflict do nothing
                        """)
                        .param("id", concern.id())
                        .param("review", concern.review().value())
                        .param("session", session == null ? null : session.value(), Types.VARCHAR)
                        .param("account", concern.raisedBy().value())
                        .param("now", concern.atRiskNow())
                        .param("deviceTime", concern.deviceTime(), Types.VARCHAR)
                        .param("raisedAt", concern.raisedAt().atOffset(ZoneOffset.UTC))
                        .param("operation", operation, Types.OTHER)
                        .param("hash", hash, Types.VARCHAR)
                        .param("words", sealed, Types.BINARY)
                        .update()
                == 1;
    }

    private String opened(ReviewId review, String what, byte[] sealed) {
        return new String(vault.open(review.value(), what, sealed), UTF_8);
    }

    private static String words(UUID concern) {
        return "words of concern " + concern;
    }

    private static String step(UUID concern, int number) {
        return "step " + number + " of concern " + concern;
    }

    private static Concern concern(ResultSet row, Map<UUID, List<Step>> steps) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String session = row.getString("session");
        return new Concern(
                id,
                new ReviewId(row.getObject("review", UUID.class)),
                session == null ? null : new SessionCode(session),
                new AccountId(row.getObject("account", UUID.class)),
                row.getBoolean("at_risk_now"),
                row.getString("device_time"),
                instant(row, "raised_at"),
                steps.getOrDefault(id, List.of()));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Kind.valueOf(row.getString("kind")),
                new AccountId(row.getObject("account", UUID.class)),
                instant(row, "at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
