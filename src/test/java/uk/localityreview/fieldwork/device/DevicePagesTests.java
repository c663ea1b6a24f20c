package uk.localityreview.fieldwork.device;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.journeys.Browser;
import uk.localityreview.journeys.InABrowser;

/** A scribe makes a device ready, takes notes where there is no network, and sends them. */
@InABrowser
@Import(APlannedDay.class)
class DevicePagesTests {

    @Autowired
    private APlannedDay plannedDay;

    private APlannedDay.Day day;

    @BeforeEach
    void aScribe(Browser browser) {
        day = plannedDay.open();
        browser.signIn(day.scribe().userName(), AccessFixture.PASSWORD);
    }

    @Test
    void takesNotesWithoutANetworkAndSendsThemWhenThereIsOne(Browser browser) {
        makeReady(browser);
        browser.isAccessible()
                .picture("device-ready")
                .asOnAPhone()
                .isAccessible()
                .picture("device-ready-phone")
                .asAtADesk();

        browser.page().context().setOffline(true);
        browser.open("/reviews/" + day.review() + "/capture");
        assertThat(heading(browser, "This device is locked")).isVisible();
        browser.isAccessible()
                .picture("device-locked")
                .asOnAPhone()
                .picture("device-locked-phone")
                .asAtADesk();
        browser.page().getByLabel("Passphrase of this device").fill("not this one at all");
        browser.press("Unlock");
        assertThat(browser.page().getByText("That is not the passphrase of this device"))
                .isVisible();
        unlock(browser);
        assertThat(heading(browser, "Take notes")).isVisible();
        browser.isAccessible()
                .picture("device-sessions")
                .asOnAPhone()
                .isAccessible()
                .picture("device-sessions-phone")
                .asAtADesk();

        browser.page().getByText("S01 interview").click();
        keepALine(browser, "They wait six weeks for an answer");
        keepALine(browser, "Nobody rings back");
        assertThat(browser.page().getByText("3 notes wait on this device. There is no network."))
                .isVisible();
        browser.isAccessible().picture("device-offline");

        browser.page().context().setOffline(false);
        browser.page().evaluate("dispatchEvent(new Event('focus'))");
        assertThat(browser.page().getByText("Nothing waits: the server holds every note."))
                .isVisible();

        browser.page().getByText("What is on this device").click();
        unlock(browser);
        assertThat(browser.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("S01 0 0 3")))
                .isVisible();
        browser.isAccessible()
                .picture("device-holdings")
                .asOnAPhone()
                .isAccessible()
                .picture("device-holdings-phone")
                .asAtADesk();
        browser.press("Forget the day");
        assertThat(heading(browser, "Nothing of this review lies on this device"))
                .isVisible();
    }

    @Test
    void asksWhoeverSignsOutWhileNotesWait(Browser browser) {
        makeReady(browser);
        browser.open("/reviews/" + day.review() + "/capture");
        unlock(browser);
        browser.page().route("**/operations", route -> route.abort());
        browser.page().getByText("S01 interview").click();
        keepALine(browser, "This one waits");
        assertThat(browser.page().getByText("2 notes wait on this device")).isVisible();
        browser.open("/");
        browser.press("Sign out");
        unlock(browser);
        assertThat(heading(browser, "You wanted to sign out")).isVisible();
        browser.isAccessible()
                .picture("device-leaving")
                .asOnAPhone()
                .picture("device-leaving-phone")
                .asAtADesk();
        var file = browser.page()
                .waitForDownload(() -> browser.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save a rescue file"))
                        .first()
                        .click());
        Assertions.assertThat(file.path())
                .content()
                .doesNotContain("This one waits")
                .contains("locality-review-rescue");
        browser.page().unroute("**/operations");
        browser.press("Send them now");
        assertThat(browser.page().getByText("The server holds every note. You can sign out."))
                .isVisible();
        browser.press("Sign out all the same");
        assertThat(heading(browser, "Sign in")).isVisible();
    }

    private void makeReady(Browser browser) {
        browser.open("/reviews/" + day.review() + "/ready");
        assertThat(heading(browser, "Choose a passphrase for this device")).isVisible();
        browser.page().getByLabel("What to call this device").fill("laptop of R2");
        browser.page()
                .getByLabel("Passphrase", new Page.GetByLabelOptions().setExact(true))
                .fill(InAPage.PASSPHRASE);
        browser.page().getByLabel("Passphrase again").fill(InAPage.PASSPHRASE);
        browser.isAccessible().picture("device-passphrase");
        browser.press("Set the passphrase");
        assertThat(browser.page().getByText("A trial note was written and read again."))
                .isVisible();
    }

    private static void unlock(Browser browser) {
        browser.page().getByLabel("Passphrase of this device").fill(InAPage.PASSPHRASE);
        browser.press("Unlock");
    }

    private static void keepALine(Browser browser, String text) {
        browser.page().getByLabel("What was said").fill(text);
        browser.press("Keep this line");
    }

    private static com.microsoft.playwright.Locator heading(Browser browser, String name) {
        return browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
