package uk.localityreview.fieldwork.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.operations.Device;
import uk.localityreview.fieldwork.operations.Devices;
import uk.localityreview.fieldwork.operations.KeptOperation;
import uk.localityreview.fieldwork.operations.KeptOperation.Conflict;
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** Devices send what was noted over the wire, and get back what they may forget. */
@OnARealDatabase
@AutoConfigureMockMvc
class SendingNotesTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SessionCode S01 = new SessionCode("S01");

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
    private Devices devices;

    @Autowired
    private JdbcClient jdbc;

    private final ADevice device = new ADevice();
    private Review review;
    private Account scribe;

    @BeforeEach
    void aDayWithAScribe() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        scribe = somebody(Role.REVIEWER);
    }

    @Test
    void acknowledgesWithIdHashAndEpoch() throws Exception {
        ObjectNode line = device.line("S01", "we ring and hear nothing back");

        JsonNode reply = reply(send(device.batch(List.of(line)), scribe));

        assertThat(reply.get("server").stringValue()).isEqualTo("locality-review");
        assertThat(reply.get("epoch")).isEqualTo(greeting().get("epoch"));
        assertThat(reply.get("operations").get(0))
                .isEqualTo(JSON.createObjectNode()
                        .put("id", line.get("id").stringValue())
                        .put("hash", line.get("hash").stringValue())
                        .put("state", "kept"));
        assertThat(operations.of(review.id(), S01)).singleElement().satisfies(kept -> {
            assertThat(kept.operation().body()).isEqualTo(line.get("body").stringValue());
            assertThat(kept.operation().at()).isEqualTo(line.get("at").stringValue());
            assertThat(kept.account()).isEqualTo(scribe.id());
            assertThat(kept.conflict()).isEqualTo(Conflict.NONE);
        });
    }

    @Test
    void keepsOneOfTenThatComeAtOnceAndAnswersAllAlike() throws Exception {
        String batch = device.batch(List.of(device.line("S01", "once"))).toString();
        List<Callable<JsonNode>> tenTimes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tenTimes.add(() -> reply(send(batch, scribe)));
        }

        try (ExecutorService senders = Executors.newFixedThreadPool(10)) {
            List<JsonNode> replies = new ArrayList<>();
            for (Future<JsonNode> reply : senders.invokeAll(tenTimes)) {
                replies.add(reply.get());
            }
            assertThat(replies).hasSize(10).containsOnly(replies.getFirst());
        }
        assertThat(operations.of(review.id(), S01)).hasSize(1);
        assertThat(entries("OPERATIONS_KEPT")).isEqualTo(1);
    }

    @Test
    void keepsBothWhenAnotherComesUnderTheSameId() throws Exception {
        ObjectNode first = device.line("S01", "three of them");
        ObjectNode second =
                first.deepCopy().put("body", first.get("body").stringValue().replace("three", "four"));
        ADevice.hashed(second);

        assertThat(states(send(device.batch(List.of(first)), scribe))).containsExactly("kept");
        for (int i = 0; i < 2; i++) {
            assertThat(states(send(device.batch(List.of(second, first)), scribe)))
                    .containsExactly("kept-beside", "kept");
        }
        assertThat(operations.of(review.id(), S01))
                .hasSize(2)
                .allSatisfy(kept -> assertThat(kept.conflict()).isEqualTo(Conflict.SAME_ID));
    }

    @Test
    void doesNotHoldBackNinetyNineBecauseOfOne() throws Exception {
        List<ObjectNode> hundred = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            ObjectNode line = device.line("S01", "line " + i);
            hundred.add(i == 57 ? ADevice.hashed(line.put("kind", "rumour")) : line);
        }

        JsonNode answers = reply(send(device.batch(hundred, 100), scribe)).get("operations");

        assertThat(answers.size()).isEqualTo(100);
        assertThat(answers.get(56).get("state").stringValue()).isEqualTo("refused");
        assertThat(answers.get(56).get("reason").stringValue())
                .isEqualTo("This version does not know its kind. It was not taken and stays on the device.");
        assertThat(answers.get(56).get("hash")).isEqualTo(hundred.get(56).get("hash"));
        assertThat(operations.of(review.id(), S01)).hasSize(99);
        assertThat(known().waiting()).isEqualTo(1);
    }

    @Test
    void refusesASessionThatIsNotPlanned() throws Exception {
        JsonNode answer = reply(send(device.batch(List.of(device.line("S99", "text"))), scribe))
                .get("operations")
                .get(0);

        assertThat(answer.get("state").stringValue()).isEqualTo("refused");
        assertThat(answer.get("reason").stringValue()).startsWith("There is no session S99 in the timetable");
    }

    @Test
    void takesADevicesNotesFromItsOwnerOnly() throws Exception {
        send(device.batch(List.of(device.line("S01", "mine"))), scribe);

        assertThat(reply(send(device.batch(List.of(device.line("S01", "still mine"))), somebody(Role.REVIEWER)))
                        .get("operations")
                        .get(0)
                        .get("reason")
                        .stringValue())
                .startsWith("This device belongs to somebody else");
        assertThat(operations.of(review.id(), S01)).hasSize(1);
        assertThat(known().account()).isEqualTo(scribe.id());
    }

    @Test
    void keepsBothClocksAndFlagsAWrongOne() throws Exception {
        send(device.batch(List.of(device.line("S01", "a day ahead"))).put("sentAt", tomorrow()), scribe);

        KeptOperation kept = operations.of(review.id(), S01).getFirst();
        assertThat(kept.isClockWrong()).isTrue();
        assertThat(kept.clockAhead()).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(kept.operation().deviceTime().toString()).isEqualTo("2026-06-18T09:00:01.120+01:00");
        assertThat(known().isClockWrong()).isTrue();
    }

    @Test
    void ordersBySequenceHoweverTheClockSteps() throws Exception {
        ObjectNode first = device.line("S01", "first");
        ObjectNode second = ADevice.hashed(device.line("S01", "second").put("at", "2026-06-18T06:00:00Z"));
        send(device.batch(List.of(second)), scribe);
        send(device.batch(List.of(first)), scribe);

        assertThat(operations.of(review.id(), S01))
                .extracting(kept -> kept.operation().sequence())
                .containsExactly(1L, 2L);
    }

    @Test
    void ignoresWhatOnlyTheServerMaySay() throws Exception {
        ObjectNode line = device.line("S01", "text").put("serverTime", "2001-01-01T00:00:00Z");
        ObjectNode batch = device.batch(List.of(line.put("createdBy", "somebody else")))
                .put("role", "LEAD_REVIEWER")
                .put("reviewId", "22222222-2222-4222-8222-222222222222")
                .put("account", AccessFixture.somebody(accounts).id().toString());

        assertThat(states(send(batch, scribe))).containsExactly("kept");
        assertThat(operations.of(review.id(), S01)).singleElement().satisfies(kept -> {
            assertThat(kept.account()).isEqualTo(scribe.id());
            assertThat(kept.keptAt()).isAfter("2026-01-01T00:00:00Z");
        });
    }

    @Test
    void refusesWhatDoesNotComeFromOurOwnPages() throws Exception {
        String batch = device.batch(List.of(device.line("S01", "text"))).toString();

        assertThat(http.post()
                        .uri(address())
                        .with(signedInAs(scribe))
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Origin", "https://elsewhere.example")
                        .content(batch))
                .hasStatus(403);
        assertThat(http.post()
                        .uri(address())
                        .with(signedInAs(scribe))
                        .with(csrf().asHeader())
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(batch))
                .hasStatus(415);
        assertThat(http.get()
                        .uri(address())
                        .with(signedInAs(scribe))
                        .header("X-HTTP-Method-Override", "POST")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(batch))
                .hasStatusOk();
        assertThat(operations.of(review.id(), S01)).isEmpty();
    }

    @Test
    void refusesMonstersSoon() throws Exception {
        ObjectNode line = device.line("S01", "text");
        String good = device.batch(List.of(line)).toString();
        List<String> monsters = List.of(
                "[".repeat(10_000),
                good.replace("\"waiting\":1", "\"deep\":" + "[".repeat(60) + "]".repeat(60) + ",\"waiting\":1"),
                good.replace("\"waiting\":1", "\"n\":" + "9".repeat(100_000) + ",\"waiting\":1"),
                good.replace("\"waiting\":1", "\"waiting\":1,\"waiting\":2"),
                "{" + "\"k\":1,".repeat(200_000) + "\"k\":1}",
                manyKeys(),
                "{\"device\":",
                "",
                "null");
        for (String monster : monsters) {
            long start = System.nanoTime();
            assertThat(send(monster, scribe)).hasStatus(400);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(send(good.replace("Laptop", "x".repeat(5_000_000)), scribe)).hasStatus(413);
        assertThat(operations.of(review.id(), S01)).isEmpty();
        assertThat(states(send(good, scribe))).containsExactly("kept");
    }

    @Test
    void keepsAConcernApartFromTheNotes() throws Exception {
        String words = "{\"what\":\"a child is at risk tonight\",\"now\":true}";

        assertThat(states(send(device.batch(List.of(device.operation("S01", "concern", words))), scribe)))
                .containsExactly("kept");
        assertThat(operations.of(review.id(), S01)).isEmpty();
        assertThat(jdbc.sql("select count(*) from fieldwork.concern where review = :review")
                        .param("review", review.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesNothingReadableInTheDatabaseAndNothingChangeable() throws Exception {
        send(device.batch(List.of(device.line("S01", "canary of Marsh Farm"))), scribe);

        assertThat(jdbc.sql("""
                        select count(*) from fieldwork.operation
                         where review = :review and position('canary' in encode(sealed_body, 'escape')) > 0
                        """)
                        .param("review", review.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        for (String change : List.of(
                "update fieldwork.operation set kind = 'end'",
                "delete from fieldwork.operation",
                "truncate fieldwork.operation cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("is written once");
        }
    }

    @Test
    void takesADeviceNameOnOneShortLine() throws Exception {
        ObjectNode batch = device.batch(List.of()).put("label", "a\u001b[31m\r\n\u2028" + "b".repeat(200));

        send(batch, scribe);

        assertThat(known().label()).isEqualTo("a[31m" + "b".repeat(75));
    }

    @Test
    void answersOnlyThoseWhoMayTakeNotes() throws Exception {
        assertThat(send(device.batch(List.of()), somebody(Role.ANALYST))).hasStatus(404);
        assertThat(send(device.batch(List.of()), somebody(Role.COORDINATOR))).hasStatus(404);
        assertThat(http.post()
                        .uri(address())
                        .with(csrf().asHeader())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(device.batch(List.of()).toString()))
                .hasStatus(302);
    }

    private String address() {
        return "/reviews/" + review.id() + "/operations";
    }

    private Device known() {
        return devices.find(review.id(), device.id()).orElseThrow();
    }

    private JsonNode greeting() throws Exception {
        return reply(http.get().uri(address()).with(signedInAs(scribe)).exchange());
    }

    private MvcTestResult send(ObjectNode batch, Account as) {
        return send(batch.toString(), as);
    }

    private MvcTestResult send(String batch, Account as) {
        return http.post()
                .uri(address())
                .with(signedInAs(as))
                .with(csrf().asHeader())
                .contentType(MediaType.APPLICATION_JSON)
                .content(batch)
                .exchange();
    }

    private static JsonNode reply(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    private static List<String> states(MvcTestResult result) throws Exception {
        return reply(result)
                .get("operations")
                .valueStream()
                .map(one -> one.get("state").stringValue())
                .toList();
    }

    private Account somebody(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }

    private long entries(String act) {
        return jdbc.sql("select count(*) from audit.entry where act = :act and review = :review")
                .param("act", act)
                .param("review", review.id().value())
                .query(Long.class)
                .single();
    }

    private static String tomorrow() {
        return OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
    }

    private static String manyKeys() {
        StringBuilder keys = new StringBuilder("{");
        for (int i = 0; i < 150_000; i++) {
            keys.append("\"k").append(i).append("\":1,");
        }
        return keys.append("\"end\":1}").toString();
    }
}
