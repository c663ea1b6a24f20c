package uk.localityreview.fieldwork.identifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewFixture;
import uk.localityreview.review.Reviews;

/** A scribe's device asks what in a line could tell who somebody is. */
@OnARealDatabase
@AutoConfigureMockMvc
class IdentifyingTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcClient database;

    private final Review review = ReviewFixture.aReviewOfMarlowGreen();

    @BeforeEach
    void aReview() {
        reviews.open(review);
    }

    @Test
    void answersWithPlacesAndRolesButNotTheWordsThemselves() {
        MvcTestResult answer = ask(somebodyAs(Role.REVIEWER), "😢 the social worker of Siân rang from 07700 900418");

        assertThat(answer).hasStatusOk().bodyJson().isEqualTo("""
                {"flags": [
                  {"kind": "name", "start": 23, "end": 27,
                   "replacements": ["the social worker", "a young person", "an adult", "a worker"]},
                  {"kind": "phone", "start": 38, "end": 50, "replacements": ["[phone number]"]}]}
                """);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void letsTheWordsOfTheReviewBe() {
        assertThat(ask(somebodyAs(Role.REVIEWER), "Marlow Police and POL know Marlow Green"))
                .bodyJson()
                .isEqualTo("{\"flags\": []}");
    }

    @Test
    void keepsNothingOfALineAndLogsNothing() {
        Account reviewer = somebodyAs(Role.REVIEWER);
        long before = audited();

        try (WrittenLog log = new WrittenLog()) {
            assertThat(ask(reviewer, "saw Zbyszko outside")).hasStatusOk();
            assertThat(ask(reviewer, "Zbyszko ".repeat(2_000))).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
            assertThat(log.text()).doesNotContain("Zbyszko");
        }
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void isThereOnlyForThoseWhoTakeNotes() {
        assertThat(ask(somebodyAs(Role.SPONSOR), "saw Zbyszko")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ask(AccessFixture.somebody(accounts), "saw Zbyszko")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult ask(Account account, String line) {
        return pages.post()
                .uri("/reviews/{review}/identifiers", review.id())
                .with(csrf())
                .with(signedInAs(account))
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .content(line)
                .exchange();
    }

    private Account somebodyAs(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }

    private long audited() {
        return database.sql("select count(*) from audit.entry")
                .query(Long.class)
                .single();
    }
}
