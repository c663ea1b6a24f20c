package uk.localityreview.timetable.board;

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
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.TimetableFixture;
import uk.localityreview.timetable.day.PlannedDays;

/** A coordinator plans the day in Thornley Vale by hand. */
@OnARealDatabase
@AutoConfigureMockMvc
class BoardTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DaySessions sessions;

    @Autowired
    private PlannedDays days;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private ReviewId review;
    private Account coordinator;

    @BeforeEach
    void aGoodDayInThornleyVale() {
        Review opened = TimetableFixture.aDayInThornleyVale();
        reviews.open(opened);
        review = opened.id();
        coordinator = accounts.create("Tom Ellery", "tom." + review, AccessFixture.PASSWORD, false);
        memberships.grant(review.value(), coordinator.id(), Role.COORDINATOR);
        transaction.executeWithoutResult(status -> sessions.change(
                review, List.of(), aGoodDay().stream().map(DaySession::planned).toList(), null));
    }

    @Test
    void startsFromADayThatKeepsEveryRule() {
        assertThat(days.of(review).clashes()).isEmpty();
        assertThat(days.of(review).notYetIn()).isEmpty();
    }

    @Test
    void showsTheDayByRoomAndAsAList() {
        assertThat(page(""))
                .hasStatusOk()
                .bodyText()
                .contains("lr-grid", "lr-sessions", "7 interviews and 1 focus group");
        assertThat(page("?view=list"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("lr-grid__")
                .contains("P07");
        assertThat(page("?view=grid")).hasStatusOk().bodyText().contains("lunch", "hot debrief");
    }

    @Test
    void saysWhatNeedsAPersonAndKeepsItFromOnlookers() {
        database.sql(
                        "update review.participant set needs = 'not comfortable with police' where review = :review and code = 'P01'")
                .param("review", review.value())
                .update();
        assertThat(page("")).bodyText().contains("What needs a person", "not comfortable with police");

        Account sponsor = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), sponsor.id(), Role.SPONSOR);
        String session = sessions.of(review).stream()
                .filter(one -> one.session().participants().stream()
                        .anyMatch(person -> person.value().equals("P01")))
                .map(one -> one.code().value())
                .findFirst()
                .orElseThrow();
        assertThat(page("/" + session)).bodyText().contains("not comfortable with police", ">Free<");
        String role = days.of(review).review().participants().getFirst().role();
        for (String below : List.of("", "/" + session)) {
            assertThat(pages.get().uri(timetable() + below).with(signedInAs(sponsor)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("P01")
                    .doesNotContain("not comfortable with police", "What needs a person", ">Free<", role + ", ");
        }
    }

    @Test
    void letsEverybodyLookAndOnlyThoseWhoPlanChange() {
        for (Role role : Role.withinAReview()) {
            Account somebody = AccessFixture.somebody(accounts);
            memberships.grant(review.value(), somebody.id(), role);
            boolean plans = role == Role.COORDINATOR || role == Role.LEAD_REVIEWER;

            assertThat(pages.get().uri(timetable()).with(signedInAs(somebody)))
                    .as(role.words())
                    .hasStatusOk();
            assertThat(pages.post()
                            .uri(timetable() + "/S01")
                            .with(signedInAs(somebody))
                            .with(csrf())
                            .param("change", "nothing")
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(role.words())
                    .isEqualTo(plans ? 400 : 404);
        }
    }

    @Test
    void movesASession() {
        assertThat(change("S08", "place", "start", "15:45", "minutes", "45", "room", "A"))
                .hasRedirectedUrl(timetable() + "/S08")
                .flash()
                .containsEntry("done", "S08 is now from 15:45 to 16:30 in room A.");
        assertThat(plan("S08").start()).hasToString("15:45");
        assertThat(onRecord()).anyMatch(entry -> entry.contains(coordinator.id() + " SESSION_CHANGED: session S08"));
    }

    @Test
    void refusesARoomThatIsTakenAndKeepsWhatWasTyped() {
        assertThat(change("S01", "place", "start", "10:20", "minutes", "45", "room", "A"))
                .hasStatus(400)
                .bodyText()
                .contains("Room A is in two sessions at once: S03, 10:15 to 11:00, and S01, 10:20 to 11:05.")
                .contains("Nothing was changed", "value=\"10:20\"")
                .doesNotContain("Keep it anyway");
        assertThat(plan("S01").start()).hasToString("09:15");
    }

    @Test
    void asksForAReasonAndShowsItAsLongAsTheRuleIsBroken() {
        MvcTestResult asked = change("S01", "place", "start", "14:45", "minutes", "45", "room", "A");
        assertThat(asked)
                .hasStatus(400)
                .bodyText()
                .contains("rules of the day", "P01 is free only from 09:00 to 13:00")
                .contains("Keep it anyway, because", "name=\"start\" value=\"14:45\"");
        assertThat(plan("S01").start()).hasToString("09:15");

        assertThat(change(
                        "S01",
                        "place",
                        "start",
                        "14:45",
                        "minutes",
                        "45",
                        "room",
                        "A",
                        "because",
                        "P01 agreed by telephone"))
                .hasStatus3xxRedirection();
        assertThat(plan("S01").start()).hasToString("14:45");
        assertThat(page(""))
                .bodyText()
                .contains("Broken on purpose", "P01 agreed by telephone", "Tom Ellery", "kept anyway");
        assertThat(onRecord())
                .anyMatch(entry -> entry.contains("RULE_BROKEN_ON_PURPOSE: EVERYBODY_IS_FREE [S01]"))
                .noneMatch(entry -> entry.contains("telephone"));

        assertThat(change("S01", "place", "start", "09:15", "minutes", "45", "room", "A"))
                .hasStatus3xxRedirection();
        assertThat(page("")).bodyText().doesNotContain("P01 agreed by telephone");
    }

    @Test
    void tellsTheOneWhoComesSecondWhatHappenedMeanwhile() {
        assertThat(change("S08", "place", "start", "15:45", "minutes", "45", "room", "A"))
                .hasStatus3xxRedirection();

        assertThat(post("/S08", "change", "place", "version", "1", "start", "15:15", "minutes", "45", "room", "A"))
                .hasStatus(409)
                .bodyText()
                .contains("Tom Ellery changed S08 meanwhile", "It is now from 15:45 to 16:30 in room A, with R1 and R2")
                .contains("value=\"15:15\"", "name=\"version\" value=\"2\"");
        assertThat(plan("S08").start()).hasToString("15:45");
    }

    @Test
    void letsTwoSessionsChangePlaces() {
        assertThat(change("S01", "swap", "other", "S02"))
                .flash()
                .containsEntry("done", "S01 and S02 have changed places: S01 is now at 09:15 in room B.");
        assertThat(plan("S01").lead()).hasToString("R3");
        assertThat(plan("S02").room()).isEqualTo("A");
    }

    @Test
    void changesReviewersPeopleAndPins() {
        assertThat(change("S08", "team", "lead", "R3", "scribe", "R4")).hasStatus3xxRedirection();
        assertThat(plan("S08").lead()).hasToString("R3");
        assertThat(change("S08", "team", "lead", "R3", "scribe", "R3")).hasStatus(400);

        assertThat(change("S05", "leave", "person", "P12"))
                .hasStatus(400)
                .bodyText()
                .contains("A focus group has 5 to 8 people; S05 has 4.");
        assertThat(change("S05", "join", "person", "P05")).hasStatus3xxRedirection();
        assertThat(plan("S05").participants()).hasSize(6);
        assertThat(sessions.find(review, s("S08")).orElseThrow().reason()).isEqualTo("P05 moved to S05");

        assertThat(change("S05", "pin")).hasStatus3xxRedirection();
        assertThat(sessions.find(review, s("S05")).orElseThrow().pinned()).isTrue();
        assertThat(page("")).bodyText().contains("pinned");
    }

    @Test
    void cancelsForAReasonAndHoldsAfterAll() {
        assertThat(change("S01", "cancel", "why", " "))
                .hasStatus(400)
                .bodyText()
                .contains("Enter why it is cancelled");
        assertThat(change("S01", "cancel", "why", "P01 is on another shift"))
                .flash()
                .containsEntry("done", "S01 is cancelled. Tell P01.");
        assertThat(page("")).bodyText().contains("P01 is on another shift", "Not in a session yet");

        assertThat(change("S01", "restore")).hasStatus3xxRedirection();
        assertThat(page("")).bodyText().doesNotContain("P01 is on another shift");
    }

    @Test
    void addsASessionAtTheFirstTimeThatBreaksNoRule() {
        change("S01", "cancel", "why", "the room was not free");

        assertThat(pages.get().uri(timetable() + "/new?person=P01").with(signedInAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("is the first time that breaks no rule", "value=\"09:00\"");
        assertThat(post(
                        "/new",
                        "kind",
                        "INTERVIEW",
                        "start",
                        "09:00",
                        "room",
                        "A",
                        "lead",
                        "R1",
                        "scribe",
                        "R2",
                        "people",
                        "P01"))
                .flash()
                .containsEntry("done", "S09 is now in the timetable, from 09:00 to 09:45 in room A.");
        assertThat(sessions.find(review, s("S09")).orElseThrow().askedFor()).isTrue();
        assertThat(post("/new", "kind", "INTERVIEW")).hasStatus(400).bodyText().contains("Select who takes part");
    }

    @Test
    void takesWhoeverDoesNotComeOutOfTheirSession() {
        assertThat(post("/absences", "person", "P01", "comes", "no"))
                .flash()
                .containsEntry("done", "P01 does not come. S01 is cancelled.");
        assertThat(post("/absences", "person", "P12", "comes", "no"))
                .flash()
                .containsEntry("done", "P12 does not come. S05 is held without them, with 4 people.");
        assertThat(page("")).bodyText().contains("A focus group has 5 to 8 people; S05 has 4.");

        assertThat(post("/absences", "person", "P01", "comes", "yes")).hasStatus3xxRedirection();
        assertThat(days.of(review).notYetIn())
                .extracting(person -> person.code().value())
                .containsExactly("P01");
        assertThat(post("/absences", "person", "P99", "comes", "no")).hasStatus(404);
    }

    @Test
    void publishesAndTellsFieldworkWhatMovesFromThenOn() {
        assertThat(post("/publication")).hasStatus3xxRedirection();
        assertThat(page("")).bodyText().contains("Edition 1", "by Tom Ellery");

        change("S08", "place", "start", "15:45", "minutes", "45", "room", "A");
        change("S01", "cancel", "why", "ill");
        assertThat(onRecord())
                .anyMatch(entry -> entry.contains("TIMETABLE_PUBLISHED: edition 1, 8 sessions"))
                .anyMatch(entry -> entry.contains("SESSION_MOVED: session S08"));
        assertThat(pages.get().uri("/reviews/" + review + "/sessions").with(signedInAs(coordinator)))
                .bodyText()
                .contains(
                        "Changed since the timetable was published",
                        "S08 is now at 15:45 in room A.",
                        "S01 is cancelled.")
                .contains("0 of 7 sessions were held, 7 are planned.");

        assertThat(post("/publication")).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/reviews/" + review + "/sessions").with(signedInAs(coordinator)))
                .bodyText()
                .doesNotContain("Changed since");
    }

    @Test
    void publishesNothingThatBreaksARuleWithoutAReason() {
        post("/absences", "person", "P12", "comes", "no");

        assertThat(post("/publication"))
                .hasStatus(400)
                .bodyText()
                .contains("A rule is broken and nobody has said why. Nothing was published.");
        assertThat(post("/waivers", "sentence", "A focus group has 5 to 8 people; S05 has 4.", "because", ""))
                .hasStatus(400);
        assertThat(post(
                        "/waivers",
                        "sentence",
                        "A focus group has 5 to 8 people; S05 has 4.",
                        "because",
                        "four is better than none"))
                .hasStatus3xxRedirection();
        assertThat(post("/publication")).hasStatus3xxRedirection();
    }

    @Test
    void isATaskOfTheReview() {
        assertThat(pages.get().uri("/reviews/" + review).with(signedInAs(coordinator)))
                .bodyText()
                .contains("href=\"" + timetable() + "\"", "8 sessions, not published yet");
    }

    @Test
    void settlesTheFrameOfTheDay() {
        assertThat(pages.get().uri(timetable() + "/settings").with(signedInAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"17:30\"");
        assertThat(post("/settings", "from", "10:00", "to", "09:00", "interview", "x"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a number of minutes from 5 to 240", "value=\"10:00\"");
        assertThat(post(
                        "/settings",
                        "from",
                        "10:00",
                        "to",
                        "16:00",
                        "interview",
                        "30",
                        "focusGroup",
                        "60",
                        "writeUp",
                        "10",
                        "step",
                        "5",
                        "focusGroups",
                        "1",
                        "lunchFrom",
                        "12:00",
                        "lunchTo",
                        "13:00",
                        "lunchMinutes",
                        "45"))
                .hasStatus3xxRedirection();
        assertThat(page("")).bodyText().contains("The day is from 10:00 to 16:00, and S01 is from 09:15 to 10:00.");
    }

    private String timetable() {
        return "/reviews/" + review + "/timetable";
    }

    private Session plan(String code) {
        return sessions.find(review, s(code)).orElseThrow().session();
    }

    private MvcTestResult page(String query) {
        return pages.get()
                .uri(timetable() + query)
                .with(signedInAs(coordinator))
                .exchange();
    }

    /** Sends a change of a session as somebody who sees it as it stands. */
    private MvcTestResult change(String code, String change, String... parameters) {
        var request = pages.post()
                .uri(timetable() + "/" + code)
                .with(signedInAs(coordinator))
                .with(csrf())
                .param("change", change)
                .param(
                        "version",
                        String.valueOf(
                                sessions.find(review, s(code)).orElseThrow().version()));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = pages.post()
                .uri(timetable() + path)
                .with(signedInAs(coordinator))
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private List<String> onRecord() {
        return database.sql(
                        "select actor || ' ' || act || ': ' || subject as entry from audit.entry where review = :review")
                .param("review", review.value())
                .query((row, number) -> row.getString("entry"))
                .list();
    }
}
