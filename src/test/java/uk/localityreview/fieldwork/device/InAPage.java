package uk.localityreview.fieldwork.device;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.journeys.Browser;

/** Runs scripts against the capture modules in a page of the running application, as a page of theirs would. */
final class InAPage {

    /** A passphrase of a device. */
    static final String PASSPHRASE = "copper lantern in the rain";

    private static final String AROUND = """
            async (given) => {
              const styles = document.querySelector('link[rel="stylesheet"]').href;
              const assets = styles.slice(0, styles.lastIndexOf("/") + 1);
              const load = (name) => import(assets + "capture/" + name + ".js");
              const pause = (milliseconds) => new Promise((after) => setTimeout(after, milliseconds));
              const until = async (holds) => {
                for (let tries = 0; tries < 500; tries += 1) {
                  if (await holds()) return true;
                  await pause(20);
                }
                throw new Error("it never came true: " + holds);
              };
              const reviewKeys = async () => {
                const pair = await crypto.subtle.generateKey(
                  { name: "RSA-OAEP", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: "SHA-256" },
                  true, ["wrapKey", "unwrapKey"]);
                const spki = await crypto.subtle.exportKey("spki", pair.publicKey);
                return { publicKey: btoa(String.fromCharCode(...new Uint8Array(spki))), privateKey: pair.privateKey };
              };
              const unlocked = async (review) => {
                const device = (await load("device")).deviceOf(review);
                if (!(await device.lock.hasPassphrase())) {
                  await device.lock.setPassphrase(given.passphrase, (await reviewKeys()).publicKey);
                } else {
                  await device.lock.unlock(given.passphrase);
                }
                return device;
              };
              const { review, passphrase } = given;
              %s
            }
            """;

    private InAPage() {}

    /** A review that this device has not met. */
    static String aReview() {
        return UUID.randomUUID().toString();
    }

    /** The result of a script, or "nothing"; it can use load, pause, until, reviewKeys, unlocked, review and passphrase. */
    static Object run(Browser browser, String review, String script) {
        return run(browser.page(), review, script);
    }

    static Object run(Page page, String review, String script) {
        return run(page, review, "", script);
    }

    /** The same with a file's text, as given.file. */
    static Object run(Page page, String review, String file, String script) {
        @Nullable
        Object result = page.evaluate(
                AROUND.formatted(script), Map.of("review", review, "passphrase", PASSPHRASE, "file", file));
        return result == null ? "nothing" : result;
    }
}
