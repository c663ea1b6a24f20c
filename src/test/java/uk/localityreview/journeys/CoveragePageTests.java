package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Sessions;

/** A coordinator sees whom the day hears, before and after it is planned. */
@InABrowser
class CoveragePageTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Test
    void showsWhomTheDayHearsAndWhatIsMissing(Browser browser) {
        Review review = PlannedDayFixture.aReview();
        reviews.open(review);
        Account coordinator = accounts.create("Tom Ellery", "tom." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);

        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open("/reviews/" + review.id());
        browser.page().getByText("Coverage").click();
        assertThat(browser.page().getByText("No session is placed yet, so this goes by all who take part: 8 people"))
                .isVisible();
        browser.isAccessible().picture("coverage-before");

        sessions.plan(review.id(), PlannedDayFixture.sessions());
        browser.open("/reviews/" + review.id() + "/coverage");
        assertThat(browser.page().getByText("1 more takes part and is in no session."))
                .isVisible();
        browser.isAccessible().picture("coverage");
        browser.asOnAPhone().isAccessible().picture("coverage-phone");
        browser.hasNothingToComplainOf();
    }
}
