package uk.localityreview.review.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.invitation.InvitationFixture.NURSE;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.invitation.InvitationFixture;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.outbox.Message;
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;

/** The day of the review is 16 October 2026, so its names are kept until 16 January 2027. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(InvitationFixture.Shared.class)
class NamesRemovalTests {

    private static final Instant A_WEEK_AFTER = Instant.parse("2026-10-23T09:00:00Z");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private Identities identities;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private Messages messages;

    @Autowired
    private InvitationFixture.MovableClock clock;

    @Autowired
    private JdbcClient database;

    private Review review;
    private Account officer;

    @BeforeEach
    void aReviewThatHoldsAName() {
        clock.set(InvitationFixture.A_WEEK_BEFORE);
        review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
        officer = member(Role.INFORMATION_GOVERNANCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-15T09:00:00Z | Cannot start yet | They are kept until 16 January 2027      |",
                "2026-10-16T09:00:00Z | Not yet started  | They are kept until 16 January 2027      |",
                "2026-12-16T09:00:00Z | Not yet started  | They are kept until 16 January 2027      |",
                "2026-12-17T09:00:00Z | Not yet started  | They are kept until 16 January 2027      | in 30 days",
                "2027-01-15T09:00:00Z | Not yet started  | They are kept until 16 January 2027      | tomorrow",
                "2027-01-16T09:00:00Z | Not yet started  | They are kept until 16 January 2027      | which is today",
                "2027-01-17T09:00:00Z | Overdue          | They were to be kept until 16 January 2027 | which has passed"
            })
    void saysWhenTheirLastDayNearsAndWhenItHasPassed(
            Instant now, String status, String hint, @Nullable String warning) {
        clock.set(now);

        for (Account account : List.of(officer, member(Role.SPONSOR))) {
            MvcTestResult page = get("", account);
            assertThat(page).hasStatusOk().bodyText().contains("Remove names and contacts", status, hint);
            if (warning == null) {
                assertThat(page).bodyText().doesNotContain("Remove them by then", "Remove them now");
            } else {
                assertThat(page).bodyText().contains(warning);
                if (!account.equals(officer)) {
                    assertThat(page).bodyText().contains("are to be removed").doesNotContain("is below");
                }
            }
        }
    }

    @Test
    void isForThoseWhoMayRemoveThemAndShowsNoName() {
        clock.set(A_WEEK_AFTER);

        for (Role role : Role.withinAReview()) {
            boolean may = role == Role.LEAD_REVIEWER || role == Role.COORDINATOR || role == Role.INFORMATION_GOVERNANCE;
            assertThat(get("/names-removal", member(role)).getResponse().getStatus())
                    .as(role.words())
                    .isEqualTo(may ? 200 : 404);
        }
        assertThat(get("/names-removal", officer))
                .bodyText()
                .contains("the name or contacts of 1 person")
                .doesNotContain("Imogen");
        assertThat(get("/participants/names", officer)).hasStatus(404);
    }

    @Test
    void removesEveryNameAndContactForGoodAndKeepsTheRest() {
        database.sql("""
                insert into review.engagement (review, contact_office, sealed_contact, still_to_be_agreed)
                values (:review, 'Community safety team', 'sealed', '')
                """).param("review", review.id().value()).update();
        String link =
                links.make(review.id(), NURSE, Way.PRINT, Purpose.INVITATION, Instant.parse("2027-01-01T00:00:00Z"));
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        clock.set(A_WEEK_AFTER);

        assertThat(post(null)).hasStatus(400).bodyText().contains("Select that they are to be removed for good");
        assertThat(identities.count(review.id())).isEqualTo(1);
        assertThat(post("yes")).hasRedirectedUrl("/reviews/" + review.id() + "/names-removal");

        assertThat(identities.count(review.id())).isZero();
        assertThat(database.sql("select length(sealed_contact) from review.engagement where review = :review")
                        .param("review", review.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(reviews.get(review.id()).participants()).hasSize(3);
        assertThat(pages.get().uri(link)).hasStatus(404);
        assertThat(messages.of(review.id())).extracting(Message::state).containsExactly(Message.State.FAILED);
        assertThat(get("/names-removal", officer)).bodyText().contains("This review holds no name");
        assertThat(get("", officer)).bodyText().contains("Removed on 23 October 2026", "no names are held");
        assertThat(database.sql("select actor from audit.entry where review = :review and act = 'NAMES_REMOVED'")
                        .param("review", review.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(officer.id().toString());
    }

    @Test
    void removesNothingBeforeTheDayForWhichNamesAreNeeded() {
        assertThat(post("yes"))
                .hasStatus(409)
                .bodyText()
                .contains("needed until the day of the review, 16 October 2026", "Nothing was removed.");
        assertThat(identities.count(review.id())).isEqualTo(1);
    }

    private Account member(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }

    private MvcTestResult get(String path, Account account) {
        return pages.get()
                .uri("/reviews/" + review.id() + path)
                .with(signedInAs(account))
                .exchange();
    }

    private MvcTestResult post(@Nullable String sure) {
        var request = pages.post()
                .uri("/reviews/" + review.id() + "/names-removal")
                .with(signedInAs(officer))
                .with(csrf());
        return (sure == null ? request : request.param("sure", sure)).exchange();
    }
}
