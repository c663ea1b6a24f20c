package uk.localityreview.fieldwork.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.sending.ADevice;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Sessions;

/** Nobody takes for complete what is not: what waits and what is missing is told, and closing over it needs a reason. */
@OnARealDatabase
@AutoConfigureMockMvc
class ClosingFieldworkTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Intakes intakes;

    @Autowired
    private ClosingFieldwork closing;

    @Autowired
    private JdbcClient jdbc;

    private final ADevice device = new ADevice();
    private Review review;
    private Account lead;
    private Account scribe;

    @BeforeEach
    void aDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        lead = somebody(Role.LEAD_REVIEWER);
        scribe = somebody(Role.REVIEWER);
    }

    @Test
    void closesWhatIsCompleteWithoutAsking() {
        send(device.batch(List.of(device.line("S01", "one"))));

        assertThat(close("")).hasStatus(302);
        assertThat(devices(lead)).bodyText().contains("Closed on", "with nothing waiting and nothing missing");
        assertThat(acts()).contains("FIELDWORK_CLOSED");
    }

    @Test
    void asksForAReasonWhileADeviceWasLastSeenWithThreeWaiting() {
        send(device.batch(List.of(device.line("S01", "one")), 4));

        assertThat(devices(lead)).bodyText().contains("3 entries still wait on devices", "3 waiting");
        assertThat(close(" "))
                .hasStatus(400)
                .bodyText()
                .contains("Say why fieldwork is closed while 3 entries still wait on devices");
        assertThat(closing.of(review.id())).isEmpty();

        assertThat(close("The laptop was stolen; its lines were written down again."))
                .hasStatus(302);
        assertThat(devices(lead))
                .bodyText()
                .contains("with 3 waiting and 0 missing. The reason: The laptop was stolen");
        assertThat(acts()).contains("FIELDWORK_CLOSED_INCOMPLETE");
    }

    @Test
    void showsWhatIsMissingInTheOrderOfADevice() {
        ObjectNode first = device.line("S01", "one");
        device.lose(2);
        ObjectNode fourth = device.line("S01", "four");
        device.lose(1);
        send(device.batch(List.of(first, fourth, device.line("S01", "six"))));

        assertThat(intakes.of(review.id()).gaps())
                .containsExactly(new Gap(device.id(), 2, 3), new Gap(device.id(), 5, 5));
        assertThat(devices(scribe))
                .bodyText()
                .contains("entries 2 to 3 have not come", "entry 5 has not come", "3 entries are missing");
        assertThat(close("")).hasStatus(400);
    }

    @Test
    void forgetsAGapOnceItIsFilled() {
        ObjectNode first = device.line("S01", "one");
        ObjectNode second = device.line("S01", "two");
        send(device.batch(List.of(second)));
        assertThat(intakes.of(review.id()).gaps()).containsExactly(new Gap(device.id(), 1, 1));

        send(device.batch(List.of(first)));
        assertThat(intakes.of(review.id()).isComplete()).isTrue();
    }

    @Test
    void listsWhereMoreThanOneCameForOne() {
        ObjectNode line = device.line("S01", "three");
        ObjectNode other = ADevice.hashed(
                line.deepCopy().put("body", line.get("body").stringValue().replace("three", "four")));
        send(device.batch(List.of(line, other)));

        assertThat(devices(scribe))
                .bodyText()
                .contains("for entry 1, in session S01, more than one was sent. All are kept (2).");
    }

    @Test
    void keepsAndShowsWhatComesInAfterwards() {
        assertThat(close("")).hasStatus(302);

        send(device.batch(List.of(device.line("S01", "late"))));

        assertThat(devices(lead)).bodyText().contains("1 entry came in after that and is kept.");
    }

    @Test
    void isClosedByALeadReviewerOnly() {
        assertThat(http.post()
                        .uri("/reviews/" + review.id() + "/devices/closing")
                        .with(signedInAs(scribe))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(devices(scribe)).hasStatusOk().bodyText().contains("A lead reviewer closes it");
        assertThat(devices(somebody(Role.COORDINATOR))).hasStatusOk();
        assertThat(devices(somebody(Role.SPONSOR))).hasStatus(404);
    }

    @Test
    void isATaskOfTheReviewOnceADeviceWasHeardFrom() {
        send(device.batch(List.of(), 2));

        assertThat(http.get().uri("/reviews/" + review.id()).with(signedInAs(lead)))
                .bodyText()
                .contains("Devices and what still waits", "2 entries still wait on devices");
    }

    private MvcTestResult devices(Account as) {
        return http.get()
                .uri("/reviews/" + review.id() + "/devices")
                .with(signedInAs(as))
                .exchange();
    }

    private MvcTestResult close(String reason) {
        return http.post()
                .uri("/reviews/" + review.id() + "/devices/closing")
                .param("reason", reason)
                .with(signedInAs(lead))
                .with(csrf())
                .exchange();
    }

    private void send(ObjectNode batch) {
        assertThat(http.post()
                        .uri("/reviews/" + review.id() + "/operations")
                        .with(signedInAs(scribe))
                        .with(csrf().asHeader())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(batch.toString()))
                .hasStatusOk();
    }

    private List<String> acts() {
        return jdbc.sql("select act from audit.entry where review = :review")
                .param("review", review.id().value())
                .query(String.class)
                .list();
    }

    private Account somebody(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
