package uk.localityreview.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.access.NotFound;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.shared.Refused;

@OnARealDatabase
class ParticipantsTests {

    private static final Identity AMARA = new Identity("Amara Quillfeather", "amara@example.org", "01632 960001");

    @Autowired
    private Reviews reviews;

    @Autowired
    private Participants participants;

    @Autowired
    private Identities identities;

    @Autowired
    private JdbcClient jdbc;

    private ReviewId review;

    @BeforeEach
    void openAReview() {
        Review marlowGreen = ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(marlowGreen);
        review = marlowGreen.id();
    }

    @Test
    void addsSomebodyWithAllThatIsKnown() {
        participants.add(review, officer("P01", null), AMARA);

        assertThat(reviews.get(review).participants()).containsExactly(officer("P01", null));
        assertThat(identities.of(review, code("P01"))).contains(AMARA);
        assertThat(identities.count(review)).isEqualTo(1);
        assertThat(acts()).containsSequence("PARTICIPANT_ADDED participant P01", "NAME_KEPT participant P01");
    }

    @Test
    void refusesACodeThatIsTakenAndAddsNobody() {
        participants.add(review, officer("P01", null), Identity.UNKNOWN);

        assertThatThrownBy(() -> participants.addAll(
                        review,
                        List.of(
                                new Newcomer(officer("P02", null), AMARA),
                                new Newcomer(officer("P01", null), Identity.UNKNOWN))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("P01 already");
        assertThat(reviews.get(review).participants()).hasSize(1);
        assertThat(identities.count(review)).isZero();
    }

    @Test
    void refusesAnUnknownAgencyOrManagerAndCircles() {
        participants.addAll(
                review,
                List.of(
                        new Newcomer(officer("P01", "P02"), Identity.UNKNOWN),
                        new Newcomer(officer("P02", null), Identity.UNKNOWN)));

        assertThatThrownBy(() -> participants.change(review, officer("P02", "P01"), 0))
                .hasMessageContaining("P02 is already above P01");
        assertThatThrownBy(() -> participants.change(review, officer("P02", "P02"), 0))
                .hasMessageContaining("Nobody is their own line manager");
        assertThatThrownBy(() -> participants.change(review, officer("P02", "P09"), 0))
                .hasMessageContaining("There is no participant P09");
        Participant stranger = new Participant(
                code("P03"),
                new AgencyCode("NOBODY"),
                "nurse",
                Level.FRONT_LINE,
                Category.PRACTITIONER,
                null,
                List.of(),
                "");
        assertThatThrownBy(() -> participants.add(review, stranger, Identity.UNKNOWN))
                .hasMessageContaining("There is no agency NOBODY");
    }

    @Test
    void changesNothingThatAnotherChangedMeanwhile() {
        participants.add(review, officer("P01", null), Identity.UNKNOWN);
        int seen = participants.versionOf(review, code("P01"));
        Participant once = officer("P01", null).answering(List.of(time(9, 11)), "a quiet room");

        assertThat(participants.change(review, once, seen)).isTrue();
        assertThat(participants.change(review, officer("P01", null), seen)).isFalse();
        assertThat(reviews.get(review).participants()).containsExactly(once);
    }

    @Test
    void joinsTimesThatTouchWhenSomebodyAnswers() {
        participants.add(review, officer("P01", null), Identity.UNKNOWN);

        participants.answer(
                review, code("P01"), List.of(time(14, 16), time(9, 10), time(10, 12), time(9, 11)), "step-free access");

        Participant answered = reviews.get(review).participant(code("P01")).orElseThrow();
        assertThat(answered.available()).containsExactly(time(9, 12), time(14, 16));
        assertThat(answered.needs()).isEqualTo("step-free access");
        assertThat(acts()).endsWith("PARTICIPANT_ANSWERED participant P01");
        assertThatThrownBy(() -> participants.answer(review, code("P99"), List.of(), ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void removesSomebodyWithTheirNameAndNeverGivesTheCodeAgain() {
        participants.add(review, officer("P01", null), AMARA);

        assertThat(participants.remove(review, code("P01"))).isEmpty();

        assertThat(reviews.get(review).participants()).isEmpty();
        assertThat(identities.count(review)).isZero();
        assertThat(participants.nextCodes(review, 2)).containsExactly(code("P02"), code("P03"));
        assertThat(acts()).endsWith("PARTICIPANT_REMOVED participant P01");
    }

    @Test
    void keepsALineManagerOfSomebody() {
        participants.addAll(
                review,
                List.of(
                        new Newcomer(officer("P01", "P02"), Identity.UNKNOWN),
                        new Newcomer(officer("P02", null), Identity.UNKNOWN)));

        assertThat(participants.remove(review, code("P02")))
                .contains("P02 is the line manager of P01. Change that first.");
        assertThat(reviews.get(review).participants()).hasSize(2);
    }

    @Test
    void keepsNoNameReadableAndPutsEveryReadingOnRecord() {
        participants.add(review, officer("P01", null), AMARA);

        byte[] kept = jdbc.sql("select sealed from review.identity where review = :review")
                .param("review", review.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Amara").doesNotContain("example.org");
        assertThat(AMARA).hasToString("Identity[sealed]");

        assertThat(identities.all(review)).containsEntry(code("P01"), AMARA);
        assertThat(identities.of(review, code("P07"))).isEmpty();
        assertThat(acts()).endsWith("NAMES_READ participants", "NAMES_READ participant P07");
    }

    private List<@Nullable String> acts() {
        return jdbc.sql("select act || ' ' || subject from audit.entry where review = :review order by sequence")
                .param("review", review.value())
                .query(String.class)
                .list();
    }

    private static Participant officer(String code, @Nullable String manager) {
        return new Participant(
                code(code),
                new AgencyCode("POL"),
                "neighbourhood officer",
                Level.FRONT_LINE,
                Category.PRACTITIONER,
                manager == null ? null : code(manager),
                List.of(),
                "");
    }

    private static ParticipantCode code(String code) {
        return new ParticipantCode(code);
    }

    private static Availability time(int from, int to) {
        return new Availability(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
