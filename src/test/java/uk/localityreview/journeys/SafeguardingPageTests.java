package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
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

/** Somebody is told of harm during a session: from the card on a phone to the closing by the safeguarding lead. */
@InABrowser
class SafeguardingPageTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Test
    void passesAConcernFromThePhoneOfAScribeToTheSafeguardingLeadWhoClosesIt(Browser browser) {
        Review review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        Account coordinator = somebody("Tom Ellery", review, Role.COORDINATOR);
        Account scribe = somebody("Priya Nair", review, Role.REVIEWER);
        Account lead = somebody("Ruth Amadi", review, Role.SAFEGUARDING_LEAD);
        String address = "/reviews/" + review.id();

        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(address + "/safeguarding/contact");
        browser.press("Keep this").isAccessible().picture("safeguarding-contact-errors");
        browser.page().getByLabel("Office or role").fill("Duty desk, multi-agency safeguarding hub");
        browser.page()
                .getByLabel("Telephone", new Page.GetByLabelOptions().setExact(true))
                .fill("01632 960 001");
        browser.page().getByLabel("Out of hours (if it is another)").fill("01632 960 002");
        browser.press("Keep this").isAccessible();

        Browser phone = browser.another();
        phone.signIn(scribe.userName(), AccessFixture.PASSWORD);
        phone.asOnAPhone().open(address + "/safeguarding/raise");
        phone.isAccessible().picture("safeguarding-raise-phone");
        phone.page().getByLabel("What you heard or saw").fill("She is to carry a parcel to the station tonight.");
        phone.page().getByLabel("Whom it is about").fill("A girl of 14 in the care of the council");
        phone.page().getByLabel("Yes, or I do not know").check();
        phone.page().getByLabel("What you have done").fill("Stayed with her. Rang the duty desk.");
        phone.page().getByLabel("Whom you have told, and when").fill("lead reviewer, 09:40\nduty desk, 09:46");
        phone.page().getByLabel("In which session").selectOption("S01");
        phone.asAtADesk().isAccessible().picture("safeguarding-raise");
        phone.asOnAPhone().press("Raise this concern").isAccessible().picture("safeguarding-raised-phone");

        Browser desk = browser.another();
        desk.signIn(lead.userName(), AccessFixture.PASSWORD);
        desk.open(address).isAccessible().picture("safeguarding-review");
        desk.page().getByText("Safeguarding concerns").click();
        desk.isAccessible().picture("safeguarding-concerns");
        desk.asOnAPhone().isAccessible().picture("safeguarding-concerns-phone").asAtADesk();
        desk.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Raised .* by Priya Nair")))
                .click();
        desk.isAccessible().picture("safeguarding-concern");
        desk.asOnAPhone().isAccessible().picture("safeguarding-concern-phone").asAtADesk();
        desk.press("Close this concern").isAccessible().picture("safeguarding-concern-errors");
        desk.page().getByLabel("To whom").fill("Children’s social care");
        desk.page()
                .getByLabel("When", new Page.GetByLabelOptions().setExact(true))
                .fill("today, 10:05");
        desk.page().getByLabel("Their reference (if they gave one)").fill("CSC 4471");
        desk.press("Put on record");
        desk.page().getByLabel("What was done").fill("Strategy meeting held; she is with her aunt.");
        desk.press("Close this concern").isAccessible().picture("safeguarding-closed");
        assertThat(desk.page().getByText("Closed by Ruth Amadi")).isVisible();

        phone.open(address + "/safeguarding/raised");
        assertThat(phone.page().getByText(Pattern.compile("^Read by Ruth Amadi,")))
                .isVisible();
        phone.isAccessible().picture("safeguarding-raised-and-read-phone");
        browser.hasNothingToComplainOf();
    }

    private Account somebody(String name, Review review, Role role) {
        Account account =
                accounts.create(name, name.replace(' ', '.') + "." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
