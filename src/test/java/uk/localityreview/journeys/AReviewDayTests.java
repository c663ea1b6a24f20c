package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.daypack.ExampleReview;
import uk.localityreview.review.ReviewId;

/** A lead reviewer walks through the worked example: from the day's sessions to the notes, the findings, the report. */
@InABrowser
class AReviewDayTests {

    @Autowired
    private ExampleReview example;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Test
    void walksFromTheSessionsToTheNotesTheFindingsAndTheReport(Browser browser) {
        ReviewId review = example.file();
        signIn(browser, review, Role.LEAD_REVIEWER);

        browser.open("/").isAccessible().picture("reviews");
        follow(browser, "Luton");
        heading(browser, "Locality Review of Luton");
        assertThat(browser.page()
                        .getByText("The interviews in this example are invented")
                        .first())
                .isVisible();
        look(browser, "review");

        follow(browser, "Sessions and notes");
        heading(browser, "Sessions");
        look(browser, "sessions");

        browser.page().locator("table a").first().click();
        heading(browser, "Note of S01");
        assertThat(browser.page().locator("mark").first()).isVisible();
        look(browser, "note");

        browser.open("/reviews/" + review + "/findings");
        heading(browser, "Findings");
        look(browser, "findings");

        browser.open("/reviews/" + review + "/findings/F01");
        look(browser, "finding");

        browser.open("/reviews/" + review + "/report");
        assertThat(browser.page()
                        .getByText("not a review of any single organisation")
                        .first())
                .isVisible();
        look(browser, "report");
    }

    @Test
    void takesADayPackInAndSaysWhatIsWrongWithIt(Browser browser) {
        signIn(browser, example.file(), Role.REVIEWER);

        browser.open("/day-packs/new").isAccessible().picture("day-pack");
        browser.press("Take it in");
        assertThat(browser.page().getByText("There is a problem")).isVisible();
        browser.isAccessible().picture("day-pack-error");
    }

    @Test
    void showsACoordinatorTheSessionsAndNoNote(Browser browser) {
        ReviewId review = example.file();
        signIn(browser, review, Role.COORDINATOR);

        browser.open("/reviews/" + review + "/sessions");
        assertThat(browser.page().locator("table a:has-text('Note of')")).hasCount(0);
        browser.open("/reviews/" + review + "/sessions/S01");
        heading(browser, "Page not found");
    }

    private void signIn(Browser browser, ReviewId review, Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), account.id(), role);
        browser.signIn(account.userName(), AccessFixture.PASSWORD);
    }

    private static void look(Browser browser, String name) {
        browser.isAccessible()
                .picture(name)
                .asOnAPhone()
                .isAccessible()
                .picture(name + "-phone")
                .asAtADesk();
    }

    private static void follow(Browser browser, String link) {
        Locator found = browser.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link));
        found.first().click();
    }

    private static void heading(Browser browser, String words) {
        assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
