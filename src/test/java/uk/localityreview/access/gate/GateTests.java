package uk.localityreview.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.SettingUp;
import uk.localityreview.home.OnARealDatabase;

@OnARealDatabase
@AutoConfigureMockMvc
class GateTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettingUp settingUp;

    @Autowired
    private Assets assets;

    @Test
    void sendsTheSecurityHeadersWithEveryPage() {
        for (String path : new String[] {"/sign-in", "/no/such/page", "/reviews/" + UUID.randomUUID()}) {
            assertThat(pages.get().uri(path))
                    .hasHeader(
                            "Content-Security-Policy",
                            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                    + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'")
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("X-Frame-Options", "DENY")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                    .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                    .containsHeader("Permissions-Policy")
                    .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        }
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Account sam = AccessFixture.somebody(accounts);

        assertThat(pages.post().uri("/sign-out").with(signedInAs(sam)).header("Origin", "https://evil.example"))
                .hasStatus(403);
        assertThat(pages.post().uri("/sign-out").with(signedInAs(sam)).with(csrf().useInvalidToken()))
                .hasStatus(403);
        assertThat(pages.post()
                        .uri("/sign-in")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{\"userName\":\"a\",\"password\":\"b\"}"))
                .hasStatus(403);
    }

    @Test
    void takesNoOtherMethodFromAHeaderOrAField() {
        Account sam = AccessFixture.somebody(accounts);

        assertThat(pages.get()
                        .uri("/sign-out")
                        .with(signedInAs(sam))
                        .header("X-HTTP-Method-Override", "POST")
                        .param("_method", "POST"))
                .hasStatus(405);
        assertThat(pages.get().uri("/sign-in").with(signedInAs(sam))).hasStatus3xxRedirection();
    }

    @Test
    void takesNothingFromAFormThatIsNotOneOfItsFields() {
        AccessFixture.anAdministrator(accounts);
        Account jo = accounts.createWithoutPassword("Jo Marsh", "jo." + UUID.randomUUID(), false);

        assertThat(pages.post()
                        .uri(settingUp.linkFor(jo.id()))
                        .with(csrf())
                        .param("password", AccessFixture.PASSWORD)
                        .param("administrator", "true")
                        .param("role", "LEAD_REVIEWER")
                        .param("reviewId", UUID.randomUUID().toString())
                        .param("id", UUID.randomUUID().toString())
                        .param("createdBy", "somebody"))
                .hasStatus3xxRedirection();

        assertThat(accounts.find(jo.id())).contains(jo);
    }

    @Test
    void servesTheStyleSheetWithoutTheTypefaceOfGovUk() throws Exception {
        assertThat(pages.get().uri(assets.folder() + "govuk-frontend.min.css"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/css")
                .bodyText()
                .contains("govuk-button", "font-family:arial,sans-serif")
                .doesNotContain("@font-face", "GDS Transport,");
        assertThat(pages.get().uri(assets.folder() + "moj-frontend.min.css"))
                .bodyText()
                .contains("url(images/icon-");
        assertThat(pages.get().uri(assets.folder() + "images/icon-progress-tick.svg"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        for (String own : List.of("locality-review", "evidence", "sheets", "timetable", "invitation")) {
            assertThat(assets.file(own + ".css"))
                    .isNotNull()
                    .satisfies(css -> assertThat(css.getContentAsString(StandardCharsets.UTF_8))
                            .doesNotContain("http"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/govuk-frontend/5.14.0/dist/govuk/assets/images/govuk-crest.svg",
                "/assets/images/govuk-crest.svg",
                "/assets/fonts/bold-b542beb274-v2.woff2",
                "/application.yaml",
                "/actuator/env"
            })
    void servesNothingElseOfTheClassPath(String path) {
        assertThat(pages.get().uri(path)).hasStatus(404);
    }
}
