package uk.localityreview.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ForAdministrators;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.access.SignedIn;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.shared.Refused;

/** Asks every route of a review, as found in the application and by every method, as people who have no part in it. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(StrangersTests.Pages.class)
class StrangersTests {

    private static final UUID LUTON = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID ELSEWHERE = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final List<HttpMethod> METHODS = List.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    private Account member;
    private Account stranger;
    private Account administrator;

    @Controller
    static class Pages {

        @Needs(Permission.READ_NOTES)
        @GetMapping("/reviews/{review}/probe/{session}")
        @ResponseBody
        String read(@PathVariable UUID review, @PathVariable String session) {
            return "what was said in " + session;
        }

        @Needs(Permission.CHANGE_REVIEW)
        @PostMapping("/reviews/{review}/probe/{session}")
        @ResponseBody
        String change(@PathVariable UUID review, @PathVariable String session) {
            return "changed";
        }

        @SignedIn
        @GetMapping("/probe/signed-in")
        @ResponseBody
        String forEveryone() {
            return "hello";
        }

        @ForAdministrators
        @GetMapping("/probe/administrators")
        @ResponseBody
        String forAdministrators() {
            return "accounts";
        }

        @GetMapping("/probe/without-a-rule")
        @ResponseBody
        String withoutARule() {
            return "forgotten";
        }

        @SignedIn
        @GetMapping("/probe/refused")
        @ResponseBody
        String refused() {
            throw new Refused("The session has no notes yet. Nothing was changed. Take notes first.");
        }

        @SignedIn
        @GetMapping("/probe/broken")
        @ResponseBody
        String broken() {
            throw new IllegalStateException("select secret from somewhere");
        }
    }

    @BeforeEach
    void peopleOfTwoReviews() {
        member = AccessFixture.somebody(accounts);
        stranger = AccessFixture.somebody(accounts);
        administrator = AccessFixture.anAdministrator(accounts);
        memberships.grant(LUTON, member.id(), Role.LEAD_REVIEWER);
        memberships.grant(ELSEWHERE, stranger.id(), Role.LEAD_REVIEWER);
    }

    @Test
    void letsAMemberIn() {
        assertThat(pages.get().uri("/reviews/" + LUTON + "/probe/S01").with(signedInAs(member)))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("what was said in S01");
    }

    @Test
    void letsAMemberDoOnlyWhatTheirRoleMay() {
        memberships.grant(LUTON, member.id(), Role.REVIEWER);
        assertThat(ask(HttpMethod.GET, "/reviews/" + LUTON + "/probe/S01", member))
                .hasStatusOk();
        assertThat(ask(HttpMethod.POST, "/reviews/" + LUTON + "/probe/S01", member))
                .hasStatus(404);

        memberships.grant(LUTON, member.id(), Role.SPONSOR);
        assertThat(ask(HttpMethod.GET, "/reviews/" + LUTON + "/probe/S01", member))
                .hasStatus(404);
    }

    @Test
    void answersStrangersAndAdministratorsOnEveryRouteAsIfThereWereNoSuchReview() {
        for (String path : paths()) {
            for (HttpMethod method : METHODS) {
                for (Account asking : List.of(stranger, administrator)) {
                    assertThat(ask(method, path.replace("{review}", LUTON.toString()), asking)
                                    .getResponse()
                                    .getStatus())
                            .as("%s %s as %s", method, path, asking.displayName())
                            .isIn(404, 405);
                }
            }
        }
    }

    @Test
    void showsTheSamePageForAnotherReviewAMissingOneAndAMalformedId() throws Exception {
        String another = pageAt("/reviews/" + LUTON + "/probe/S01");

        assertThat(another).contains("Page not found");
        for (String review : new String[] {
            UUID.randomUUID().toString(), "1", "1-1-1-1-1", LUTON.toString().toUpperCase()
        }) {
            assertThat(pageAt("/reviews/" + review + "/probe/S01")).isEqualTo(another);
        }
        assertThat(pageAt("/no/such/page")).isEqualTo(another);
    }

    @Test
    void logsWhoAskedForWhat() {
        try (WrittenLog log = new WrittenLog()) {
            ask(HttpMethod.GET, "/reviews/" + LUTON + "/probe/S01", stranger);

            assertThat(log.text())
                    .contains("authz_fail account=" + stranger.id() + " request=\"GET /reviews/" + LUTON
                            + "/probe/S01\"");
        }
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheSignInPage() {
        for (String path : paths()) {
            String address = path.replace("{review}", LUTON.toString());
            assertThat(pages.get().uri(address).exchange().getResponse().getStatus())
                    .as("GET %s", path)
                    .isIn(302, 405);
            assertThat(pages.post()
                            .uri(address)
                            .with(csrf())
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as("POST %s", path)
                    .isIn(302, 405);
        }
        assertThat(pages.get().uri("/reviews/" + LUTON + "/probe/S01"))
                .hasRedirectedUrl("/sign-in?to=%2Freviews%2F" + LUTON + "%2Fprobe%2FS01");
    }

    @Test
    void closesARouteWithoutARule() {
        for (Account asking : List.of(member, administrator)) {
            assertThat(ask(HttpMethod.GET, "/probe/without-a-rule", asking)).hasStatus(404);
        }
        assertThat(pages.get().uri("/probe/without-a-rule")).hasStatus(404);
    }

    @Test
    void keepsTheAccountsPagesForAdministrators() {
        assertThat(ask(HttpMethod.GET, "/probe/administrators", administrator)).hasStatusOk();
        assertThat(ask(HttpMethod.GET, "/probe/administrators", member)).hasStatus(404);
        assertThat(ask(HttpMethod.GET, "/probe/signed-in", member)).hasStatusOk();
    }

    @Test
    void showsTheSentenceOfARefusal() {
        assertThat(ask(HttpMethod.GET, "/probe/refused", member))
                .hasStatus(409)
                .bodyText()
                .contains("The session has no notes yet. Nothing was changed. Take notes first.");
    }

    @Test
    void showsAReferenceAndNoDetailWhenSomethingBreaks() throws Exception {
        try (WrittenLog log = new WrittenLog()) {
            String page =
                    ask(HttpMethod.GET, "/probe/broken", member).getResponse().getContentAsString();

            assertThat(page)
                    .contains("Something went wrong", "with this number")
                    .doesNotContain("secret", "Exception");
            String reference = page.replaceAll("(?s).*with this number: <strong>([0-9a-f]+)</strong>.*", "$1");
            assertThat(log.text())
                    .contains("Error " + reference + " at /probe/broken")
                    .doesNotContain("secret");
        }
    }

    private Stream<String> discovered() {
        return mapping.getHandlerMethods().keySet().stream().flatMap(route -> route.getPatternValues().stream());
    }

    /** The routes of a review, with something plausible in place of every other part that varies. */
    private List<String> paths() {
        List<String> paths = discovered()
                .filter(pattern -> pattern.startsWith("/reviews/{review}"))
                .distinct()
                .map(pattern -> pattern.replaceAll("\\{(?!review})[^}]*}", "S01"))
                .toList();
        assertThat(paths).isNotEmpty();
        return paths;
    }

    private MvcTestResult ask(HttpMethod method, String path, Account asking) {
        MockMvcRequestBuilder request = pages.method(method).uri(path).with(signedInAs(asking));
        return (method == HttpMethod.GET ? request : request.with(csrf())).exchange();
    }

    private String pageAt(String path) throws Exception {
        MvcTestResult result = pages.get().uri(path).with(signedInAs(stranger)).exchange();
        assertThat(result).hasStatus(404);
        return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
