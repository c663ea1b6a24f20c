package uk.localityreview.invitation;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.Availability;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.vault.Vault;

/** What each participant agreed to, with everything they agreed to before. */
@Repository
public class Consents {

    private final JdbcClient database;
    private final Vault vault;

    Consents(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** What counts now for each participant who has answered, by P-code. */
    public Map<ParticipantCode, Consent> of(ReviewId review) {
        return database.sql("""
                        select distinct on (participant) *
                          from invitation.consent
                         where review = :review
                         order by participant, given_at desc, number desc
                        """).param("review", review.value()).query(rows -> {
            Map<ParticipantCode, Consent> consents = new LinkedHashMap<>();
            while (rows.next()) {
                consents.put(new ParticipantCode(rows.getString("participant")), ConsentRows.read(rows));
            }
            return consents;
        });
    }

    /** Everything that a participant agreed to, the latest first. */
    public List<Consent> history(ReviewId review, ParticipantCode participant) {
        return database.sql("""
                        select *
                          from invitation.consent
                         where review = :review and participant = :participant
                         order by given_at desc, number desc
                        """)
                .param("review", review.value())
                .param("participant", participant.value())
                .query((row, number) -> ConsentRows.read(row))
                .list();
    }

    /** Those of a review who do not take part: they said so, or withdrew, and have not said otherwise since. */
    public Set<ParticipantCode> declined(ReviewId review) {
        return of(review).entrySet().stream()
                .filter(answered -> !answered.getValue().takingPart())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** Those of a review who took back what they had agreed to: what they said is used no more. */
    public Set<ParticipantCode> withdrawn(ReviewId review) {
        return of(review).entrySet().stream()
                .filter(answered -> answered.getValue().withdrawn())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** What a participant answered last, word for word; none before they have. */
    public Optional<Answer> lastAnswer(ReviewId review, ParticipantCode participant) {
        return database.sql("""
                        select *
                          from invitation.consent
                         where review = :review and participant = :participant
                         order by given_at desc, number desc
                         limit 1
                        """)
                .param("review", review.value())
                .param("participant", participant.value())
                .query((row, number) -> new Answer(
                        ConsentRows.read(row),
                        Stream.of((String[]) row.getArray("available").getArray())
                                .map(Consents::window)
                                .toList(),
                        new String(
                                vault.open(review.value(), what(participant), row.getBytes("sealed_needs")),
                                StandardCharsets.UTF_8)))
                .optional();
    }

    /** Keeps what a participant answered by their link; what they answered before stays on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PersonalLink link, Answer answer) {
        keep(link.review(), link.participant(), answer, link.hash().hex());
    }

    /** Keeps what was entered for a participant; what they answered before stays on record, and the later one counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(ReviewId review, ParticipantCode participant, Answer answer) {
        keep(review, participant, answer, null);
    }

    /** Lets the answers of one person queue, whichever way they come, until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill(ReviewId review, ParticipantCode participant) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "answer " + review + " " + participant)
                .query((row, number) -> number)
                .single();
    }

    private void keep(ReviewId id, ParticipantCode participant, Answer answer, @Nullable String link) {
        Consent consent = answer.consent();
        UUID review = id.value();
        holdStill(id, participant);
        database.sql("""
                        insert into invitation.consent (review, participant, number, given_at, taking_part, notes, quotes,
                                                        future_use, withdrawn, sheet_version, available, sealed_needs,
                                                        link, source, given_on, entered_at, entered_by)
                        select :review, :participant, coalesce(max(number), 0) + 1, :at, :takingPart, :notes, :quotes,
                               :futureUse, :withdrawn, :version, :available, :needs,
                               :link, :source, :givenOn, :enteredAt, :enteredBy
                          from invitation.consent
                         where review = :review and participant = :participant
                        """)
                .param("review", review)
                .param("participant", participant.value())
                .param("at", consent.at().atOffset(ZoneOffset.UTC))
                .param("takingPart", consent.takingPart())
                .param("notes", consent.notes())
                .param("quotes", consent.quotes().name())
                .param("futureUse", consent.futureUse())
                .param("withdrawn", consent.withdrawn())
                .param("version", consent.sheetVersion())
                .param("available", windows(answer))
                .param(
                        "needs",
                        vault.seal(review, what(participant), answer.needs().getBytes(StandardCharsets.UTF_8)))
                .param("link", link, Types.VARCHAR)
                .params(ConsentRows.columnsOf(consent.source()))
                .update();
    }

    private static String[] windows(Answer answer) {
        return answer.available().stream()
                .map(window -> window.from() + "/" + window.to())
                .toArray(String[]::new);
    }

    private static String what(ParticipantCode participant) {
        return "answer " + participant;
    }

    private static Availability window(String text) {
        int bar = text.indexOf('/');
        return new Availability(LocalTime.parse(text.substring(0, bar)), LocalTime.parse(text.substring(bar + 1)));
    }
}
