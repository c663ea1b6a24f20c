package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** What lies on a device, and what earlier versions left there. */
@InABrowser
class StoreTests {

    private static final String OLD = """
            const { makeKeys, unlock, seal } = await load("sealing");
            const keys = await makeKeys(passphrase, (await reviewKeys()).publicKey);
            const key = await unlock(keys, passphrase);
            const device = crypto.randomUUID();
            const said = async (text, session = "S01") => {
              const id = crypto.randomUUID();
              const operation = { id, session, kind: "line", at: "2026-06-18T09:20:00.000+01:00", body: JSON.stringify({ text }) };
              return { id, session, sealed: await seal(key, "operation " + id, operation) };
            };
            const build = (version, stores) => new Promise((built, failed) => {
              const request = indexedDB.open("locality-" + review, version);
              request.onupgradeneeded = () => stores(request.result, request.transaction);
              request.onsuccess = () => { request.result.close(); built(); };
              request.onerror = () => failed(request.error);
            });
            """;

    private static final String TAKEN_OVER = """
            const taken = (await load("device")).deviceOf(review);
            await taken.lock.unlock(passphrase);
            const { openJournal } = await load("journal");
            const journal = await openJournal({ review, session: "S01" });
            const [left] = await journal.recovered();
            const next = await journal.append("line", { text: "new" });
            const { operationOf } = await load("operation");
            const held = await Promise.all((await taken.store.held("waiting")).map((one) => operationOf(taken.lock.key(), one)));
            return [held.map((one) => one.sequence), held.map((one) => JSON.parse(one.body).text),
              held.every((one) => one.device === device), left.text, next.sequence, (await taken.store.counts()).acknowledged];
            """;

    private final String review = InAPage.aReview();

    @BeforeEach
    void aPage(Browser browser) {
        browser.open("/sign-in");
    }

    /** S14, N-2: version 1 counted by the key of its queue. */
    @Test
    void takesAQueueOfVersionOneOver(Browser browser) {
        assertThat(InAPage.run(browser, review, OLD + """
                const records = [await said("one"), await said("two")];
                const draft = await seal(key, "draft S01", { text: "half a sent", fields: {}, at: "2026-06-18T09:21:00.000+01:00" });
                await build(1, (database) => {
                  const settings = database.createObjectStore("settings");
                  settings.put({ id: device, label: "old" }, "device");
                  settings.put(keys, "keys");
                  database.createObjectStore("day");
                  const queue = database.createObjectStore("queue", { autoIncrement: true });
                  records.forEach((record) => queue.put(record));
                  database.createObjectStore("drafts").put(draft, "S01");
                });
                """ + TAKEN_OVER))
                .isEqualTo(List.of(List.of(1, 2, 3), List.of("one", "two", "new"), true, "half a sent", 3, 0));
    }

    /** S14, N-1: version 2 kept what was acknowledged among what waits. */
    @Test
    void takesAQueueOfVersionTwoOver(Browser browser) {
        assertThat(InAPage.run(browser, review, OLD + """
                const records = [await said("one"), await said("two"), await said("three")];
                const draft = await seal(key, "draft S01", { text: "half a sent", fields: {}, at: "2026-06-18T09:21:00.000+01:00" });
                await build(2, (database) => {
                  const settings = database.createObjectStore("settings");
                  settings.put({ id: device, label: "old" }, "device");
                  settings.put(keys, "keys");
                  settings.put(3, "sequence");
                  database.createObjectStore("day");
                  const operations = database.createObjectStore("operations", { keyPath: "id" });
                  records.forEach((record, place) =>
                    operations.put({ ...record, sequence: place + 1, acknowledged: place === 0 }));
                  database.createObjectStore("drafts").put(draft, "S01");
                });
                """ + TAKEN_OVER))
                .isEqualTo(List.of(List.of(2, 3, 4), List.of("two", "three", "new"), true, "half a sent", 4, 1));
    }

    /** S14: an upgrade that finds no device makes one, and loses no note. */
    @Test
    void takesAQueueOverWithoutASettingOfTheDevice(Browser browser) {
        assertThat(InAPage.run(browser, review, OLD + """
                const records = [await said("one"), await said("two")];
                const draft = await seal(key, "draft S01", { text: "half a sent", fields: {}, at: "2026-06-18T09:21:00.000+01:00" });
                await build(1, (database) => {
                  const settings = database.createObjectStore("settings");
                  settings.put(keys, "keys");
                  database.createObjectStore("day");
                  const queue = database.createObjectStore("queue", { autoIncrement: true });
                  records.forEach((record) => queue.put(record));
                  database.createObjectStore("drafts").put(draft, "S01");
                });
                """ + TAKEN_OVER))
                .isEqualTo(List.of(List.of(1, 2, 3), List.of("one", "two", "new"), false, "half a sent", 3, 0));
    }

    /** A09: nothing that was typed can be read in what the browser keeps. */
    @Test
    void holdsNothingReadable(Browser browser) {
        assertThat(InAPage.run(browser, review, """
                const canary = "heliotrope canary phrase";
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await journal.append("line", { text: canary });
                journal.draft(canary, { speaker: canary });
                await until(() => journal.unwritten() === 0);
                const bytes = [];
                const collect = (value) => {
                  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
                    bytes.push(new TextDecoder("latin1").decode(value));
                  } else if (value !== null && typeof value === "object") {
                    Object.values(value).forEach(collect);
                  } else {
                    bytes.push(String(value));
                  }
                };
                const database = await new Promise((opened) => {
                  const request = indexedDB.open("locality-" + review);
                  request.onsuccess = () => opened(request.result);
                });
                for (const name of database.objectStoreNames) {
                  const all = database.transaction(name).objectStore(name).getAll();
                  collect(await new Promise((read) => { all.onsuccess = () => read(all.result); }));
                }
                database.close();
                const everything = bytes.join("\\n") + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href;
                return [everything.includes("heliotrope"), everything.length > 1000];
                """)).isEqualTo(List.of(false, true));
    }

    @Test
    void opensAgainInATabWhoseConnectionANewerOneClosed(Browser browser) {
        assertThat(InAPage.run(browser, review, """
                const device = await unlocked(review);
                const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                await new Promise((upgraded) => {
                  const request = indexedDB.open("locality-" + review, 4);
                  request.onsuccess = () => { request.result.close(); upgraded(); };
                });
                journal.append("line", { text: "typed in the old page" });
                await until(() => device.state.storage !== null);
                return [device.state.storage.startsWith("A newer version of this page is open"), journal.unstored().length];
                """)).isEqualTo(List.of(true, 1));
    }
}
