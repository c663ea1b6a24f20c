package uk.localityreview.fieldwork.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** The worker that keeps the capture page keeps nothing else. */
@InABrowser
@Import(APlannedDay.class)
class WorkerTests {

    @Autowired
    private APlannedDay plannedDay;

    private APlannedDay.Day day;

    @BeforeEach
    void aReadyDevice(Browser browser) {
        day = plannedDay.open();
        browser.signIn(day.scribe().userName(), AccessFixture.PASSWORD);
        browser.open("/reviews/" + day.review() + "/ready");
        inAPage(browser, """
                const { fetchDay, keepDay } = await load("day");
                const device = (await load("device")).deviceOf(review);
                const { day } = await fetchDay(review);
                await device.lock.setPassphrase(passphrase, day.server.publicKey);
                await keepDay(device, day);
                await (await load("installation")).install();
                await navigator.serviceWorker.ready;
                await until(() => navigator.serviceWorker.controller !== null);
                """);
    }

    /** A08: nothing that was said is in the caches, nor on screen after signing out and going back. */
    @Test
    void keepsThePageAndNothingThatWasSaidOrAnswered(Browser browser) {
        browser.open("/reviews/" + day.review() + "/capture#S01");
        unlock(browser);
        browser.page().getByLabel("What was said").fill("heliotrope canary");
        browser.press("Keep this line");
        assertThat(browser.page().getByText("Nothing waits: the server holds every note."))
                .isVisible();
        assertThat(inAPage(browser, """
                const kept = [];
                for (const name of await caches.keys()) {
                  for (const request of await (await caches.open(name)).keys()) {
                    kept.push(new URL(request.url).pathname);
                    const text = await (await caches.match(request)).text();
                    if (text.includes("heliotrope") || text.includes("Whitlock") || text.includes("_csrf\\" value")) kept.push("READABLE");
                  }
                }
                return kept.every((path) => path.startsWith("/assets/") || path === "/capture/shell") && kept.length > 15;
                """)).isEqualTo(true);
        browser.open("/");
        browser.press("Sign out");
        assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        browser.page().goBack();
        browser.page().goBack();
        assertThat(browser.page().getByText("This device is locked")).isVisible();
        assertThat(browser.page().content()).doesNotContain("heliotrope").doesNotContain("P01");
    }

    @Test
    void answersNothingButGet(Browser browser) {
        browser.open("/reviews/" + day.review() + "/capture");
        browser.page().context().setOffline(true);
        assertThat(inAPage(browser, """
                const outcome = (address, method) => fetch(address, { method }).then((reply) => reply.status, () => "no answer");
                return [await outcome("/capture/shell", "POST"), await outcome(location.pathname, "POST"),
                  await outcome("/reviews/" + review + "/day.json", "GET"), await outcome("/reviews/" + review, "GET")];
                """)).isEqualTo(List.of("no answer", "no answer", "no answer", "no answer"));
        browser.page().context().setOffline(false);
    }

    /** S14: an old version is not removed under a page that has unsaved text. */
    @Test
    void removesAnOldVersionOnlyOnceNoPageHasUnsavedText(Browser browser) {
        browser.open("/reviews/" + day.review() + "/capture#S01");
        unlock(browser);
        assertThat(browser.page().getByLabel("What was said")).isVisible();
        String ask = """
                await caches.open("locality-shell-/assets/old/");
                navigator.serviceWorker.controller.postMessage({ asks: "remove old" });
                await pause(1500);
                return (await caches.keys()).includes("locality-shell-/assets/old/");
                """;
        assertThat(inAPage(browser, ask)).isEqualTo(true);
        browser.page().getByText("All sessions").click();
        assertThat(browser.page().getByText("Choose a session")).isVisible();
        assertThat(inAPage(browser, ask)).isEqualTo(false);
    }

    /** S11: storage that the browser may remove is found out beforehand. */
    @Test
    void saysBeforehandWhatStandsInTheWay(Browser browser) {
        browser.page().context().addInitScript("""
                StorageManager.prototype.persist = async () => false;
                StorageManager.prototype.persisted = async () => false;
                const now = Date.now;
                Date.now = () => now() + 24 * 3600 * 1000;
                """);
        browser.open("/reviews/" + day.review() + "/ready");
        unlock(browser);
        assertThat(browser.page().getByText("2 things stand in the way: kept storage, clock."))
                .isVisible();
        assertThat(browser.page().getByText("The clock is 1440 minutes fast.")).isVisible();
    }

    @Test
    void saysThatTheDeviceIsReadyWhenNothingStandsInTheWay(Browser browser) {
        browser.page().context().addInitScript("StorageManager.prototype.persisted = async () => true;");
        browser.open("/reviews/" + day.review() + "/ready");
        unlock(browser);
        assertThat(browser.page().getByText("This device is ready")).isVisible();
        browser.isAccessible().picture("device-is-ready");
    }

    private static void unlock(Browser browser) {
        browser.page().getByLabel("Passphrase of this device").fill(InAPage.PASSPHRASE);
        browser.press("Unlock");
    }

    private Object inAPage(Browser browser, String script) {
        return InAPage.run(browser, day.review(), script);
    }
}
