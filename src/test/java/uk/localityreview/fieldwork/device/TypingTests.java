package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** How long it takes from a key to the durable write of what was typed. */
@InABrowser
class TypingTests {

    @Test
    void isWrittenSoonAfterTheKey(Browser browser, TestReporter reporter) {
        browser.open("/sign-in");
        List<Double> times = keyToDurableWrite(browser.page(), 300);
        double p95 = times.get((int) Math.ceil(times.size() * 0.95) - 1);
        reporter.publishEntry("key to durable write, p95 in ms", "%.1f".formatted(p95));
        // 50 ms on a quiet machine; the tests of a build share theirs.
        assertThat(p95).isLessThan(250);
    }

    /** Milliseconds from key to durable write of a growing line, sorted, for so many keys at a quick typist's pace. */
    static List<Double> keyToDurableWrite(Page page, int keys) {
        return ((List<?>) InAPage.run(page, InAPage.aReview(), """
                        await unlocked(review);
                        const journal = await (await load("journal")).openJournal({ review, session: "S01" });
                        const times = [];
                        let text = "";
                        for (let key = 0; key < %d; key += 1) {
                          text += "abcdefgh "[key %% 9];
                          const before = performance.now();
                          journal.draft(text, { speaker: "P01" });
                          while (journal.unwritten() > 0) await pause(0);
                          times.push(performance.now() - before + 0.001);
                          await pause(60);
                        }
                        return times.sort((one, other) => one - other);
                        """.formatted(keys)))
                .stream().map(time -> ((Number) time).doubleValue()).toList();
    }
}
