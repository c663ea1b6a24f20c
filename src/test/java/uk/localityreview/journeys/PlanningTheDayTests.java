package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.TimetableFixture.aGoodDay;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

/** A coordinator plans the day in Thornley Vale: by keyboard, with the mouse, and on a phone. */
@InABrowser
class PlanningTheDayTests {

    private static final int MOST_TABS = 150;
    private static final double A_SEARCH = 90_000;

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
    private Account coordinator;

    @BeforeEach
    void aCoordinator() {
        review = TimetableFixture.aDayInThornleyVale();
        reviews.open(review);
        coordinator = accounts.create("Tom Ellery", "tom." + review.id(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
    }

    @Test
    void plansTheDayByKeyboardOnlyAndAgainWhenSomebodyCancels(Browser browser) {
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(timetable()).isAccessible().picture("timetable-empty");

        press(browser, "Propose a timetable");
        Locator use = button(browser, "Use this timetable");
        use.waitFor(new Locator.WaitForOptions().setTimeout(A_SEARCH));
        browser.isAccessible().picture("proposal");
        browser.asOnAPhone().isAccessible().picture("proposal-phone").asAtADesk();
        press(browser, "Use this timetable");
        assertThat(browser.page().getByText("The proposal is now the timetable"))
                .isVisible();
        browser.isAccessible().picture("timetable-proposed");

        press(browser, "Publish the timetable");
        assertThat(browser.page().getByText("Edition 1 of the timetable is published"))
                .isVisible();

        press(browser, "Who comes");
        heading(browser, "Who comes");
        browser.isAccessible().picture("absences");
        press(browser, "Does not come: P04");
        assertThat(browser.page().getByText("P04 does not come.")).isVisible();
        press(browser, "Back to the timetable");
        heading(browser, "Timetable");
        browser.isAccessible().picture("timetable-somebody-cancelled");
        press(browser, "Propose again");
        use.waitFor(new Locator.WaitForOptions().setTimeout(A_SEARCH));
        browser.isAccessible().picture("proposal-again");
        press(browser, "Use this timetable");
        assertThat(browser.page().getByText("The proposal is now the timetable"))
                .isVisible();
        assertThat(sessions.of(review.id()).stream()
                        .filter(session -> !session.isCancelled())
                        .flatMap(session -> session.session().participants().stream())
                        .toList())
                .hasSize(11)
                .doesNotContain(TimetableFixture.p("P04"));
    }

    @Test
    void movesSessionsByMouseByButtonAndOnAPhone(Browser browser) {
        plan();
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(timetable()).isAccessible().picture("timetable");

        browser.page().dragAndDrop("#S08", "[data-room='A'][data-time='16:15']");
        assertThat(browser.page().getByText("S08 is now from 16:15 to 17:00 in room A."))
                .isVisible();

        assertThat(browser.page().locator(".lr-drag-hint")).isVisible();
        browser.page().locator("#S05").scrollIntoViewIfNeeded();
        browser.page().dragAndDrop("#S03", "[data-room='A'][data-time='11:15']");
        assertThat(browser.page().getByText("P11 is free only from 09:00 to 11:00 and from 14:00 to 17:00"))
                .isVisible();
        browser.isAccessible().picture("keep-anyway");
        browser.page().getByLabel("Keep it anyway, because").fill("P11 agreed by telephone");
        browser.press("Keep it anyway");
        assertThat(browser.page().getByText("Broken on purpose")).isVisible();
        browser.isAccessible().picture("timetable-broken-on-purpose");

        browser.page().locator("#S08 a").click();
        browser.isAccessible().picture("session");
        browser.press("15 minutes earlier");
        assertThat(browser.page().getByText("S08 is now from 16:00 to 16:45 in room A."))
                .isVisible();
        browser.press("Pin");
        assertThat(browser.page().getByText("S08 is pinned")).isVisible();
        browser.page().getByLabel("With session").selectOption("S04");
        browser.press("Change places").isAccessible().picture("session-changed-places");
        browser.asOnAPhone().isAccessible().picture("session-phone");

        browser.open(timetable()).isAccessible().picture("timetable-phone");
        assertThat(browser.page().locator(".lr-sessions")).isVisible();
        assertThat(browser.page().locator(".lr-grid")).isHidden();
        browser.open(timetable() + "?view=grid").isAccessible().picture("timetable-grid-phone");
        browser.open(timetable() + "/new?person=P05").isAccessible().picture("session-new-phone");
        browser.open(timetable() + "/settings").isAccessible().picture("timetable-settings-phone");
        browser.asAtADesk();
        browser.open(timetable() + "/settings").isAccessible().picture("timetable-settings");
        browser.open(timetable() + "/new?person=P05").isAccessible().picture("session-new");
        browser.open(timetable() + "?view=list").isAccessible().picture("timetable-list");
        browser.open(timetable() + "/today").isAccessible().picture("today-another-day");
    }

    private void plan() {
        transaction.executeWithoutResult(status -> sessions.change(
                review.id(),
                List.of(),
                aGoodDay().stream().map(DaySession::planned).toList(),
                coordinator.id()));
    }

    private String timetable() {
        return "/reviews/" + review.id() + "/timetable";
    }

    /** Goes to a link or button by the tab key alone, and presses Enter. */
    private static void press(Browser browser, String name) {
        Page page = browser.page();
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()");
            if (name.equals(focused)) {
                page.keyboard().press("Enter");
                page.waitForLoadState();
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to \"" + name + "\" at " + page.url());
    }

    private static void heading(Browser browser, String name) {
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true)))
                .isVisible();
    }

    private static Locator button(Browser browser, String name) {
        return browser.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
