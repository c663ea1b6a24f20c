package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.SettingUp;

/** From the printed link to a signed-in person, at a desk and on a phone. */
@InABrowser
class ArrivingTests {

    @Autowired
    private SettingUp settingUp;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Test
    void setsUpTheFirstAccountFromThePrintedLink(Browser browser) {
        nobodyHasAnAccount();
        browser.open(settingUp.linkForTheFirstAccount().orElseThrow());
        heading(browser, "Set up the first account");
        browser.isAccessible().picture("set-up");
        browser.asOnAPhone().isAccessible().picture("set-up-phone").asAtADesk();

        browser.press("Make the account").isAccessible().picture("set-up-errors");
        assertThat(browser.page().getByText("There is a problem")).isVisible();
        assertThat(browser.page()).hasTitle("Error: Set up the first account – Locality Review");

        browser.page().getByLabel("Your name").fill("Ade Okafor");
        browser.page().getByLabel("User name").fill("ade.okafor");
        browser.page()
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(AccessFixture.PASSWORD);
        browser.press("Make the account");
        browser.open("/accounts");
        assertThat(browser.page().getByText("Ade Okafor").first()).isVisible();

        browser.page().getByLabel("Their name").fill("Jo Marsh");
        browser.page().getByLabel("User name").fill("jo.marsh@example.org");
        browser.press("Add and make a link");
        assertThat(browser.page().getByText("Send Jo Marsh this link.")).isVisible();
        browser.isAccessible().picture("accounts").asOnAPhone().isAccessible().picture("accounts-phone");
    }

    @Test
    void saysThatSomethingIsBrokenAndNotThatThereIsNothing(Browser browser) {
        Account sam = AccessFixture.somebody(accounts);
        browser.signIn(sam.userName(), AccessFixture.PASSWORD);
        database.sql("alter table access.account rename to account_lost").update();
        try {
            browser.open("/accounts");
            heading(browser, "Something went wrong");
            browser.isAccessible().picture("broken");
        } finally {
            database.sql("alter table access.account_lost rename to account").update();
        }
    }

    @Test
    void signsInAndOut(Browser browser) {
        Account sam = AccessFixture.somebody(accounts);
        browser.open("/sign-in").isAccessible().picture("sign-in");
        browser.asOnAPhone().isAccessible().picture("sign-in-phone").asAtADesk();

        browser.signIn(sam.userName(), "not the password");
        assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("User name or password is not right");
        browser.isAccessible().picture("sign-in-error");

        browser.signIn(sam.userName(), AccessFixture.PASSWORD);
        browser.open("/no/such/page").isAccessible().picture("not-found");
        browser.asOnAPhone().isAccessible().picture("not-found-phone");
        browser.press("Sign out");
        assertThat(browser.page().getByText("You have signed out.")).isVisible();
        browser.asAtADesk().isAccessible().picture("signed-out");
    }

    @Test
    void saysThatALinkIsOver(Browser browser) {
        browser.open("/set-up/" + UUID.randomUUID());
        heading(browser, "This link no longer works");
        browser.isAccessible().picture("link-is-over");
    }

    private static void heading(Browser browser, String text) {
        assertThat(browser.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)))
                .isVisible();
    }

    private void nobodyHasAnAccount() {
        database.sql("delete from access.set_up_link").update();
        database.sql("delete from access.membership").update();
        database.sql("delete from access.account").update();
    }
}
