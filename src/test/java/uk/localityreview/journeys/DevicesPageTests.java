package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.operations.Device;
import uk.localityreview.fieldwork.operations.KeepingOperations;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.fieldwork.operations.OperationKind;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** A lead reviewer sees what still waits on devices, and closes fieldwork all the same, with a reason. */
@InABrowser
class DevicesPageTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private KeepingOperations keeping;

    @Test
    void showsWhatWaitsAndAsksForAReason(Browser browser) {
        Review review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        Account lead = somebody("Priya Nair", review, Role.LEAD_REVIEWER);
        Account sam = somebody("Sam Whitlock", review, Role.REVIEWER);
        send(review, sam, "Laptop of R2", Duration.ofSeconds(3), 0, 1, 2, 3, 4, 5, 6, 7, 8);
        send(review, lead, "Phone of R1", Duration.ofHours(-3), 3, 1, 2, 5, 6, 8);

        browser.signIn(lead.userName(), AccessFixture.PASSWORD);
        browser.open("/reviews/" + review.id() + "/devices").isAccessible().picture("devices");
        browser.asOnAPhone().isAccessible().picture("devices-phone").asAtADesk();

        browser.press("Close fieldwork").isAccessible().picture("devices-errors");
        browser.page()
                .getByLabel("Why it is closed all the same")
                .fill("The phone was dropped; its entries were written down again on paper.");
        browser.press("Close fieldwork");
        assertThat(browser.page().getByText("with 3 waiting and 3 missing")).isVisible();
        browser.isAccessible().picture("devices-closed");

        browser.open("/reviews/" + review.id() + "/rescue").isAccessible().picture("rescue");
        browser.asOnAPhone().isAccessible().picture("rescue-phone").asAtADesk();
        browser.press("Take it in").isAccessible().picture("rescue-errors");
        browser.hasNothingToComplainOf();
    }

    private void send(Review review, Account owner, String label, Duration clockAhead, int waiting, int... sequences) {
        UUID device = UUID.randomUUID();
        List<Operation> operations = new ArrayList<>();
        for (int sequence : sequences) {
            operations.add(new Operation(
                    UUID.randomUUID(),
                    device,
                    sequence,
                    new SessionCode("S01"),
                    OperationKind.END,
                    "2026-06-18T09:30:00+01:00",
                    "{}"));
        }
        Instant now = Instant.now();
        keeping.keep(
                review.id(),
                new Device(device, owner.id(), label, now, now, clockAhead, waiting + sequences.length),
                operations);
    }

    private Account somebody(String name, Review review, Role role) {
        Account account =
                accounts.create(name, name.replace(' ', '.') + "." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
