package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;
import uk.localityreview.shared.Sha256;

/** The sender of a device against a server, and against all that may answer in its place. */
@InABrowser
class SenderTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EPOCH = "7f3c1d0e-52d4-4d5a-9f3e-0a6c5b3f9d11";

    private final String review = InAPage.aReview();
    private final List<JsonNode> batches = new ArrayList<>();
    private String epoch = EPOCH;
    private Consumer<Route> answer = this::acknowledge;

    @BeforeEach
    void aPage(Browser browser) {
        browser.open("/sign-in");
        aServerAnswers(browser);
    }

    @Test
    void sendsWhatWaitsInOrderAndForgetsItOnceAcknowledged(Browser browser) {
        assertThat(take(browser, 3, "await until(() => device.state.acknowledged === 3);"))
                .isEqualTo(List.of(0, 3, "idle", ""));
        List<Integer> sequences = batches.stream()
                .flatMap(batch -> batch.get("operations").valueStream())
                .map(operation -> operation.get("sequence").intValue())
                .toList();
        assertThat(sequences).containsExactly(1, 2, 3);
        assertThat(batches.getFirst().get("waiting").intValue()).isPositive();
    }

    @Test
    void sendsAtMostAHundredAtOnceAndLessThanTwoMegabytes(Browser browser) {
        take(browser, 130, "await until(() => device.state.acknowledged === 130);");
        assertThat(batches)
                .allSatisfy(batch -> assertThat(batch.get("operations").size()).isLessThanOrEqualTo(100));
        batches.clear();
        InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S02" });
                await Promise.all(Array.from({ length: 12 }, () => journal.append("line", { text: "x".repeat(200000) })));
                await until(() => device.state.waiting === 0);
                """);
        assertThat(batches)
                .allSatisfy(batch -> assertThat(batch.toString().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(2_000_000));
    }

    /** S02: the reply is lost after the commit, and the device asks again. */
    @Test
    void sendsTheVerySameOperationAgainWhenTheReplyWasLost(Browser browser) {
        answer = route -> {
            route.abort();
            answer = this::acknowledge;
        };
        assertThat(take(browser, 1, "await until(() => device.state.acknowledged === 1);"))
                .isEqualTo(List.of(0, 1, "idle", ""));
        assertThat(batches).hasSize(2);
        assertThat(batches.get(1).get("operations")).isEqualTo(batches.get(0).get("operations"));
    }

    /** S04: what is no acknowledgement. */
    @Test
    void takesNoOtherAnswerForAnAcknowledgement(Browser browser) {
        Map<String, Consumer<Route>> answers = Map.of(
                "a page",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(200)
                                .setContentType("text/html")
                                .setBody("<h1>Free WiFi</h1>")),
                "empty", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)),
                "wrong hash", route -> json(route, reply("0".repeat(64))),
                "a stranger", route -> json(route, Map.of("operations", List.of())),
                "about something else",
                        route -> json(
                                route, Map.of("server", "locality-review", "epoch", EPOCH, "operations", List.of())),
                "unwell",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(502)
                                .setContentType("text/html")
                                .setBody("")));
        answers.forEach((kind, given) -> {
            answer = given;
            assertThat(take(browser, 1, "await until(() => device.state.sending.kind === '" + kind + "');"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .satisfies(state -> {
                        assertThat(state.get(1)).as("acknowledged by %s", kind).isEqualTo(0);
                        assertThat(state.get(3).toString()).as(kind).contains("Nothing was lost");
                    });
        });
    }

    /** S16: the session is over; after signing in again what waits is sent. */
    @Test
    void saysThatItIsSignedOutAndGoesOnAfterSigningIn(Browser browser) {
        browser.page().context().unroute("**/operations");
        assertThat(take(browser, 1, "await until(() => device.state.sending.kind === 'signed out');"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .last()
                .isEqualTo(
                        "You are signed out. Your notes wait on this device. Sign in again, here or in another tab, and they are sent.");
        aServerAnswers(browser);
        assertThat(InAPage.run(browser, review, """
                const device = await unlocked(review);
                dispatchEvent(new Event("focus"));
                await until(() => device.state.acknowledged === 1);
                return device.state.waiting;
                """)).isEqualTo(0);
    }

    /** S05: two tabs of one review on one device. */
    @Test
    void sendsFromOneTabAtATimeAndShowsTheSameCountsInBoth(Browser browser) {
        var other = browser.page().context().newPage();
        other.navigate(browser.page().url());
        String write = """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await Promise.all(Array.from({ length: 20 }, (_, n) => journal.append("line", { text: "" + n })));
                """;
        InAPage.run(browser, review, write);
        InAPage.run(other, review, write);
        String seen = """
                const device = (await load("device")).deviceOf(review);
                await until(() => device.state.acknowledged === 40 && device.state.waiting === 0);
                return [device.state.waiting, device.state.acknowledged];
                """;
        assertThat(InAPage.run(browser, review, seen)).isEqualTo(InAPage.run(other, review, seen));
        List<String> ids = batches.stream()
                .flatMap(batch -> batch.get("operations").valueStream())
                .map(operation -> operation.get("id").stringValue())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(40);
        other.close();
    }

    /** S08: one of many is refused. */
    @Test
    void keepsWhatWasRefusedWithItsReasonAndHoldsUpNothingElse(Browser browser) {
        answer = route -> {
            List<Map<String, String>> replies = new ArrayList<>();
            batches.getLast()
                    .get("operations")
                    .forEach(one -> replies.add(
                            one.get("sequence").intValue() == 2
                                    ? Map.of(
                                            "id",
                                            one.get("id").stringValue(),
                                            "hash",
                                            one.get("hash").stringValue(),
                                            "state",
                                            "refused",
                                            "reason",
                                            "It is too long.")
                                    : kept(one)));
            json(route, Map.of("server", "locality-review", "epoch", epoch, "operations", replies));
        };
        assertThat(InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await Promise.all([1, 2, 3].map((n) => journal.append("line", { text: "" + n })));
                await until(() => device.state.acknowledged === 2 && device.state.refused === 1);
                const [{ id, sequence, reason }] = await device.store.held("refused");
                const { unseal } = await load("sealing");
                return [sequence, await unseal(device.lock.key(), "reason " + id, reason), device.state.waiting];
                """)).isEqualTo(List.of(2, "It is too long.", 0));
    }

    @Test
    void sendsAgainWhatWasRefusedForWhatItBecameOnTheWayAndHoldsUpNothingElse(Browser browser) {
        answer = route -> {
            boolean isFirst = batches.size() == 1;
            List<Map<String, String>> replies = new ArrayList<>();
            batches.getLast()
                    .get("operations")
                    .forEach(one -> replies.add(
                            isFirst && one.get("sequence").intValue() == 1
                                    ? Map.of(
                                            "id",
                                            one.get("id").stringValue(),
                                            "state",
                                            "refused",
                                            "reason",
                                            "Something of it was lost or changed on the way.")
                                    : kept(one)));
            json(route, Map.of("server", "locality-review", "epoch", epoch, "operations", replies));
        };
        assertThat(InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await Promise.all([1, 2, 3].map((n) => journal.append("line", { text: "" + n })));
                const refused = [];
                device.onState((state) => refused.push(state.refused));
                await until(() => device.state.acknowledged === 3);
                return [device.state.waiting, Math.max(...refused)];
                """)).isEqualTo(List.of(0, 0));
    }

    @Test
    void saysThatTheServerWasRestoredAndSendsWhatItHolds(Browser browser) {
        take(browser, 1, "await until(() => device.state.acknowledged === 1);");
        epoch = UUID.randomUUID().toString();
        assertThat(InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await journal.append("line", { text: "after" });
                await until(() => device.state.acknowledged === 2);
                return [device.state.notice.startsWith("The server was set up anew or restored from a backup"),
                  await device.store.setting("epoch")];
                """)).isEqualTo(List.of(true, epoch));
    }

    /** S18: the device's clock steps about. */
    @Test
    void goesBySequenceHoweverTheClockSteps(Browser browser) {
        InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                const now = Date.now();
                const RealDate = Date;
                for (const hours of [0, 24, -3]) {
                  globalThis.Date = class extends RealDate {
                    constructor(...given) { super(...(given.length ? given : [now + hours * 3600000])); }
                    static now() { return now + hours * 3600000; }
                  };
                  await journal.append("line", { text: "" + hours });
                }
                globalThis.Date = RealDate;
                await until(() => device.state.acknowledged === 3);
                """);
        List<JsonNode> sent = batches.stream()
                .flatMap(batch -> batch.get("operations").valueStream())
                .toList();
        assertThat(sent)
                .extracting(one -> one.get("body").stringValue())
                .containsExactly("{\"text\":\"0\"}", "{\"text\":\"24\"}", "{\"text\":\"-3\"}");
        assertThat(sent).extracting(one -> one.get("sequence").intValue()).containsExactly(1, 2, 3);
        assertThat(sent)
                .allSatisfy(one -> assertThat(
                                java.time.OffsetDateTime.parse(one.get("at").stringValue()))
                        .isNotNull());
        assertThat(batches)
                .allSatisfy(batch -> assertThat(java.time.OffsetDateTime.parse(
                                batch.get("sentAt").stringValue()))
                        .isNotNull());
    }

    private Object take(Browser browser, int lines, String until) {
        return InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await Promise.all(Array.from({ length: %d }, (_, n) => journal.append("line", { text: "line " + n })));
                device.sender.now();
                %s
                return [device.state.waiting, device.state.acknowledged, device.state.sending.kind, device.state.sending.sentence];
                """.formatted(lines, until));
    }

    private void aServerAnswers(Browser browser) {
        browser.page().context().route("**/operations", route -> {
            if (route.request().method().equals("GET")) {
                json(
                        route,
                        Map.of(
                                "server",
                                "locality-review",
                                "epoch",
                                epoch,
                                "csrf",
                                Map.of("header", "X-T", "token", "t")));
            } else {
                batches.add(JSON.readTree(route.request().postData()));
                answer.accept(route);
            }
        });
    }

    private void acknowledge(Route route) {
        json(route, reply(null));
    }

    private Map<String, Object> reply(@Nullable String hash) {
        List<Map<String, String>> replies = new ArrayList<>();
        batches.getLast()
                .get("operations")
                .forEach(one -> replies.add(
                        hash == null
                                ? kept(one)
                                : Map.of("id", one.get("id").stringValue(), "hash", hash, "state", "kept")));
        return Map.of("server", "locality-review", "epoch", epoch, "operations", replies);
    }

    private static Map<String, String> kept(JsonNode one) {
        String hash = Sha256.of(String.join(
                        "\n",
                        one.get("device").stringValue(),
                        one.get("id").stringValue(),
                        one.get("sequence").toString(),
                        one.get("session").stringValue(),
                        one.get("kind").stringValue(),
                        one.get("at").stringValue(),
                        one.get("body").stringValue()))
                .hex();
        return Map.of("id", one.get("id").stringValue(), "hash", hash, "state", "kept");
    }

    private static void json(Route route, Object body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(JSON.writeValueAsString(body)));
    }
}
