package uk.localityreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.TimetableFixture.aGoodDay;
import static uk.localityreview.timetable.TimetableFixture.s;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.AClock;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.TimetableFixture;

/** The day in Thornley Vale as it really goes: a late start, people who do not come, and a new plan from there. */
@InABrowser
@Import(AClock.Given.class)
class RunningTheDayTests {

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

    @Autowired
    private AClock clock;

    @Test
    void plansAgainWhenAGroupFallsApart(Browser browser) {
        Review review = TimetableFixture.aDayInThornleyVale();
        reviews.open(review);
        Account coordinator = accounts.create("Tom Ellery", "tom." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
        transaction.executeWithoutResult(status -> sessions.change(
                review.id(),
                List.of(),
                aGoodDay().stream().map(DaySession::planned).toList(),
                null));
        String timetable = "/reviews/" + review.id() + "/timetable";
        clock.isNow("09:40");
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(timetable).press("Publish the timetable");

        browser.open(timetable + "/today");
        browser.press("Start S01");
        browser.isAccessible()
                .picture("today")
                .asOnAPhone()
                .picture("today-phone")
                .asAtADesk();

        clock.isNow("11:30");
        for (String person : List.of("P04", "P06", "P08")) {
            browser.open(timetable + "/today");
            browser.page()
                    .locator("form[action$='/S05/attendance']:has(input[value='" + person
                            + "']) button:has-text('Did not come')")
                    .first()
                    .click();
        }
        browser.open(timetable + "/today").press("Plan again from now");
        PlaywrightAssertions.assertThat(browser.page().getByText("Too few people left"))
                .isVisible();
        browser.isAccessible()
                .picture("planned-again")
                .asOnAPhone()
                .picture("planned-again-phone")
                .asAtADesk();

        browser.page().getByText("Drop it").click();
        PlaywrightAssertions.assertThat(browser.page().getByText("this proposal does so: Drop S05"))
                .isVisible();
        browser.press("Use this timetable").isAccessible().picture("today-planned-again");
        assertThat(sessions.find(review.id(), s("S05")).orElseThrow().state()).isEqualTo(DaySession.State.CANCELLED);
    }
}
