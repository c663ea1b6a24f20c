package uk.localityreview.access.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

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
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewFixture;
import uk.localityreview.review.Reviews;

@OnARealDatabase
@AutoConfigureMockMvc
class MembersTests {

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

    private UUID review;
    private Account lead;
    private Account sam;

    @BeforeEach
    void aReviewWithALeadReviewer() {
        Review opened = ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(opened);
        review = opened.id().value();
        lead = accounts.create("Priya Nair", "priya." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        sam = AccessFixture.somebody(accounts);
        memberships.grant(review, lead.id(), Role.LEAD_REVIEWER);
    }

    @Test
    void isForLeadReviewersAndCoordinatorsAndNotThereForAnyoneElse() {
        for (Role role : Role.withinAReview()) {
            memberships.grant(review, sam.id(), role);
            assertThat(pages.get()
                            .uri(members())
                            .with(signedInAs(sam))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(role.words())
                    .isEqualTo(role == Role.LEAD_REVIEWER || role == Role.COORDINATOR ? 200 : 404);
        }
        assertThat(pages.get().uri(members()).with(signedInAs(AccessFixture.anAdministrator(accounts))))
                .hasStatus(404);
        memberships.grant(review, sam.id(), Role.REVIEWER);
        assertThat(post("", sam, "account", lead.id().toString(), "role", "REVIEWER"))
                .hasStatus(404);
        assertThat(post("/" + lead.id(), sam, "role", "REVIEWER")).hasStatus(404);
        assertThat(post("/" + lead.id() + "/withdrawal", sam)).hasStatus(404);
    }

    @Test
    void namesEachPartUnderTheBannerOfTheReview() {
        assertThat(pages.get().uri(members()).with(signedInAs(lead)))
                .bodyText()
                .contains("Priya Nair (you)", "lead reviewer", "Marlow Green, 12 March 2026", "OFFICIAL-SENSITIVE")
                .contains("Sam Whitlock (" + sam.userName() + ")");
    }

    @Test
    void addsSomebodyAndPutsItOnRecord() {
        assertThat(post("", lead, "account", sam.id().toString(), "role", "ANALYST"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(members())
                .flash()
                .containsEntry("done", "Sam Whitlock now has the part analyst.");
        assertThat(memberships.roleOf(review, sam.id())).contains(Role.ANALYST);
        assertThat(database.sql("select actor || ' ' || act || ': ' || subject from audit.entry where review = :review")
                        .param("review", review)
                        .query(String.class)
                        .list())
                .anyMatch(entry -> entry.contains(lead.id() + " ROLE_GRANTED: account " + sam.id() + " as analyst"));
    }

    @Test
    void asksForWhatWasNotChosen() {
        assertThat(post("", lead, "account", "", "role", "ADMINISTRATOR"))
                .hasStatus(400)
                .bodyText()
                .contains("Select somebody", "Select a part");
        assertThat(post("", lead, "account", UUID.randomUUID().toString(), "role", "REVIEWER"))
                .hasStatus(400);
        assertThat(post("", lead, "account", "' or 1=1 --", "role", "REVIEWER")).hasStatus(400);
    }

    @Test
    void addsNobodyTwice() {
        memberships.grant(review, sam.id(), Role.SPONSOR);

        assertThat(post("", lead, "account", sam.id().toString(), "role", "REVIEWER"))
                .hasStatus(400)
                .bodyText()
                .contains("They have a part in this review already.");
        assertThat(memberships.roleOf(review, sam.id())).contains(Role.SPONSOR);
    }

    @Test
    void changesAPartAndWithdrawsIt() {
        memberships.grant(review, sam.id(), Role.SPONSOR);

        assertThat(post("/" + sam.id(), lead, "role", "REVIEWER")).hasRedirectedUrl(members());
        assertThat(memberships.roleOf(review, sam.id())).contains(Role.REVIEWER);

        assertThat(post("/" + sam.id() + "/withdrawal", lead)).hasRedirectedUrl(members());
        assertThat(memberships.roleOf(review, sam.id())).isEmpty();
        assertThat(post("/" + sam.id() + "/withdrawal", lead)).hasStatus(404);
    }

    @Test
    void keepsTheLastLeadReviewer() {
        assertThat(post("/" + lead.id() + "/withdrawal", lead))
                .hasStatus(400)
                .bodyText()
                .contains("This is the only lead reviewer, and a review cannot be without one.");
        assertThat(post("/" + lead.id(), lead, "role", "REVIEWER")).hasStatus(400);
        assertThat(memberships.roleOf(review, lead.id())).contains(Role.LEAD_REVIEWER);
    }

    @Test
    void letsALeadReviewerGoWhereAnotherStays() {
        memberships.grant(review, sam.id(), Role.LEAD_REVIEWER);

        assertThat(post("/" + lead.id() + "/withdrawal", lead)).hasRedirectedUrl("/");
        assertThat(post("/" + sam.id() + "/withdrawal", sam)).hasStatus(400);
    }

    @Test
    void letsACoordinatorNeitherRaiseThemselvesNorTouchALeadReviewer() {
        memberships.grant(review, sam.id(), Role.COORDINATOR);

        assertThat(post("/" + sam.id(), sam, "role", "REVIEWER")).hasStatus(400);
        assertThat(post("/" + sam.id(), sam, "role", "LEAD_REVIEWER")).hasStatus(400);
        assertThat(post("/" + lead.id() + "/withdrawal", sam)).hasStatus(404);
        assertThat(memberships.roleOf(review, sam.id())).contains(Role.COORDINATOR);
        assertThat(memberships.roleOf(review, lead.id())).contains(Role.LEAD_REVIEWER);
    }

    @Test
    void isATaskOfTheReviewForThoseWhoMay() {
        assertThat(pages.get().uri("/reviews/" + review).with(signedInAs(lead)))
                .bodyText()
                .contains("People in this review", "href=\"" + members() + "\"");
        memberships.grant(review, sam.id(), Role.SPONSOR);
        assertThat(pages.get().uri("/reviews/" + review).with(signedInAs(sam)))
                .bodyText()
                .contains("People in this review", "2 people have a part in it")
                .doesNotContain("href=\"" + members() + "\"");
    }

    private String members() {
        return "/reviews/" + review + "/members";
    }

    private MvcTestResult post(String path, Account by, String... parameters) {
        var request = pages.post().uri(members() + path).with(signedInAs(by)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
