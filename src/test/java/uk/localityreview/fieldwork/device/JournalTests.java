package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** The journal of a session: what is typed is on the device at once, or loudly is not. */
@InABrowser
class JournalTests {

    private final String review = InAPage.aReview();

    @BeforeEach
    void aPage(Browser browser) {
        browser.open("/sign-in");
    }

    @Test
    void numbersWhatIsWrittenDownInOrder(Browser browser) {
        assertThat(inAPage(browser, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                const written = await Promise.all([1, 2, 3].map((n) => journal.append("line", { text: "line " + n })));
                const { operationOf } = await load("operation");
                const held = await device.store.held("waiting");
                const texts = await Promise.all(held.map(async (one) => (await operationOf(device.lock.key(), one)).body));
                return [written.map((one) => one.sequence), held.map((one) => one.sequence), texts, journal.waiting()];
                """))
                .isEqualTo(List.of(
                        List.of(1, 2, 3),
                        List.of(1, 2, 3),
                        List.of("{\"text\":\"line 1\"}", "{\"text\":\"line 2\"}", "{\"text\":\"line 3\"}"),
                        3));
    }

    @Test
    void givesNoSequenceTwiceWhenTwoTabsWriteAtOnce(Browser browser) {
        var other = browser.page().context().newPage();
        inAPage(browser, "await unlocked(review);");
        other.navigate(browser.page().url());
        String write = """
                await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                window.writing = Promise.all(Array.from({ length: 40 }, (_, n) => journal.append("line", { text: "" + n })));
                """;
        inAPage(browser, write);
        InAPage.run(other, review, write);
        InAPage.run(other, review, "await window.writing;");
        assertThat(inAPage(browser, """
                await window.writing;
                const device = (await load("device")).deviceOf(review);
                await until(() => device.state.waiting === 80);
                return (await device.store.held("waiting")).map((one) => one.sequence);
                """))
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 80).boxed().toList());
        other.close();
    }

    @Test
    void offersADraftThatAPageLeftBehindInItsOwnSessionOnly(Browser browser) {
        inAPage(browser, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S02" });
                journal.draft("they wait six we", { speaker: "P03" });
                await until(() => journal.unwritten() === 0);
                window.journal = journal;
                """);
        browser.page().reload();
        assertThat(inAPage(browser, """
                await unlocked(review);
                const { openJournal } = await load("journal");
                const elsewhere = await (await openJournal({ review, session: "S01" })).recovered();
                const journal = await openJournal({ review, session: "S02" });
                const [found] = await journal.recovered();
                await found.take();
                await journal.append("line", { text: found.text });
                return [elsewhere.length, found.text, found.fields, (await journal.recovered()).length];
                """)).isEqualTo(List.of(0, "they wait six we", Map.of("speaker", "P03"), 0));
    }

    @Test
    void leavesTheDraftOfALivingTabAlone(Browser browser) {
        inAPage(browser, """
                await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                journal.draft("still being typed");
                await until(() => journal.unwritten() === 0);
                """);
        var other = browser.page().context().newPage();
        other.navigate(browser.page().url());
        assertThat(InAPage.run(other, review, """
                const device = (await load("device")).deviceOf(review);
                if (!(await device.lock.unlockedElsewhere())) throw new Error("the key was not handed over");
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                return (await journal.recovered()).length;
                """)).isEqualTo(0);
        other.close();
    }

    /** S11: no space left in mid-note. */
    @Test
    void keepsTypingInMemoryLoudlyWhileTheDeviceIsFullAndWritesItWhenThereIsSpace(Browser browser) {
        assertThat(inAPage(browser, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                const put = IDBObjectStore.prototype.put;
                IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
                const before = performance.now();
                journal.draft("typing goes on");
                const appended = journal.append("line", { text: "typing goes on" });
                const blocked = performance.now() - before;
                await until(() => device.state.storage !== null);
                const loud = device.state;
                const file = JSON.parse(await (await load("rescue")).rescueFile(device));
                IDBObjectStore.prototype.put = put;
                const written = await appended;
                await until(() => device.state.storage === null && device.state.waiting === 1);
                return [blocked < 20, loud.unstored, loud.storage, file.operations.length, file.operations[0].id === written.id];
                """))
                .isEqualTo(List.of(
                        true,
                        1,
                        "This device has no space left for notes. What you type is in the memory of this page only. Free some space, "
                                + "or save a rescue file before you close the page.",
                        1,
                        true));
    }

    @Test
    void goesOnAfterTheBrowserClosedItsDatabase(Browser browser) {
        assertThat(inAPage(browser, """
                const device = await unlocked(review);
                const open = IDBFactory.prototype.open;
                const opened = [];
                IDBFactory.prototype.open = function (...given) {
                  const request = open.apply(this, given);
                  request.addEventListener("success", () => opened.push(request.result));
                  return request;
                };
                await device.store.close();
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await journal.append("line", { text: "before" });
                opened.forEach((database) => database.close());
                return (await journal.append("line", { text: "after" })).sequence;
                """)).isEqualTo(2);
    }

    @Test
    void locksOnlyOnceWhatWasTypedIsWritten(Browser browser) {
        assertThat(inAPage(browser, """
                const device = await unlocked(review);
                const { openJournal } = await load("journal");
                const journal = await openJournal({ review, session: "S01" });
                journal.draft("the last words");
                const locked = await device.lock.lock();
                const opens = await openJournal({ review, session: "S01" }).catch((problem) => problem.message);
                return [locked, device.lock.key(), (await device.store.draftsOf("S01")).length, opens];
                """))
                .isEqualTo(java.util.Arrays.asList(
                        true, null, 1, "This device is locked. Enter its passphrase to go on."));
    }

    @Test
    void keepsTheKeyOfTheFirstOfTwoTabsThatSetAPassphrase(Browser browser) {
        var other = browser.page().context().newPage();
        other.navigate(browser.page().url());
        inAPage(browser, """
                const device = await unlocked(review);
                await (await (await load("journal")).openJournal({ review, session: "S01" })).append("line", { text: "sealed" });
                """);
        assertThat(InAPage.run(other, review, """
                const device = (await load("device")).deviceOf(review);
                const isSet = await device.lock.setPassphrase("another passphrase", (await reviewKeys()).publicKey);
                const opens = await device.lock.unlock(passphrase);
                const { operationOf } = await load("operation");
                const [held] = await device.store.held("waiting");
                return [isSet, opens, (await operationOf(device.lock.key(), held)).body];
                """)).isEqualTo(List.of(false, true, "{\"text\":\"sealed\"}"));
        other.close();
    }

    @Test
    void opensASessionBesideADraftThatCannotBeOpened(Browser browser) {
        assertThat(inAPage(browser, """
                const device = await unlocked(review);
                await device.store.keepDraft({ session: "S01", tab: "bad", sealed: { iv: new Uint8Array(12), data: new ArrayBuffer(20) } });
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                return [(await journal.recovered()).length, (await device.store.draftsOf("S01")).length];
                """)).isEqualTo(List.of(0, 1));
    }

    @Test
    void locksAfterMinutesInWhichNobodyTouchedIt(Browser browser) {
        assertThat(inAPage(browser, """
                const device = await unlocked(review);
                device.lock.lockAfter(0.005);
                await pause(150);
                dispatchEvent(new KeyboardEvent("keydown"));
                await pause(200);
                const touched = device.lock.key() !== null;
                await until(() => device.lock.key() === null);
                return touched;
                """)).isEqualTo(true);
    }

    /** T04: a paste of 200,000 characters. */
    @Test
    void holdsUpNoKeyInATextOfTwoHundredThousandCharacters(Browser browser) {
        assertThat((double) ((Number) inAPage(browser, """
                await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                let text = "x".repeat(200000);
                let longest = 0;
                for (let key = 0; key < 20; key += 1) {
                  const before = performance.now();
                  text += "y";
                  journal.draft(text);
                  await pause(0);
                  longest = Math.max(longest, performance.now() - before);
                }
                return longest;
                """)).doubleValue()).isLessThan(100);
    }

    private Object inAPage(Browser browser, String script) {
        return InAPage.run(browser, review, script);
    }
}
