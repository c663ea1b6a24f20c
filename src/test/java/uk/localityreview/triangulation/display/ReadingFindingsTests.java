package uk.localityreview.triangulation.display;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteReading;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;
import uk.localityreview.triangulation.EvidenceLine;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.FindingCode;
import uk.localityreview.triangulation.Findings;

/** Who may read the findings, and what is on record when somebody does. */
@OnARealDatabase
@AutoConfigureMockMvc
class ReadingFindingsTests {

    private static final SessionCode S01 = new SessionCode("S01");
    private static final FindingCode F01 = new FindingCode("F01");
    private static final byte[] NOTE = """
            Session: S01
            Date: 2025-10-16
            Time: 09:15-10:00
            Room: A
            Scribe: R2

            09:17 P01 two knives found behind the shops
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Notes notes;

    @Autowired
    private Findings findings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private JdbcClient jdbc;

    private ReviewId review;

    @BeforeEach
    void holdAReview() {
        review = ReviewId.random();
        reviews.open(new Review(
                review,
                new Locality("Luton", new AreaCode("E06000032"), null, null),
                LocalDate.of(2025, 10, 16),
                "Chair",
                "OFFICIAL-SENSITIVE",
                null,
                List.of(),
                List.of(),
                List.of(new Agency(new AgencyCode("BP"), "Bedfordshire Police", "police")),
                List.of(new Participant(
                        new ParticipantCode("P01"),
                        new AgencyCode("BP"),
                        "sergeant",
                        Participant.Level.FRONT_LINE,
                        Participant.Category.PRACTITIONER,
                        null,
                        List.of(),
                        ""))));
        sessions.plan(
                review,
                List.of(new Session(
                        S01,
                        LocalTime.of(9, 15),
                        LocalTime.of(10, 0),
                        "A",
                        Session.SessionKind.INTERVIEW,
                        new ReviewerCode("R1"),
                        new ReviewerCode("R2"),
                        List.of(new ParticipantCode("P01")),
                        Set.of(new ThemeCode("B1")))));
        NoteReading.Taken taken = (NoteReading.Taken) NoteReading.of("txt", NOTE);
        Note note = taken.note();
        notes.keep(review, note, new OriginalNote(S01, "S01.txt", NOTE));
        findings.keep(
                review,
                List.of(new Finding(F01, "Weapons are found in the open.", Set.of(new ThemeCode("B1")))),
                List.of(new EvidenceLine(F01, S01, 1, Stance.SUPPORTS, true, null)),
                List.of(),
                List.of());
    }

    @Test
    void anAnalystReadsTheListWithoutAnEntryAndAFindingWithOne() {
        Account analyst = as(Role.ANALYST);

        assertThat(open("/findings", analyst))
                .hasStatusOk()
                .bodyText()
                .contains("Weapons are found in the open.")
                .doesNotContain("two knives");
        assertThat(readings()).isEmpty();

        assertThat(open("/findings/F01", analyst))
                .hasStatusOk()
                .bodyText()
                .contains("two knives found behind the shops");
        assertThat(readings()).containsExactly("finding F01");
    }

    @Test
    void aFindingThatIsNotThereIsNotFoundAndLeavesNoEntry() {
        assertThat(open("/findings/F99", as(Role.ANALYST))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(readings()).isEmpty();
    }

    @Test
    void aCoordinatorIsAnsweredAsIfThereWereNone() {
        Account coordinator = as(Role.COORDINATOR);

        assertThat(open("/findings", coordinator)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/findings/F01", coordinator)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(readings()).isEmpty();
    }

    private Account as(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), account.id(), role);
        return account;
    }

    private MvcTestResult open(String path, Account account) {
        return pages.get()
                .uri("/reviews/" + review + path)
                .with(signedInAs(account))
                .exchange();
    }

    private List<String> readings() {
        return jdbc.sql("select subject from audit.entry where review = :review and act = 'FINDING_READ'")
                .param("review", review.value())
                .query((row, number) -> row.getString("subject"))
                .list();
    }
}
