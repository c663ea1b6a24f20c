package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.TimetableFixture;

/** A coordinator with sixty people to place does not wait for the best of all timetables. */
@InABrowser
class StoppingASearchTests {

    /** Enough for two cores that do other things too; the search itself ends after a minute. */
    private static final double A_WHILE = 90_000;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DaySessions sessions;

    private Review review;
    private Account coordinator;

    @BeforeEach
    void aBusyDay() {
        review = TimetableFixture.aBusyDayInThornleyVale();
        reviews.open(review);
        coordinator = accounts.create("Tom Ellery", "tom." + review.id(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
    }

    @Test
    void takesTheBestSoFarWhenASearchIsStopped(Browser browser) {
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(timetable()).press("Propose a timetable");

        assertThat(browser.page().getByText("people placed after"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_WHILE));
        browser.isAccessible().picture("proposal-searching");
        browser.asOnAPhone().isAccessible().picture("proposal-searching-phone").asAtADesk();
        browser.press("Stop and take the best so far");
        use(browser).waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));

        browser.isAccessible().picture("proposal-stopped");
        assertThat(browser.page().getByText("Stop and take the best so far")).hasCount(0);
        browser.press("Use this timetable");
        assertThat(browser.page().getByText("The proposal is now the timetable"))
                .isVisible();
        assertThat(sessions.of(review.id())).isNotEmpty();
    }

    @Test
    void followsAndStopsASearchWhereNoScriptRuns(Browser any) {
        Browser browser = any.withoutScripts();
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(timetable()).press("Propose a timetable");
        browser.picture("proposal-searching-without-scripts");

        // what holds pages against WCAG is a script itself; these are held against it in the journey above
        // each press of the link is a page of its own, so that what it says is as new as the page
        while (browser.page().getByText("people placed after").count() == 0) {
            refresh(browser);
        }
        browser.press("Stop and take the best so far");
        while (use(browser).count() == 0) {
            refresh(browser);
        }
        browser.press("Use this timetable");
        assertThat(browser.page().getByText("The proposal is now the timetable"))
                .isVisible();
        browser.picture("timetable-without-scripts");
        assertThat(sessions.of(review.id())).isNotEmpty();
    }

    private static void refresh(Browser browser) {
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Refresh"))
                .click();
    }

    private static Locator use(Browser browser) {
        return browser.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this timetable"));
    }

    private String timetable() {
        return "/reviews/" + review.id() + "/timetable";
    }
}
