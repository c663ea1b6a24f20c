package uk.localityreview.fieldwork.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.journeys.InABrowser;
import uk.localityreview.journeys.KillableBrowser;

/** S10, A09: a browser that is killed in mid-note loses at most the last second, and leaves nothing readable on the disk. */
@InABrowser
@Import(APlannedDay.class)
class KilledBrowserTests {

    @Autowired
    private APlannedDay plannedDay;

    @LocalServerPort
    private int port;

    @Test
    void offersWhatWasTypedBeforeItWasKilledAndLeavesNothingReadable(@TempDir Path profile)
            throws InterruptedException {
        APlannedDay.Day day = plannedDay.open();
        String capture = "/reviews/" + day.review() + "/capture";
        try (KillableBrowser browser = KillableBrowser.start(profile, port)) {
            browser.signIn(day.scribe().userName(), AccessFixture.PASSWORD);
            // The worker is in control of the pages of reviews only.
            browser.open("/reviews/" + day.review() + "/ready");
            InAPage.run(browser.page(), day.review(), """
                    const { fetchDay, keepDay } = await load("day");
                    const device = (await load("device")).deviceOf(review);
                    const { day } = await fetchDay(review);
                    await device.lock.setPassphrase(passphrase, day.server.publicKey);
                    await keepDay(device, day);
                    await (await load("installation")).install();
                    await navigator.serviceWorker.ready;
                    """);
        }
        String before = null;
        for (int milliseconds : List.of(300, 1000, 3000)) {
            KillableBrowser browser = KillableBrowser.start(profile, port);
            browser.open(capture + "#S02");
            unlock(browser.page());
            if (before != null) {
                assertThat(browser.page().getByText("Recovered, typed at")).containsText(before);
                browser.page().getByText("Discard it").click();
            }
            before = "heliotrope canary after " + milliseconds;
            browser.page().getByLabel("What was said").pressSequentially(before);
            Thread.sleep(milliseconds);
            browser.kill();
        }
        try (KillableBrowser browser = KillableBrowser.start(profile, port)) {
            browser.open(capture + "#S01");
            unlock(browser.page());
            assertThat(browser.page().getByLabel("What was said")).isVisible();
            assertThat(browser.page().getByText("Recovered")).hasCount(0);
            browser.open(capture);
            browser.page().reload();
            unlock(browser.page());
            browser.page().getByText("S02 interview").click();
            assertThat(browser.page().getByText("Recovered, typed at")).containsText("heliotrope canary after 3000");
        }
        assertThat(filesWith("heliotrope canary", profile)).isEmpty();
    }

    private static void unlock(Page page) {
        page.getByLabel("Passphrase of this device").fill(InAPage.PASSPHRASE);
        page.getByText("Unlock", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static List<Path> filesWith(String canary, Path folder) {
        String wide = new String(canary.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        String text = read(file);
                        return text.contains(canary) || text.contains(wide);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
