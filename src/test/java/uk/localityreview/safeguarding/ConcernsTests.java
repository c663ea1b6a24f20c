package uk.localityreview.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.sending.ADevice;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Sessions;

/** Concerns come in from devices and from the form, are read by few, and are closed with what was done. */
@OnARealDatabase
@AutoConfigureMockMvc
class ConcernsTests {

    private static final String CANARY = "heron under the footbridge";
    private static final String FROM_A_DEVICE = """
            {"what":"%s: she is to carry a parcel tonight","who":"a girl of 14 in the care of the council","now":true,
             "action":"stayed with her","told":[{"whom":"lead reviewer","at":"09:40"}],"participant":"P02"}\
            """.formatted(CANARY);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Concerns concerns;

    @Autowired
    private JdbcClient jdbc;

    private Review review;
    private Account scribe;
    private Account safeguardingLead;

    @BeforeEach
    void aDayWithAScribeAndASafeguardingLead() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        scribe = somebody(Role.REVIEWER);
        safeguardingLead = somebody(Role.SAFEGUARDING_LEAD);
    }

    @Test
    void takesAConcernOnFromADeviceWithAllThatItSays() throws Exception {
        assertThat(send()).hasStatusOk().bodyText().contains("\"state\":\"kept\"");

        assertThat(get("/safeguarding", safeguardingLead))
                .bodyText()
                .contains("1 concern is open", "Raised, not read", "At risk now")
                .doesNotContain(CANARY);
        assertThat(get(theConcern(), safeguardingLead))
                .bodyText()
                .contains(CANARY, "a girl of 14", "stayed with her", "lead reviewer, at 09:40", "P02", "S01")
                .contains("18 June 2026 at 09:00, by the clock of the device");
    }

    @Test
    void takesAConcernOnOnceHoweverOftenItIsSent() throws Exception {
        String form = UUID.randomUUID().toString();

        assertThat(raise(form, CANARY)).hasStatus3xxRedirection();
        assertThat(raise(form, CANARY)).hasStatus3xxRedirection();
        assertThat(concerns.open(review.id())).isEqualTo(1);
        assertThat(raise(form, CANARY + ", and a boy with her")).hasStatus3xxRedirection();
        assertThat(concerns.open(review.id())).isEqualTo(2);
    }

    @Test
    void asksForNothingButWhatHappened() {
        assertThat(raise("form", " ")).hasStatus(400).bodyText().contains("Enter what you heard or saw");
        assertThat(concerns.open(review.id())).isZero();
    }

    @Test
    void tellsWhoeverRaisedItByWhomItWasReadAndShowsThemNoOthers() throws Exception {
        raise("form", CANARY);
        assertThat(get("/safeguarding/raised", scribe)).bodyText().contains("nobody yet");

        get(theConcern(), safeguardingLead);

        assertThat(get("/safeguarding/raised", scribe))
                .bodyText()
                .contains("Sam Whitlock,")
                .doesNotContain("nobody yet")
                .doesNotContain(CANARY);
        assertThat(get("/safeguarding/raised", somebody(Role.REVIEWER)))
                .bodyText()
                .contains("You have raised none");
        assertThat(deeds()).containsExactly("CONCERN_RAISED", "CONCERN_READ");
    }

    @Test
    void isNotThereForAnybodyElse() {
        raise("form", CANARY);
        for (Role role :
                List.of(Role.REVIEWER, Role.COORDINATOR, Role.ANALYST, Role.SPONSOR, Role.INFORMATION_GOVERNANCE)) {
            Account other = somebody(role);
            assertThat(get("/safeguarding", other)).as(role.words()).hasStatus(404);
            assertThat(get(theConcern(), other)).as(role.words()).hasStatus(404);
            assertThat(post(theConcern() + "/closed", other, "outcome", "nothing"))
                    .hasStatus(404);
            assertThat(get("", other)).bodyText().doesNotContain("Safeguarding concerns");
        }
        assertThat(get("/safeguarding/raise", somebody(Role.ANALYST))).hasStatus(404);
        assertThat(concerns.open(review.id())).isEqualTo(1);
    }

    @Test
    void isNotFoundThroughAnotherReview() {
        raise("form", CANARY);
        Review another = PlannedDayFixture.aReview();
        reviews.open(another);
        memberships.grant(another.id().value(), safeguardingLead.id(), Role.SAFEGUARDING_LEAD);

        assertThat(http.get().uri("/reviews/" + another.id() + theConcern()).with(signedInAs(safeguardingLead)))
                .hasStatus(404);
    }

    @Test
    void isClosedOnlyBySayingWhatWasDoneAndThenStays() throws Exception {
        raise("form", CANARY);
        String concern = theConcern();

        assertThat(post(
                        concern + "/passed-on",
                        safeguardingLead,
                        "whom",
                        "the hub",
                        "when",
                        "11:05",
                        "reference",
                        "H/77"))
                .hasStatus3xxRedirection();
        assertThat(get("", safeguardingLead)).bodyText().contains("1 open, all read; the oldest raised");
        assertThat(post(concern + "/closed", safeguardingLead, "outcome", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Enter what was done");
        assertThat(concerns.open(review.id())).isEqualTo(1);
        assertThat(post(concern + "/closed", safeguardingLead, "outcome", "placed with her aunt"))
                .hasStatus3xxRedirection();

        assertThat(concerns.open(review.id())).isZero();
        assertThat(get(concern, safeguardingLead))
                .bodyText()
                .contains(
                        "Passed on by Sam Whitlock",
                        "Reference: H/77",
                        "Closed by Sam Whitlock",
                        "placed with her aunt")
                .doesNotContain("Close this concern");
        assertThat(post(concern + "/closed", safeguardingLead, "outcome", "again"))
                .hasStatus(409);
    }

    @Test
    void leavesNothingReadableInTheDatabaseAndNothingChangeable() throws Exception {
        raise("form", CANARY);
        post(theConcern() + "/passed-on", safeguardingLead, "whom", CANARY, "when", "11:05");

        assertThat(jdbc.sql("""
                        select count(*) from safeguarding.concern c left join safeguarding.step s on s.concern = c.id
                         where position('heron' in encode(c.sealed_words, 'escape')) > 0
                            or position('heron' in encode(s.sealed_words, 'escape')) > 0
                        """).query(Long.class).single()).isZero();
        for (String change : List.of(
                "update safeguarding.concern set at_risk_now = false",
                "delete from safeguarding.step",
                "truncate safeguarding.concern cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("is written once");
        }
    }

    @Test
    void staysOutOfAllElse() throws Exception {
        Account lead = somebody(Role.LEAD_REVIEWER);
        try (WrittenLog log = new WrittenLog()) {
            send();
            raise("form", CANARY);
            get(theConcern(), safeguardingLead);

            for (String page : List.of(
                    "",
                    "/sessions",
                    "/devices",
                    "/findings",
                    "/report",
                    "/report.html",
                    "/findings.json",
                    "/safeguarding",
                    "/timetable",
                    "/today")) {
                assertThat(text(get(page, lead))).as(page).doesNotContain("heron");
            }
            assertThat(log.text()).doesNotContain("heron");
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where subject like '%heron%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void standsAgainstIssuingTheReportUntilItIsClosed() throws Exception {
        raise("form", CANARY);

        assertThat(text(get("/report", somebody(Role.LEAD_REVIEWER))))
                .contains("1 safeguarding concern is open. The report cannot be issued until each is closed.");
        assertThat(text(get("/report", somebody(Role.SPONSOR))))
                .contains("cannot be issued yet")
                .doesNotContain("concern is open");
        post(theConcern() + "/closed", safeguardingLead, "outcome", "placed with her aunt");
        assertThat(text(get("/report", somebody(Role.SPONSOR)))).doesNotContain("cannot be issued");
    }

    @Test
    void putsWhomToTellOnACard() {
        Account coordinator = somebody(Role.COORDINATOR);
        assertThat(get("/safeguarding/raise", scribe)).bodyText().contains("Nobody has said yet", "ring");

        assertThat(post("/safeguarding/contact", coordinator, "office", "", "telephone", "ask Jo", "version", "0"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the office or role to tell", "Enter a telephone number");
        String[] card = {
            "office", "Duty desk", "telephone", "01632 960 001", "outOfHours", "01632 960 002", "version", "0"
        };
        assertThat(post("/safeguarding/contact", coordinator, card)).hasStatus3xxRedirection();
        assertThat(post("/safeguarding/contact", coordinator, card))
                .hasStatus(400)
                .bodyText()
                .contains("Somebody else has changed this");

        assertThat(get("/safeguarding/raise", scribe))
                .bodyText()
                .contains("Duty desk", "tel:01632960001", "tel:01632960002", "tel:999");
        assertThat(get("/safeguarding/contact", scribe)).hasStatus(404);
    }

    private MvcTestResult send() {
        ADevice device = new ADevice();
        return http.post()
                .uri("/reviews/" + review.id() + "/operations")
                .with(signedInAs(scribe))
                .with(csrf().asHeader())
                .contentType(MediaType.APPLICATION_JSON)
                .content(device.batch(List.of(device.operation("S01", "concern", FROM_A_DEVICE)))
                        .toString())
                .exchange();
    }

    private MvcTestResult raise(String form, String what) {
        return post(
                "/safeguarding/raise",
                scribe,
                "form",
                form,
                "what",
                what,
                "now",
                "yes",
                "told",
                "duty desk of the council, 10:42");
    }

    private String theConcern() {
        return "/safeguarding/concerns/" + concerns.of(review.id()).getLast().id();
    }

    private MvcTestResult get(String path, Account account) {
        return http.get()
                .uri("/reviews/" + review.id() + path)
                .with(signedInAs(account))
                .exchange();
    }

    private MvcTestResult post(String path, Account account, String... fields) {
        var request = http.post()
                .uri("/reviews/" + review.id() + path)
                .with(signedInAs(account))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }

    private List<String> deeds() {
        return jdbc.sql("select act from audit.entry where review = :review and act like 'CONCERN%' order by sequence")
                .param("review", review.id().value())
                .query((row, number) -> row.getString("act"))
                .list();
    }

    private Account somebody(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
