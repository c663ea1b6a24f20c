package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.TimetableFixture.aGoodDay;
import static uk.localityreview.timetable.TimetableFixture.s;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.TimetableFixture;

/** Two coordinators move sessions of one day at once, each at a browser of their own. */
@InABrowser
class PlanningTogetherTests {

    private static final String MOVED = ".govuk-notification-banner--success";
    private static final String REFUSED = ".govuk-error-summary";

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DaySessions sessions;

    @Autowired
    private TransactionTemplate transaction;

    private Review review;

    @BeforeEach
    void aPlannedDay() {
        review = TimetableFixture.aDayInThornleyVale();
        reviews.open(review);
        transaction.executeWithoutResult(status -> sessions.change(
                review.id(),
                List.of(),
                aGoodDay().stream().map(DaySession::planned).toList(),
                null));
    }

    @Test
    void tellsTheSecondHowASessionStandsThatTheFirstMoved(Browser tom) {
        Browser ines = tom.another();
        signIn(tom, "Tom Ellery");
        signIn(ines, "Ines Aubrey");
        tom.open(session("S08"));
        ines.open(session("S08"));

        tom.press("15 minutes earlier");
        assertThat(tom.page().getByText("S08 is now from 15:15 to 16:00 in room A."))
                .isVisible();
        ines.press("15 minutes later");
        assertThat(ines.page().locator(REFUSED)).containsText("Tom Ellery changed S08 meanwhile");
        assertThat(ines.page().locator(REFUSED)).containsText("It is now from 15:15 to 16:00 in room A");
        assertThat(ines.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("S08, 15:15 to 16:00, room A");
        ines.isAccessible().picture("session-overtaken");
        ines.asOnAPhone().isAccessible().picture("session-overtaken-phone");
        assertThat(start("S08")).isEqualTo("15:15");

        ines.press("15 minutes later");
        assertThat(ines.page().getByText("S08 is now from 15:30 to 16:15 in room A."))
                .isVisible();
    }

    @Test
    void letsOneOfTwoWinWhoMoveAtTheSameMoment(Browser tom) {
        Browser ines = tom.another();
        signIn(tom, "Tom Ellery");
        signIn(ines, "Ines Aubrey");
        toSixteenFifteenInRoomA(tom.open(session("S08")));
        toSixteenFifteenInRoomA(ines.open(session("S07")));

        // the first click does not wait for its answer, so that both are under way together
        move(tom);
        move(ines);
        Locator ofTom = outcome(tom);
        Locator ofInes = outcome(ines);
        ofTom.waitFor();
        ofInes.waitFor();

        assertThat(List.of(
                        tom.page().locator(MOVED).count(),
                        ines.page().locator(MOVED).count()))
                .containsExactlyInAnyOrder(0, 1);
        Browser second = tom.page().locator(MOVED).count() == 1 ? ines : tom;
        assertThat(second.page().locator(REFUSED)).containsText("Nothing was changed");
        second.isAccessible().picture("session-double-booked");
        assertThat(start("S07") + " and " + start("S08")).isIn("16:15 and 15:30", "14:15 and 16:15");
    }

    private static void toSixteenFifteenInRoomA(Browser browser) {
        browser.page().getByLabel("Start").fill("16:15");
        browser.page().getByLabel("Room").selectOption("A");
    }

    private static void move(Browser browser) {
        browser.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Move").setExact(true))
                .click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    private static Locator outcome(Browser browser) {
        return browser.page().locator(MOVED + ", " + REFUSED).first();
    }

    private void signIn(Browser browser, String name) {
        String user = name.substring(0, 3).toLowerCase(Locale.ROOT) + "." + review.id();
        Account account = accounts.create(name, user, AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), account.id(), Role.COORDINATOR);
        browser.signIn(user, AccessFixture.PASSWORD);
    }

    private String start(String code) {
        return sessions.find(review.id(), s(code))
                .orElseThrow()
                .session()
                .start()
                .toString();
    }

    private String session(String code) {
        return "/reviews/" + review.id() + "/timetable/" + code;
    }
}
