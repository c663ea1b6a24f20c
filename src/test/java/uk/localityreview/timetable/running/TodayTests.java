package uk.localityreview.timetable.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.timetable.TimetableFixture.aGoodDay;
import static uk.localityreview.timetable.TimetableFixture.s;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.AClock;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;
import uk.localityreview.timetable.TimetableFixture;

/** The day in Thornley Vale comes otherwise than planned. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(AClock.Given.class)
class TodayTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DaySessions all;

    @Autowired
    private Sessions sessions;

    @Autowired
    private AClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private ReviewId review;
    private Account reviewer;

    @BeforeEach
    void theMorning() {
        Review opened = TimetableFixture.aDayInThornleyVale();
        reviews.open(opened);
        review = opened.id();
        reviewer = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), reviewer.id(), Role.REVIEWER);
        transaction.executeWithoutResult(status -> all.change(
                review, List.of(), aGoodDay().stream().map(DaySession::planned).toList(), null));
        clock.isNow("09:15");
    }

    @Test
    void tellsThoseWhoWriteWhatPeopleDidNotAgreeTo() {
        jdbc.sql("""
                        insert into invitation.consent (review, participant, number, given_at, taking_part, notes, quotes,
                                                        future_use, withdrawn, sheet_version, available, sealed_needs,
                                                        source, given_on, entered_at, entered_by)
                        values (:review, :participant, 1, now(), true, false, 'NONE', true, false, '1', '{}', '\\x00',
                                'WORD', current_date, now(), :by)
                        """)
                .param("review", review.value())
                .param(
                        "participant",
                        aGoodDay().getFirst().participants().getFirst().value())
                .param("by", reviewer.id().value())
                .update();

        assertThat(today()).bodyText().contains("<strong>no notes, no quotes</strong>");
    }

    @Test
    void isRunOnTheDayOnly() {
        assertThat(today())
                .hasStatusOk()
                .bodyText()
                .contains("It is <strong>09:15</strong>", "Next pause: team huddle");

        clock.isTheDayBefore();
        assertThat(today())
                .bodyText()
                .contains("The day of this review is 12 March 2026. It can be run on that day only.")
                .doesNotContain("Did not come");
        assertThat(post("/S01/state", "to", "started"))
                .hasStatus(400)
                .bodyText()
                .contains("Today is not the day of this review.");
    }

    @Test
    void startsAndEndsASession() {
        assertThat(post("/S01/state", "to", "started")).flash().containsEntry("done", "S01 has started.");
        assertThat(state("S01")).isEqualTo(State.STARTED);
        assertThat(post("/S01/state", "to", "started"))
                .hasStatus(400)
                .bodyText()
                .contains("S01 is started already.");

        clock.isNow("10:02");
        assertThat(post("/S01/state", "to", "done")).flash().containsEntry("done", "S01 is done.");
        assertThat(state("S01")).isEqualTo(State.DONE);
        assertThat(post("/S02/state", "to", "done"))
                .hasStatus(400)
                .bodyText()
                .contains("S02 has not started, so that it cannot end. Nothing was changed.");
    }

    @Test
    void startsNoSessionBeforeTheAssessmentsAreSignedOff() {
        Review ahead = TimetableFixture.aDayInThornleyVale();
        reviews.openToSetUp(ahead, clock.instant());
        review = ahead.id();
        memberships.grant(review.value(), reviewer.id(), Role.REVIEWER);
        transaction.executeWithoutResult(status -> all.change(
                review, List.of(), aGoodDay().stream().map(DaySession::planned).toList(), null));

        assertThat(post("/S01/state", "to", "started"))
                .hasStatus(400)
                .bodyText()
                .contains("Fieldwork cannot start until the data-protection impact assessment and the equality impact"
                        + " assessment are signed off");
        assertThat(state("S01")).isEqualTo(State.PLANNED);
    }

    @Test
    void takesBackAStart() {
        post("/S01/state", "to", "started");

        assertThat(post("/S01/state", "to", "planned")).flash().containsEntry("done", "S01 has not started after all.");
        assertThat(state("S01")).isEqualTo(State.PLANNED);
    }

    @Test
    void movesALateSessionThatIsInNobodysWay() {
        clock.isNow("15:40");

        assertThat(post("/S08/state", "to", "started"))
                .flash()
                .containsEntry("done", "S08 has started. S08 is 10 minutes late: it is now from 15:40 to 16:25.");
    }

    @Test
    void saysWhomALateStartRunsIntoAndKeepsThePlanUntilItIsPlannedAgain() {
        clock.isNow("09:40");

        assertThat(post("/S01/state", "to", "started"))
                .flash()
                .containsEntry(
                        "done", "S01 has started. S01 is 25 minutes late and runs into S03. Plan again from now.");
        DaySession late = all.find(review, s("S01")).orElseThrow();
        assertThat(late.lateMinutes()).isEqualTo(25);
        assertThat(late.session().start()).hasToString("09:15");
        assertThat(today()).bodyText().contains("25 minutes late");
    }

    @Test
    void putsAVeryLateSessionAtTheTimeAtWhichItReallyStarts() {
        clock.isNow("20:29");

        assertThat(post("/S08/state", "to", "started"))
                .flash()
                .containsEntry("done", "S08 has started. S08 is 299 minutes late: it is now from 20:29 to 21:14.");
    }

    @Test
    void saysWhoIsStillInASessionThatNobodyEnded() {
        post("/S01/state", "to", "started");
        clock.isNow("10:15");

        assertThat(post("/S03/state", "to", "started"))
                .flash()
                .containsEntry(
                        "done",
                        "S03 has started. R1 and R2 are still in S01 while S03 goes on: end S01 if it is over.");
        assertThat(today()).bodyText().contains("What does not fit any more", "R1 and R2 are still in S01");

        post("/S01/state", "to", "done");
        assertThat(today()).bodyText().doesNotContain("still in");
    }

    @Test
    void movesNoSessionPastMidnight() {
        clock.isNow("21:20");
        post("/S08/state", "to", "started");

        assertThat(late("S08", version("S08"), "120"))
                .hasStatus(400)
                .bodyText()
                .contains("S08 would run past midnight. Nothing was changed.");
        assertThat(plan("S08").start()).hasToString("21:20");

        clock.isNow("23:30");
        assertThat(post("/S07/state", "to", "started"))
                .flash()
                .containsEntry("done", "S07 has started. It would run past midnight; its time stays as planned.");
        assertThat(plan("S07").start()).hasToString("14:15");
    }

    @Test
    void countsADelayOnceThatTwoPeopleTell() {
        int seen = version("S08");

        assertThat(late("S08", seen, "10"))
                .flash()
                .containsEntry("done", "S08 is 10 minutes late: it is now from 15:40 to 16:25.");
        assertThat(late("S08", seen, "10"))
                .hasStatus(400)
                .bodyText()
                .contains("S08 was changed meanwhile: it is planned, from 15:40 to 16:25. Nothing was changed by you.");
        assertThat(plan("S08").start()).hasToString("15:40");
    }

    @Test
    void offersToCancelASessionToWhichNobodyCame() {
        clock.isNow("15:40");

        assertThat(post("/S08/attendance", "person", "P05", "came", "no"))
                .flash()
                .containsEntry(
                        "done", "P05 did not come to S08, which has nobody: cancel it, or put somebody else into it.");
        assertThat(today()).bodyText().contains("Every interview needs people to take part; S08 has 0.");
    }

    @Test
    void countsOnlyThoseWhoCame() {
        clock.isNow("13:20");
        post("/S05/state", "to", "started");
        for (String person : List.of("P04", "P06", "P08")) {
            assertThat(post("/S05/attendance", "person", person, "came", "no")).hasStatus3xxRedirection();
        }

        assertThat(sessions.of(review))
                .filteredOn(session -> session.code().equals(s("S05")))
                .singleElement()
                .satisfies(session -> assertThat(session.participants()).hasSize(2));
        assertThat(today())
                .bodyText()
                .contains("What does not fit any more", "A focus group has 5 to 8 people; S05 has 2.");

        assertThat(post("/S05/attendance", "person", "P08", "came", "yes"))
                .flash()
                .containsEntry("done", "P08 came to S05, which has 3 people.");
        assertThat(post("/S05/attendance", "person", "P01", "came", "no")).hasStatus(400);
        assertThat(post("/S06/attendance", "person", "P03", "came", "arrived"))
                .flash()
                .containsEntry("done", "P03 has arrived.");
        assertThat(today()).bodyText().contains("(has arrived)");
    }

    @Test
    void cancelsOnTheDay() {
        assertThat(post("/S03/cancellation", "why", ""))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why S03 is cancelled");
        assertThat(post("/S03/cancellation", "why", "P11 was called away"))
                .flash()
                .containsEntry("done", "S03 is cancelled. Tell P11.");
        assertThat(state("S03")).isEqualTo(State.CANCELLED);
    }

    @Test
    void asksToTellNobodyWhoDidNotCome() {
        clock.isNow("13:20");
        post("/S05/attendance", "person", "P04", "came", "no");

        assertThat(post("/S05/cancellation", "why", "too few came"))
                .flash()
                .containsEntry("done", "S05 is cancelled. Tell P06, P08, P10, P12.");
    }

    private MvcTestResult late(String code, int version, String minutes) {
        return post("/" + code + "/delay", "version", String.valueOf(version), "minutes", minutes);
    }

    private int version(String code) {
        return all.find(review, s(code)).orElseThrow().version();
    }

    private Session plan(String code) {
        return all.find(review, s(code)).orElseThrow().session();
    }

    private State state(String code) {
        return all.find(review, s(code)).orElseThrow().state();
    }

    private MvcTestResult today() {
        return pages.get().uri(path()).with(signedInAs(reviewer)).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = pages.post().uri(path() + path).with(signedInAs(reviewer)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String path() {
        return "/reviews/" + review + "/timetable/today";
    }
}
