package uk.localityreview.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.access.AccessFixture.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.home.OnARealDatabase;

@OnARealDatabase
@AutoConfigureMockMvc
class SettingUpTests {

    @Autowired
    private SettingUp settingUp;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester pages;

    @BeforeEach
    void nobodyHasAnAccount() {
        database.sql("delete from access.set_up_link").update();
        database.sql("delete from access.membership").update();
        database.sql("delete from access.account").update();
    }

    @Test
    void makesTheFirstAccountAnAdministratorWithThePromisedRoles() {
        UUID example = UUID.randomUUID();
        settingUp.promise(example, Role.LEAD_REVIEWER);
        String link = settingUp.linkForTheFirstAccount().orElseThrow();

        assertThat(pages.get().uri(link)).hasStatusOk().bodyText().contains("Set up the first account");
        assertThat(send(link, "Ade Okafor", "ade.okafor", PASSWORD))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/reviews/" + example);

        Account ade = accounts.identify("ade.okafor", PASSWORD).orElseThrow();
        assertThat(ade.administrator()).isTrue();
        assertThat(memberships.roleOf(example, ade.id())).contains(Role.LEAD_REVIEWER);
    }

    @Test
    void opensALinkOnce() {
        String link = settingUp.linkForTheFirstAccount().orElseThrow();
        send(link, "Ade Okafor", "ade.okafor", PASSWORD);

        assertThat(pages.get().uri(link)).hasStatus(404).bodyText().contains("This link no longer works");
        assertThat(send(link, "Eve", "eve.intruder", PASSWORD)).hasStatus(404);
        assertThat(accounts.all()).hasSize(1);
        assertThat(settingUp.linkForTheFirstAccount()).isEmpty();
    }

    @Test
    void replacesALinkByTheNextOne() {
        String first = settingUp.linkForTheFirstAccount().orElseThrow();
        String second = settingUp.linkForTheFirstAccount().orElseThrow();

        assertThat(pages.get().uri(first)).hasStatus(404);
        assertThat(pages.get().uri(second)).hasStatusOk();
    }

    @Test
    void closesALinkAfterADay() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String token = at(now).linkForTheFirstAccount().orElseThrow().substring("/set-up/".length());

        assertThat(at(now.plus(Duration.ofHours(24)).minusSeconds(1)).open(token))
                .isPresent();
        SettingUp tomorrow = at(now.plus(Duration.ofHours(24)));
        assertThat(tomorrow.open(token)).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> tomorrow.makeFirstAccount(token, "Eve", "eve.intruder", PASSWORD)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsOnlyTheHashOfATokenOf256Bits() {
        String token = settingUp.linkForTheFirstAccount().orElseThrow().substring("/set-up/".length());

        assertThat(token).hasSize(43);
        assertThat(database.sql("select token_hash from access.set_up_link")
                        .query((row, number) -> row.getString(1))
                        .single())
                .doesNotContain(token)
                .hasSize(64);
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsTheLink() {
        String link = settingUp.linkForTheFirstAccount().orElseThrow();

        assertThat(send(link, "", "a", "short"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "There is a problem",
                        "Enter a name",
                        "User name must be 3 to 64",
                        "Password must be at least 12")
                .doesNotContain("short\"");
        assertThat(pages.get().uri(link)).hasStatusOk();
    }

    @Test
    void letsSomebodyWhoWasInvitedChooseAPassword() {
        AccessFixture.anAdministrator(accounts);
        Account jo = accounts.createWithoutPassword("Jo Marsh", "jo.marsh", false);
        String link = settingUp.linkFor(jo.id());

        assertThat(pages.get().uri(link)).hasStatusOk().bodyText().contains("Jo Marsh, your user name is");
        assertThat(send(link, "Mallory", "other.name", PASSWORD)).hasRedirectedUrl("/");
        assertThat(accounts.identify("jo.marsh", PASSWORD)).contains(jo);
    }

    private MvcTestResult send(String link, String displayName, String userName, String password) {
        return pages.post()
                .uri(link)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("displayName", displayName)
                .param("userName", userName)
                .param("password", password)
                .exchange();
    }

    private SettingUp at(Instant now) {
        return new SettingUp(database, accounts, memberships, events, InstantSource.fixed(now));
    }
}
