package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewFixture;
import uk.localityreview.review.Reviews;

/** A lead reviewer lets people into a review, at a desk and on a phone. */
@InABrowser
class MembersPageTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Test
    void givesAPartChangesItAndWithdrawsIt(Browser browser) {
        Review review = ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(review);
        Account lead = somebody("Priya Nair");
        Account sam = somebody("Sam Whitlock");
        memberships.grant(review.id().value(), lead.id(), Role.LEAD_REVIEWER);
        memberships.grant(review.id().value(), somebody("Tom Ellery").id(), Role.COORDINATOR);

        browser.signIn(lead.userName(), AccessFixture.PASSWORD);
        browser.open("/reviews/" + review.id()).isAccessible().picture("review-with-members");
        browser.page().getByText("People in this review").click();
        browser.press("Add to the review").isAccessible().picture("members-errors");

        browser.page()
                .getByLabel("Who", new Page.GetByLabelOptions().setExact(true))
                .selectOption(sam.id().toString());
        browser.page().getByLabel("Their part").selectOption("ANALYST");
        browser.press("Add to the review");
        assertThat(browser.page().getByText("Sam Whitlock now has the part analyst."))
                .isVisible();
        browser.page().getByText("What each part may do").click();
        browser.isAccessible().picture("members");
        browser.asOnAPhone().isAccessible().picture("members-phone").asAtADesk();

        openThePartOf("Sam Whitlock", browser);
        browser.isAccessible().picture("member");
        browser.asOnAPhone().isAccessible().picture("member-phone").asAtADesk();
        browser.page().getByLabel("Another part").selectOption("REVIEWER");
        browser.press("Change the part");
        assertThat(browser.page().getByText("Sam Whitlock now has the part reviewer."))
                .isVisible();

        openThePartOf("Sam Whitlock", browser);
        browser.press("Withdraw the part");
        assertThat(browser.page().getByText("Sam Whitlock no longer has a part in this review."))
                .isVisible();

        openThePartOf("Priya Nair", browser);
        browser.press("Withdraw the part").isAccessible().picture("member-errors");
        assertThat(browser.page().getByText("This is the only lead reviewer").first())
                .isVisible();
        browser.hasNothingToComplainOf();
    }

    private static void openThePartOf(String name, Browser browser) {
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change or withdraw the part of " + name))
                .click();
    }

    private Account somebody(String name) {
        return accounts.create(name, name.replace(' ', '.') + "." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
    }
}
