package uk.localityreview.fieldwork.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** A scribe writes down a session by keyboard alone, with no network and with one. */
@InABrowser
@Import(APlannedDay.class)
class CaptureScreenTests {

    private static final String MANY_SCRIPTS =
            "👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵy w\u0302y يقولون إنهم ينتظرون ਉਹ ਉਡੀਕ ਕਰਦੇ ਹਨ";

    @Autowired
    private APlannedDay plannedDay;

    @Autowired
    private JdbcClient database;

    private APlannedDay.Day day;

    @BeforeEach
    void aDeviceThatIsReady(Browser browser) {
        day = plannedDay.open();
        browser.signIn(day.scribe().userName(), AccessFixture.PASSWORD);
        browser.open("/reviews/" + day.review() + "/ready");
        Page page = browser.page();
        page.getByLabel("What to call this device").fill("laptop of R2");
        page.getByLabel("Passphrase", new Page.GetByLabelOptions().setExact(true))
                .fill(InAPage.PASSPHRASE);
        page.getByLabel("Passphrase again").fill(InAPage.PASSPHRASE);
        browser.press("Set the passphrase");
        assertThat(page.getByText("A trial note was written and read again.")).isVisible();
    }

    @Test
    void writesAWholeSessionByKeyboardWithoutANetworkAndSendsItLater(Browser browser) {
        Page page = browser.page();
        page.context().setOffline(true);
        open(browser, page, "S01");
        assertThat(page.getByLabel("P01: takes part")).isFocused();
        browser.picture("capture-consent")
                .isAccessible()
                .asOnAPhone()
                .picture("capture-consent-phone")
                .asAtADesk();

        press(page, "Control+1");
        assertThat(page.getByText("Record first what P01 agreed to.")).isVisible();
        page.getByLabel("P01: takes part").focus();
        press(page, "Tab", "Tab", "Tab", "Enter");
        assertThat(page.getByText("Recorded: takes part, quotes without role")).hasCount(1);
        assertThat(line(page)).isFocused();

        page.keyboard().type("\"They wait six weeks");
        press(page, "Alt+1", "Alt+t");
        page.keyboard().type("6");
        press(page, " ", "Enter");
        page.keyboard().type(" for an answer");
        press(page, "Enter");
        assertThat(kept(page)).hasText(new String[] {"They wait six weeks for an answer"});
        page.keyboard().type("Nobody rings back");
        press(page, "Enter");
        press(page, "ArrowUp");
        page.keyboard().type(", ever");
        press(page, "Enter");
        assertThat(kept(page)).hasText(new String[] {"They wait six weeks for an answer", "Nobody rings back, ever"});
        assertThat(page.getByText("1 earlier version")).isVisible();
        page.keyboard().type("~");
        page.keyboard().insertText(MANY_SCRIPTS);
        press(page, "Enter");
        assertThat(kept(page).nth(2)).hasText(MANY_SCRIPTS);
        assertThat(page.locator(".lr-taken__words").nth(2)).hasText("my thought");

        assertThat(page.locator("[data-theme=B1]")).containsText("not asked");
        page.locator("#probe-B1\\.know").focus();
        press(page, " ");
        assertThat(page.locator("[data-theme=B1]")).containsText("asked, nothing said");
        assertThat(page.locator("[data-theme=B6]")).containsText("1 line");

        line(page).focus();
        page.keyboard().type("Ring 07700 900123 about it");
        assertThat(page.locator(".lr-nudge").getByText("Ctrl+I")).isVisible();
        browser.picture("capture-lines")
                .isAccessible()
                .asOnAPhone()
                .picture("capture-lines-phone")
                .isAccessible();
        browser.asAtADesk();
        press(page, "Control+i");
        page.keyboard().type(", then wait");
        Assertions.assertThat(line(page).inputValue()).doesNotContain("07700").endsWith(" about it, then wait");
        press(page, "Enter");

        press(page, "Control+Shift+F");
        assertThat(page.getByLabel("What you heard or saw")).isFocused();
        page.keyboard().type("A child is held at a flat");
        browser.picture("capture-concern").isAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the concern"))
                .focus();
        press(page, "Enter");
        assertThat(page.getByText("Recorded on this device. It goes to the safeguarding lead"))
                .isVisible();
        assertThat(page.getByText("notes wait on this device. There is no network."))
                .isVisible();

        page.context().setOffline(false);
        page.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(page.getByText("Nothing waits: the server holds every note."))
                .isVisible();
        var kinds = database.sql("select kind from fieldwork.operation where review = :review order by sequence")
                .param("review", UUID.fromString(day.review()))
                .query(String.class)
                .list();
        Assertions.assertThat(kinds)
                .containsExactly("begin", "consent", "line", "line", "line", "line", "probe", "line", "concern");
        browser.hasNothingToComplainOf();
    }

    @Test
    void offersAfterAReloadInMidLineWhatWasTypedForTheRightSession(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        line(page).focus();
        page.keyboard().type("Half a tho");
        page.waitForTimeout(1000);
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        unlock(page);
        assertThat(page.getByText("Recovered, typed at")).containsText("Half a tho");
        page.evaluate("location.hash = '#S02'");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("S02, 09:15 to 10:00")))
                .isVisible();
        assertThat(page.getByText("Recovered, typed at")).hasCount(0);
        page.evaluate("location.hash = '#S01'");
        browser.press("Go on with it");
        assertThat(line(page)).hasValue("Half a tho");
        press(page, "Enter");
        assertThat(kept(page)).hasText(new String[] {"Half a tho"});
    }

    @Test
    void takesNoBarrierOfSomebodyWhoWasNotAskedYet(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        press(page, "Control+1");
        page.getByText("A barrier", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("What stands in the way").fill("Panels meet when nobody can come");
        press(page, "Enter");
        assertThat(page.getByText("Record first what P01 agreed to.")).hasCount(2);
        assertThat(page.getByLabel("What stands in the way")).hasValue("Panels meet when nobody can come");
    }

    @Test
    void showsInBothTabsWhatOneOfThemKept(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        Page other = page.context().newPage();
        other.navigate(page.url());
        if (other.getByLabel("Passphrase of this device").isVisible()) {
            unlock(other);
        }
        assertThat(line(other)).isVisible();
        line(page).fill("Said once");
        line(page).press("Enter");
        assertThat(kept(page)).hasText(new String[] {"Said once"});
        assertThat(kept(other)).hasText(new String[] {"Said once"});
        // A screen that was opened twice would open and close the list of keys at one press.
        press(other, "Control+/");
        assertThat(other.locator("#keys")).hasAttribute("open", "");
        other.close();
    }

    @Test
    void takesALongPasteAndRefusesOneThatIsTooLongWithTheTextStillInTheBox(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        line(page).focus();
        page.keyboard().insertText("wait ".repeat(40_000));
        Object slowest = page.evaluate("""
                async () => {
                  const box = document.getElementById("line");
                  let slowest = 0;
                  for (let key = 0; key < 10; key += 1) {
                    const before = performance.now();
                    box.setRangeText("x", key, key + 1, "end");
                    box.dispatchEvent(new Event("input"));
                    slowest = Math.max(slowest, performance.now() - before);
                    await new Promise((after) => setTimeout(after, 50));
                  }
                  return slowest;
                }
                """);
        // 100 ms on a quiet machine; the tests of a build share theirs.
        Assertions.assertThat(((Number) slowest).doubleValue()).isLessThan(300);
        page.keyboard().insertText("y");
        press(page, "Enter");
        assertThat(page.getByText("The text is 200,001 characters long")).isVisible();
        Assertions.assertThat(line(page).inputValue()).hasSize(200_001);
        press(page, "Backspace", "Enter");
        assertThat(kept(page)).containsText(new String[] {"(200,000 characters)"});
    }

    @Test
    void savesARescueFileFromTheTabThatADeviceWithoutSpaceLeavesItsNotesIn(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        page.evaluate("""
                () => {
                  window.put = IDBObjectStore.prototype.put;
                  IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
                }
                """);
        line(page).fill("Typed into memory");
        var saved = page.waitForDownload(() -> browser.press("Save a rescue file"));
        Assertions.assertThat(saved.suggestedFilename()).startsWith("rescue-");
        assertThat(page.getByText("A rescue file was saved, sealed.")).isVisible();
        page.evaluate("() => { IDBObjectStore.prototype.put = window.put; dispatchEvent(new Event('focus')); }");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save a rescue file")))
                .hasCount(0);
    }

    @Test
    void flagsANameThatTheServerKnowsOnceNobodyTypes(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        line(page).focus();
        page.keyboard().type("they saw Zbyszko outside");
        assertThat(page.locator(".lr-nudge")).containsText("name: “Zbyszko”");
    }

    @Test
    void callsACorrectionOffWhenTheBoxIsEmptied(Browser browser) {
        Page page = browser.page();
        open(browser, page, "S01");
        line(page).fill("Said first");
        line(page).press("Enter");
        assertThat(kept(page)).hasText(new String[] {"Said first"});
        press(page, "ArrowUp");
        assertThat(line(page)).hasValue("Said first");
        line(page).fill("");
        assertThat(page.getByText("Corrects a line")).hasCount(0);
        line(page).fill("Said second");
        line(page).press("Enter");
        assertThat(kept(page)).hasText(new String[] {"Said first", "Said second"});
    }

    private void open(Browser browser, Page page, String session) {
        browser.open("/reviews/" + day.review() + "/capture#" + session);
        unlock(page);
        assertThat(line(page)).isVisible();
    }

    private static void unlock(Page page) {
        page.getByLabel("Passphrase of this device").fill(InAPage.PASSPHRASE);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Unlock").setExact(true))
                .click();
    }

    private static Locator line(Page page) {
        return page.locator("#line");
    }

    private static Locator kept(Page page) {
        return page.locator(".lr-taken__text");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
