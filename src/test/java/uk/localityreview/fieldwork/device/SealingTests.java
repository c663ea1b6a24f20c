package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;
import uk.localityreview.shared.Sha256;

/** The sealing of what lies on a device, in a real browser. */
@InABrowser
class SealingTests {

    private static final String REVIEW = InAPage.aReview();

    @Test
    void opensUnderThePassphraseAndUnderNoOther(Browser browser) {
        assertThat(inAPage(browser, """
                const { makeKeys, unlock, seal, unseal } = await load("sealing");
                const keys = await makeKeys(passphrase, (await reviewKeys()).publicKey);
                const sealed = await seal(await unlock(keys, passphrase), "draft S01", { text: "what was said" });
                const opened = await unseal(await unlock(keys, passphrase), "draft S01", sealed);
                return [opened.text, await unlock(keys, passphrase + "."), keys.rounds];
                """)).isEqualTo(java.util.Arrays.asList("what was said", null, 600_000));
    }

    @Test
    void letsNoScriptReadTheOpenKey(Browser browser) {
        assertThat(inAPage(browser, """
                const { makeKeys, unlock } = await load("sealing");
                const key = await unlock(await makeKeys(passphrase, (await reviewKeys()).publicKey), passphrase);
                return [key.extractable, await crypto.subtle.exportKey("raw", key).catch((problem) => problem.name)];
                """)).isEqualTo(List.of(false, "InvalidAccessError"));
    }

    @Test
    void opensForTheHolderOfTheReviewsPrivateKey(Browser browser) {
        assertThat(inAPage(browser, """
                const { makeKeys, unlock, seal, unseal } = await load("sealing");
                const { publicKey, privateKey } = await reviewKeys();
                const keys = await makeKeys(passphrase, publicKey);
                const sealed = await seal(await unlock(keys, passphrase), "draft S01", "said");
                const key = await crypto.subtle.unwrapKey("raw", keys.byReview, privateKey, { name: "RSA-OAEP" },
                  { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
                return unseal(key, "draft S01", sealed);
                """)).isEqualTo("said");
    }

    @Test
    void doesNotOpenAsSomethingElseNorOnceChanged(Browser browser) {
        assertThat(inAPage(browser, """
                const { makeKeys, unlock, seal, unseal } = await load("sealing");
                const key = await unlock(await makeKeys(passphrase, (await reviewKeys()).publicKey), passphrase);
                const sealed = await seal(key, "draft S01", "said");
                const elsewhere = await unseal(key, "draft S02", sealed).catch((problem) => problem.name);
                new Uint8Array(sealed.data)[0] ^= 1;
                return [elsewhere, await unseal(key, "draft S01", sealed).catch((problem) => problem.name)];
                """)).isEqualTo(List.of("OperationError", "OperationError"));
    }

    @Test
    void keepsTheSameKeyUnderAnotherPassphrase(Browser browser) {
        assertThat(inAPage(browser, """
                const { makeKeys, unlock, seal, unseal, wrapAgain } = await load("sealing");
                const { publicKey } = await reviewKeys();
                const keys = await makeKeys(passphrase, publicKey);
                const sealed = await seal(await unlock(keys, passphrase), "draft S01", "said");
                const again = await wrapAgain(keys, passphrase, "another passphrase", publicKey);
                const opened = await unseal(await unlock(again, "another passphrase"), "draft S01", sealed);
                return [opened, await wrapAgain(keys, "wrong", "another passphrase", publicKey)];
                """)).isEqualTo(java.util.Arrays.asList("said", null));
    }

    @Test
    void keepsTheKeyThatIsThereWhenAnotherTabSetsAPassphraseToo(Browser browser) {
        assertThat(inAPage(browser, """
                const publicKey = (await reviewKeys()).publicKey;
                const { deviceOf } = await load("device");
                const { lock, store } = deviceOf(review + "-two-tabs");
                await lock.setPassphrase(passphrase, publicKey);
                const first = await store.setting("keys");
                const taken = await lock.setPassphrase("quite another passphrase", publicKey);
                const now = await store.setting("keys");
                return [taken, new Uint8Array(now.salt).join() === new Uint8Array(first.salt).join(), await lock.unlock(passphrase)];
                """)).isEqualTo(List.of(false, true, true));
    }

    @Test
    void hashesAsTheServerDoes(Browser browser) {
        Map<String, Object> operation = Map.of(
                "device", "a8a1f6ab-8f4b-4f2f-a2a4-0a7a7e7f3f11",
                "id", "0f5c2f52-6bd1-4bb1-9d5b-0d8c5d9c2a10",
                "sequence", 7,
                "session", "S03",
                "kind", "line",
                "at", "2026-06-18T13:17:04.120+01:00",
                "body", "{\"text\":\"“county lines” – 👩‍👩‍👧 ŵ\"}");
        String text = "a8a1f6ab-8f4b-4f2f-a2a4-0a7a7e7f3f11\n0f5c2f52-6bd1-4bb1-9d5b-0d8c5d9c2a10\n7\nS03\nline\n"
                + "2026-06-18T13:17:04.120+01:00\n{\"text\":\"“county lines” – 👩‍👩‍👧 ŵ\"}";
        browser.open("/sign-in");
        assertThat(browser.page().evaluate("""
                        async (operation) => {
                          const styles = document.querySelector('link[rel="stylesheet"]').href;
                          const { hashOf } = await import(styles.slice(0, styles.lastIndexOf("/") + 1) + "capture/sealing.js");
                          return hashOf(operation);
                        }
                        """, operation))
                .isEqualTo(Sha256.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hex());
    }

    private static Object inAPage(Browser browser, String script) {
        return InAPage.run(browser.open("/sign-in"), REVIEW, script);
    }
}
