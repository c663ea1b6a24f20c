package uk.localityreview.fieldwork.stream;

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
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.fieldwork.sending.ADevice;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** What two people wrote in one session stands side by side, with every version of every line. */
@OnARealDatabase
@AutoConfigureMockMvc
class StreamsPagesTests {

    private static final String ORDERED = "{\"line\":\"11111111-1111-4111-8111-111111111111\",\"text\":\"%s\","
            + "\"speaker\":\"P01\",\"kind\":\"paraphrase\",\"basis\":null,\"themes\":[],\"replaces\":null}";

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
    private Operations operations;

    @Autowired
    private Notes notes;

    @Autowired
    private JdbcClient jdbc;

    private final ADevice device = new ADevice();
    private final ADevice other = new ADevice();
    private Review review;
    private Account scribe;
    private Account lead;

    @BeforeEach
    void aDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        scribe = somebody(Role.REVIEWER);
        lead = somebody(Role.LEAD_REVIEWER);
    }

    @Test
    void keepsTwoNoteTakersOfOneSessionSideBySide() {
        send(scribe, device, device.line("S01", "They wait six weeks"));
        send(lead, other, other.line("S01", "Six weeks at least"));

        assertThat(streams("S01")).extracting(one -> one.lines().size()).containsExactly(1, 1);
        assertThat(page(scribe, "S01"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 lines from 2 note-takers",
                        "They wait six weeks",
                        "Six weeks at least",
                        "verbatim, told, B1");
    }

    @Test
    void keepsEveryVersionOfALineAndShowsTheLastFirst() {
        send(
                scribe,
                device,
                device.operation("S01", "line", ORDERED.formatted("Nobody rings")),
                device.operation("S01", "line", ORDERED.formatted("Nobody rings back")));

        StreamLine line = streams("S01").getFirst().lines().getFirst();
        assertThat(line.latest().text()).isEqualTo("Nobody rings back");
        assertThat(line.earlier()).extracting(StreamLine.Version::text).containsExactly("Nobody rings");
        assertThat(page(scribe, "S01")).bodyText().contains("1 earlier version");
    }

    @Test
    void showsBothTextsThatCameUnderOneName() {
        ObjectNode line = device.operation("S01", "line", ORDERED.formatted("three"));
        ObjectNode another = ADevice.hashed(
                line.deepCopy().put("body", line.get("body").stringValue().replace("three", "four")));
        send(scribe, device, line, another);

        StreamLine both = streams("S01").getFirst().lines().getFirst();
        assertThat(both.versions()).extracting(StreamLine.Version::text).containsExactlyInAnyOrder("three", "four");
        assertThat(both.latest().doubts()).contains("Another text came under the same name; both are kept.");
    }

    @Test
    void makesTheNoteOfWhatOneNoteTakerWroteAndOnlyOnce() {
        send(
                scribe,
                device,
                device.line("S01", "They wait six weeks"),
                device.operation("S01", "line", ORDERED.formatted("Nobody rings")),
                device.operation("S01", "line", ORDERED.formatted("Nobody rings back")),
                device.operation("S01", "end", "{\"scribe\":\"R2\"}"));

        assertThat(make()).hasStatus(302);
        assertThat(notes.read(review.id(), new SessionCode("S01")).orElseThrow().lines())
                .extracting(NoteLine::text)
                .containsExactly("\u201cThey wait six weeks\u201d", "Nobody rings back");
        assertThat(make())
                .hasStatus(409)
                .bodyText()
                .contains("S01 has its note already, and a note as taken never changes.");
        assertThat(page(scribe, "S01"))
                .bodyText()
                .contains("The session has its note.")
                .doesNotContain("Make this");
    }

    @Test
    void makesNoNoteWhileTheSessionGoesOnOrSomethingOfTheDeviceIsNotHere() {
        send(scribe, device, device.line("S01", "They wait six weeks"));
        assertThat(make()).hasStatus(409).bodyText().contains("the session is not over yet");

        device.lose(1);
        send(scribe, device, device.operation("S01", "end", "{\"scribe\":\"R2\"}"));
        assertThat(make()).hasStatus(409).bodyText().contains("is not here yet");
        assertThat(notes.linesHeld(review.id())).isEmpty();

        assertThat(http.post()
                        .uri("/reviews/" + review.id() + "/devices/closing")
                        .param("reason", "The laptop was stolen.")
                        .with(signedInAs(lead))
                        .with(csrf()))
                .hasStatus(302);
        assertThat(make()).hasStatus(302);
    }

    @Test
    void putsBothTextsThatCameUnderOneNameIntoTheNote() {
        ObjectNode line = device.operation("S01", "line", ORDERED.formatted("three"));
        ObjectNode another = ADevice.hashed(
                line.deepCopy().put("body", line.get("body").stringValue().replace("three", "four")));
        send(scribe, device, line, another, device.operation("S01", "end", "{\"scribe\":\"R2\"}"));

        assertThat(make()).hasStatus(302);
        assertThat(notes.read(review.id(), new SessionCode("S01")).orElseThrow().lines())
                .extracting(NoteLine::text)
                .containsExactlyInAnyOrder("three", "four");
    }

    private MvcTestResult make() {
        return http.post()
                .uri("/reviews/" + review.id() + "/sessions/S01/streams/" + device.id() + "/note")
                .with(signedInAs(scribe))
                .with(csrf())
                .exchange();
    }

    @Test
    void putsOnRecordWhoReadIt() {
        assertThat(page(scribe, "S01")).bodyText().contains("Nothing has come in from a device");
        assertThat(jdbc.sql("select count(*) from audit.entry where review = :review and act = 'STREAMS_READ'")
                        .param("review", review.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isNotForThoseWhoReadNoNotes() {
        assertThat(page(somebody(Role.COORDINATOR), "S01")).hasStatus(404);
        assertThat(page(scribe, "S77")).hasStatus(404);
    }

    private List<Stream> streams(String session) {
        return Stream.of(operations.of(review.id(), new SessionCode(session)));
    }

    private MvcTestResult page(Account reader, String session) {
        return http.get()
                .uri("/reviews/" + review.id() + "/sessions/" + session + "/streams")
                .with(signedInAs(reader))
                .exchange();
    }

    private void send(Account by, ADevice from, ObjectNode... operationsSent) {
        assertThat(http.post()
                        .uri("/reviews/" + review.id() + "/operations")
                        .with(signedInAs(by))
                        .with(csrf().asHeader())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(from.batch(List.of(operationsSent)).toString()))
                .hasStatusOk();
    }

    private Account somebody(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
