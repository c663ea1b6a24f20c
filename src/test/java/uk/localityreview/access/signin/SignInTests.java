package uk.localityreview.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;

@OnARealDatabase
@AutoConfigureMockMvc
class SignInTests {

    private static final String COOKIE = "locality-session";
    private static final String WRONG = "User name or password is not right";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Account sam;

    @BeforeEach
    void samHasAnAccount() {
        sam = AccessFixture.somebody(accounts);
        database.sql("delete from access.sign_in_attempt").update();
    }

    @Test
    void letsSomebodyInAndOut() {
        MvcTestResult signedIn = signIn(sam.userName(), PASSWORD, "10.0.0.1");
        assertThat(signedIn).hasStatus3xxRedirection().hasRedirectedUrl("/");
        Cookie cookie = cookie(signedIn);

        assertThat(pages.get().uri("/sign-in").cookie(cookie)).hasRedirectedUrl("/");
        assertThat(pages.post().uri("/sign-out").cookie(cookie).with(csrf())).hasRedirectedUrl("/sign-in?signed-out");
        assertThat(pages.get().uri("/sign-in").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains("<h1 class=\"govuk-heading-l\">Sign in</h1>");
        assertThat(actsOf(sam)).containsExactly("ACCOUNT_CREATED", "SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void keepsTheCookieFromScriptsAndOtherSites() {
        MvcTestResult signedIn = signIn(sam.userName(), PASSWORD, "10.0.0.1");

        assertThat(signedIn.getResponse().getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void changesTheSessionAtSignIn() {
        MvcTestResult page = pages.get().uri("/sign-in").exchange();
        Cookie before = cookie(page);

        MvcTestResult signedIn = pages.post()
                .uri("/sign-in")
                .cookie(before)
                .with(csrf())
                .param("userName", sam.userName())
                .param("password", PASSWORD)
                .exchange();

        assertThat(cookie(signedIn).getValue()).isNotEqualTo(before.getValue());
        assertThat(pages.get().uri("/sign-in").cookie(before)).hasStatusOk();
    }

    @Test
    void endsASessionTwelveHoursAfterSignIn() {
        Cookie cookie = cookie(signIn(sam.userName(), PASSWORD, "10.0.0.1"));
        long twelveHours = 12 * 3_600_000L;
        database.sql("update access.session set creation_time = creation_time - :age where principal_name = :account")
                .param("age", twelveHours)
                .param("account", sam.id().toString())
                .update();

        assertThat(pages.get().uri("/sign-in").cookie(cookie)).hasStatusOk();
    }

    @Test
    void letsNobodyInWhoseAccountWasClosedSince() {
        Cookie cookie = cookie(signIn(sam.userName(), PASSWORD, "10.0.0.1"));
        database.sql("update access.account set closed_at = now() where id = :id")
                .param("id", sam.id().value())
                .update();

        assertThat(pages.get().uri("/sign-in").cookie(cookie)).hasStatusOk();
    }

    @Test
    void answersAlikeForAWrongPasswordAndForNobody() throws Exception {
        String wrongPassword = bodyOf(signIn(sam.userName(), PASSWORD + "!", "10.0.0.1"));
        String nobody = bodyOf(signIn("nobody." + UUID.randomUUID(), PASSWORD, "10.0.0.1"));

        assertThat(wrongPassword).contains(WRONG);
        assertThat(alike(nobody)).isEqualTo(alike(wrongPassword));
    }

    @Test
    void slowsDownWhoGuessesAndNobodyElse() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(signIn(sam.userName(), "guess number " + attempt, "10.0.0.66"))
                    .hasStatus(400);
        }

        assertThat(signIn(sam.userName(), PASSWORD, "10.0.0.66"))
                .hasStatus(429)
                .bodyText()
                .contains("Wait 15 minutes");
        assertThat(signIn(sam.userName(), PASSWORD, "10.0.0.1")).hasStatus3xxRedirection();
        Account jo = AccessFixture.somebody(accounts);
        assertThat(signIn(jo.userName(), PASSWORD, "10.0.0.66")).hasStatus3xxRedirection();
    }

    @Test
    void slowsDownGuessesForOneNameFromEverywhereAndForAllNamesFromOneAddress() {
        SignInAttempts attempts = new SignInAttempts(database, InstantSource.system());
        for (int attempt = 0; attempt < 50; attempt++) {
            assertThat(attempts.allow("sam", "10.1.0." + attempt)).isTrue();
        }
        assertThat(attempts.allow("sam", "10.2.0.1")).isFalse();
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(attempts.allow("name" + attempt, "10.3.0.1")).isTrue();
        }
        assertThat(attempts.allow("somebody else", "10.3.0.1")).isFalse();
    }

    @Test
    void writesOneLineWhateverWasTyped() {
        try (WrittenLog log = new WrittenLog()) {
            signIn("eve\r\n2026-11-24 INFO authn_login_success account=1\u2028\u001b[31m\0", "x", "10.0.0.9");

            assertThat(log.text().lines().filter(line -> line.contains("authn_login_")))
                    .singleElement()
                    .asString()
                    .contains("authn_login_fail", "\\u{d}\\u{a}", "\\u{2028}", "\\u{1b}")
                    .doesNotContain("\u001b", "\u2028");
        }
    }

    @Test
    void goesOnToThePageThatWasAskedForButNeverToAnotherSite() {
        assertThat(WayBack.to("/reviews/1/notes")).isEqualTo("/reviews/1/notes");
        for (String elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nb", ""}) {
            assertThat(WayBack.to(elsewhere)).isEqualTo("/");
        }
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(signIn(" ", "", "10.0.0.1"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter your user name", "Enter your password", "<title>Error: Sign in");
    }

    private MvcTestResult signIn(String userName, String password, String address) {
        return pages.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("userName", userName)
                .param("password", password)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult result) {
        Cookie cookie = result.getResponse().getCookie(COOKIE);
        assertThat(cookie).isNotNull();
        return Objects.requireNonNull(cookie);
    }

    private static String bodyOf(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    /** A page without what differs at each request. */
    private static String alike(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }

    private List<String> actsOf(Account account) {
        return database.sql("select act from audit.entry where subject = :subject order by sequence")
                .param("subject", "account " + account.id())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
