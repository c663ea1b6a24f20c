package uk.localityreview.invitation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.invitation.InvitationFixture.NURSE;
import static uk.localityreview.invitation.InvitationFixture.anInterview;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
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
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Participants;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewFixture;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.TimetablePublished;

@OnARealDatabase
@AutoConfigureMockMvc
@Import(InvitationFixture.Shared.class)
class InvitationsPagesTests {

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
    private DaySessions sessions;

    @Autowired
    private Identities identities;

    @Autowired
    private Participants participants;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private Messages messages;

    @Autowired
    private InvitationFixture.MovableClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    private Review review;
    private Account coordinator;

    @BeforeEach
    void aReviewWithACoordinator() {
        clock.set(InvitationFixture.A_WEEK_BEFORE);
        review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
        coordinator = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
    }

    @Test
    void isForThoseWhoPlanTheDay() {
        Account other = AccessFixture.somebody(accounts);
        for (Role role : Role.withinAReview()) {
            memberships.grant(review.id().value(), other.id(), role);
            assertThat(pages.get()
                            .uri(invitations())
                            .with(signedInAs(other))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(role.words())
                    .isEqualTo(role == Role.LEAD_REVIEWER || role == Role.COORDINATOR ? 200 : 404);
        }
    }

    @Test
    void saysThatOnlyPrintingIsPossibleAndThatLinksStayHere() {
        assertThat(get(""))
                .bodyText()
                .contains(
                        "No mail server is set, so invitations can only be printed.",
                        "personal links work on this machine only",
                        "3 people are not invited yet",
                        "Imogen Tarrant-Vale",
                        "safeguarding nurse")
                .doesNotContain("E-mail the invitations");
        assertThat(post("/emails", "purpose", "INVITATION"))
                .hasStatus(409)
                .bodyText()
                .contains("Nothing was sent. Print the letters instead.");
    }

    @Test
    void printsALetterForEachWithALinkThatWorksAndItsCode() throws Exception {
        MvcTestResult printed = post("/letters", "purpose", "INVITATION");

        String page = printed.getResponse().getContentAsString();
        assertThat(page)
                .contains("3 letters to print", "Dear Imogen Tarrant-Vale,", "Information about taking part")
                .contains("<svg class=\"lr-qr\"", "Invitation to take part on 16 October 2026")
                .doesNotContain("OFFICIAL-SENSITIVE</strong>");
        String path = page.replaceAll("(?s).*?(/answer/[A-Za-z0-9_-]{43}).*", "$1");
        assertThat(pages.get().uri(path)).hasStatusOk();
        assertThat(get("")).bodyText().contains("on paper, 9 October at 10:00", "3 people have not answered");
        assertThat(acts()).contains("INVITATION_PRINTED: P01");
        assertThat(post("/letters", "purpose", "INVITATION")).hasRedirectedUrl(invitations());
    }

    @Test
    void printsOneLetterAndWithdrawsItsLink() throws Exception {
        String page = post("/letters", "purpose", "INVITATION", "participant", "P01")
                .getResponse()
                .getContentAsString();
        String path = page.replaceAll("(?s).*?(/answer/[A-Za-z0-9_-]{43}).*", "$1");

        assertThat(page).contains("1 letter to print").doesNotContain("Letter to P02");
        assertThat(get("/P01")).bodyText().contains("Withdraw their links", "printed", "Print the reminder");
        assertThat(post("/P01/withdrawal")).hasRedirectedUrl(invitations() + "/P01");
        assertThat(pages.get().uri(path)).hasStatus(404);
        assertThat(get("/P01")).bodyText().doesNotContain("Withdraw their links");
        assertThat(acts()).contains("LINK_WITHDRAWN: P01");
        assertThat(get("/P99")).hasStatus(404);
    }

    @Test
    void letsGoOfWhoeverIsRemoved() throws Exception {
        String page = post("/letters", "purpose", "INVITATION").getResponse().getContentAsString();
        String path = page.replaceAll("(?s).*?(/answer/[A-Za-z0-9_-]{43}).*", "$1");
        assertThat(pages.post().uri(path).param("coming", "no").with(csrf())).hasRedirectedUrl(path + "?saved=yes");
        messages.queue(review.id(), NURSE, Purpose.REMINDER, 0);
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);

        assertThat(participants.remove(review.id(), NURSE)).isEmpty();

        assertThat(pages.get().uri(path)).hasStatus(404);
        for (String table : List.of("link", "consent", "message", "appointment")) {
            assertThat(database.sql("select count(*) from invitation." + table
                                    + " where review = :review and participant = 'P01'")
                            .param("review", review.id().value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(get("")).hasStatusOk().bodyText().contains("P02").doesNotContain("P01");
        assertThat(acts()).contains("PARTICIPANT_REMOVED: participant P01");
        assertThat(links.of(review.id())).extracting(link -> link.participant()).doesNotContain(NURSE);
    }

    @Test
    void listsWhoHasToBeToldAndPrintsTheirTimes() throws Exception {
        InvitationFixture.plan(transactions, sessions, review, anInterview("S01", "10:30", "A", NURSE));
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new TimetablePublished(review.id(), 1, 1)));

        assertThat(get("")).bodyText().contains("1 person has to be told of a time", "10:30 to 11:15, room A");
        assertThat(get("/P01")).bodyText().contains("They have not been told.", "Print the time");
        assertThat(post("/letters", "purpose", "TIME").getResponse().getContentAsString())
                .contains("Your interview is from 10:30 to 11:15, room A.", "The place is Town Hall, 1 High Street.")
                .doesNotContain("/answer/", "lr-qr\"");
        assertThat(get("")).bodyText().doesNotContain("has to be told of a time");
        assertThat(get("/P01")).bodyText().contains("They know.");
    }

    @Test
    void asksForWhatTheLettersSayBeforeAnythingGoesOut() {
        Review bare = ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(bare);
        memberships.grant(bare.id().value(), coordinator.id(), Role.COORDINATOR);
        String path = "/reviews/" + bare.id() + "/invitations";

        assertThat(pages.get().uri(path).with(signedInAs(coordinator)))
                .bodyText()
                .contains("Nobody takes part in this review yet.");
        assertThat(pages.post()
                        .uri(path + "/letters")
                        .param("purpose", "INVITATION")
                        .with(signedInAs(coordinator))
                        .with(csrf()))
                .hasRedirectedUrl(path + "/letterhead");
    }

    @Test
    void keepsWhatTheLettersSayUnlessAnotherChangedIt() {
        assertThat(get("/letterhead")).bodyText().contains("Town Hall, 1 High Street", "name=\"version\" value=\"1\"");
        assertThat(post("/letterhead", letterhead("1", "Library", "13"))).hasRedirectedUrl(invitations());
        assertThat(letterheads.of(review.id()).orElseThrow().venue()).isEqualTo("Library");

        assertThat(post("/letterhead", letterhead("1", "School", "13")))
                .hasStatus(400)
                .bodyText()
                .contains("Somebody else has changed this since you opened it.", "value=\"School\"");
        assertThat(post("/letterhead", letterhead("2", "", "31")))
                .hasStatus(400)
                .bodyText()
                .contains("Enter where the sessions are held", "Enter the day of sign-off, such as 27 3 2026");
        assertThat(letterheads.of(review.id()).orElseThrow().venue()).isEqualTo("Library");
    }

    @Test
    void showsEachInformationSheet() {
        assertThat(get("/sheets/practitioner")).bodyText().contains("Why me?", "Article 6(1)(e)");
        assertThat(get("/sheets/person-with-experience-of-offending")).hasStatusOk();
        assertThat(get("/sheets/children")).hasStatus(404);
    }

    @Test
    void invitesNobodyOnTheDay() {
        clock.set(PersonalLinks.endFor(review));

        assertThat(get("")).bodyText().contains("Nobody can be invited any more.");
        assertThat(post("/letters", "purpose", "INVITATION"))
                .hasStatus(409)
                .bodyText()
                .contains("Nobody was invited. Ask people directly.");
    }

    @Test
    void isATaskOfTheReview() {
        assertThat(pages.get().uri("/reviews/" + review.id()).with(signedInAs(coordinator)))
                .bodyText()
                .contains("Invitations", "Nobody of 3 is invited yet", "href=\"" + invitations() + "\"");
    }

    private static String[] letterhead(String version, String venue, String day) {
        return new String[] {
            "version",
            version,
            "venue",
            venue,
            "contact",
            "Office",
            "safeguarding",
            "Lead",
            "complaints",
            "Desk",
            "untilDay",
            day,
            "untilMonth",
            "11",
            "untilYear",
            "2026"
        };
    }

    private String invitations() {
        return "/reviews/" + review.id() + "/invitations";
    }

    private MvcTestResult get(String path) {
        return pages.get()
                .uri(invitations() + path)
                .with(signedInAs(coordinator))
                .exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = pages.post()
                .uri(invitations() + path)
                .with(signedInAs(coordinator))
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private List<String> acts() {
        return database.sql("select act || ': ' || subject from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
