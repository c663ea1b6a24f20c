package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** A rescue file goes from one device to another and doubles nothing. */
@InABrowser
class RescueTests {

    private static final String TAKE_IN = """
            const device = await unlocked(review);
            const { takeInRescueFile } = await load("rescue");
            window.wrong = await takeInRescueFile(device, given.file, "not the passphrase");
            window.first = await takeInRescueFile(device, given.file, passphrase);
            window.second = await takeInRescueFile(device, given.file, passphrase);
            const { operationOf } = await load("operation");
            const held = await Promise.all((await device.store.held("waiting")).map((one) => operationOf(device.lock.key(), one)));
            const journal = await (await load("journal")).openJournal({ review, session: "S01" });
            const drafts = await journal.recovered();
            const next = await journal.append("line", { text: "written here" });
            return [window.first, window.second, window.wrong.refused.startsWith("That is not the passphrase"),
              held.map((one) => [one.id, one.device, one.sequence, one.body]), drafts.map((one) => one.text), next.sequence];
            """;

    private final String review = InAPage.aReview();

    @Test
    void carriesWhatWaitsToAnotherDeviceOnce(Browser browser) {
        browser.open("/sign-in");
        String file = (String) InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await journal.append("line", { text: "one" });
                await journal.append("line", { text: "two" });
                journal.draft("half a sent");
                await until(() => journal.unwritten() === 0);
                return (await load("rescue")).rescueFile(device);
                """);
        JsonNode saved = new JsonMapper().readTree(file);
        assertThat(file).doesNotContain("half a sent").doesNotContain("\"two\"");
        assertThat(saved.get("format").stringValue()).isEqualTo("locality-review-rescue");
        try (BrowserContext elsewhere = browser.page().context().browser().newContext(new NewContextOptions())) {
            Page other = elsewhere.newPage();
            other.navigate(browser.page().url());
            List<?> result = (List<?>) InAPage.run(other, review, file, TAKE_IN);
            String device = saved.get("device").stringValue();
            assertThat(result)
                    .isEqualTo(List.of(
                            java.util.Map.of("taken", 2, "known", 0, "drafts", 1),
                            java.util.Map.of("taken", 0, "known", 2, "drafts", 1),
                            true,
                            List.of(
                                    List.of(id(saved, 0), device, 1, "{\"text\":\"one\"}"),
                                    List.of(id(saved, 1), device, 2, "{\"text\":\"two\"}")),
                            List.of("half a sent"),
                            1));
        }
    }

    @Test
    void refusesWhatIsNoRescueFileOfThisReview(Browser browser) {
        browser.open("/sign-in");
        assertThat(InAPage.run(browser, review, """
                const device = await unlocked(review);
                const { rescueFile, takeInRescueFile } = await load("rescue");
                const file = JSON.parse(await rescueFile(device));
                const tries = ["<html>", JSON.stringify({ ...file, review: "another" }), JSON.stringify({ ...file, version: 9 })];
                return Promise.all(tries.map(async (text) => (await takeInRescueFile(device, text, passphrase)).refused));
                """))
                .isEqualTo(List.of(
                        "This is not a rescue file of Locality Review. Nothing was taken in.",
                        "This rescue file belongs to another review. Nothing was taken in. Open that review and take it in there.",
                        "This rescue file is of another version. Nothing was taken in. Give it to the lead reviewer."));
    }

    @Test
    void saysThatAFileIsDamagedAndTakesInWhatCanBeRead(Browser browser) {
        browser.open("/sign-in");
        String file = (String) InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await journal.append("line", { text: "one" });
                await journal.append("line", { text: "two" });
                const file = JSON.parse(await (await load("rescue")).rescueFile(device));
                file.operations[1].data = "%" + file.operations[1].data;
                return JSON.stringify(file);
                """);
        try (BrowserContext elsewhere = browser.page().context().browser().newContext(new NewContextOptions())) {
            Page other = elsewhere.newPage();
            other.navigate(browser.page().url());
            assertThat(InAPage.run(other, review, file, """
                    const device = await unlocked(review);
                    const { takeInRescueFile } = await load("rescue");
                    const { refused } = await takeInRescueFile(device, given.file, passphrase);
                    const noKeys = JSON.stringify({ ...JSON.parse(given.file), keys: { salt: "%" } });
                    const nothing = await takeInRescueFile(device, noKeys, passphrase);
                    return [refused.startsWith("Part of this file was changed or damaged"), device.state.waiting, nothing.refused];
                    """))
                    .isEqualTo(List.of(true, 1, "This is not a rescue file of Locality Review. Nothing was taken in."));
        }
    }

    private static String id(JsonNode saved, int place) {
        return saved.get("operations").get(place).get("id").stringValue();
    }
}
