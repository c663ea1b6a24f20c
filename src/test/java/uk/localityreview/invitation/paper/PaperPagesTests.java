package uk.localityreview.invitation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.invitation.InvitationFixture.A_WEEK_BEFORE;
import static uk.localityreview.invitation.InvitationFixture.NURSE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.ConsentSource.ByWord;
import uk.localityreview.invitation.ConsentSource.OnPaper;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.InvitationFixture;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Quotes;
import uk.localityreview.invitation.Way;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;

@OnARealDatabase
@AutoConfigureMockMvc
@Import(InvitationFixture.Shared.class)
class PaperPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

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
    private Consents consents;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private InvitationFixture.MovableClock clock;

    @Autowired
    private JdbcClient database;

    private Review review;
    private Account coordinator;

    @BeforeEach
    void aReviewWithACoordinator() {
        clock.set(A_WEEK_BEFORE);
        review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
        coordinator = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
    }

    @Test
    void keepsASignedSheetWithItsDayAndWhoEnteredIt() {
        assertThat(get("/P01/signed-sheet")).hasStatusOk().bodyText().contains("Signed sheet of P01");
        assertThat(post("/P01/signed-sheet", sheet(TODAY.minusDays(2)))).hasRedirectedUrl(invitations() + "/P01");

        Consent consent = consentOfTheNurse();
        assertThat(consent)
                .isEqualTo(Consent.given(
                        true,
                        Quotes.WITH_ROLE,
                        false,
                        "1",
                        Instant.parse("2026-10-06T23:00:00Z"),
                        new OnPaper(TODAY.minusDays(2), coordinator.id(), A_WEEK_BEFORE)));
        assertThat(get("/P01"))
                .bodyText()
                .contains("on a sheet signed on 7 October 2026, entered by " + coordinator.displayName())
                .contains("notes may be written");
        assertThat(acts()).contains("CONSENT_ENTERED: P01");
    }

    @Test
    void countsWhatWasGivenLastWhateverWasTypedLast() {
        answerByLink();
        clock.goOn(Duration.ofDays(1));

        post("/P01/signed-sheet", sheet(TODAY.minusDays(2)));
        assertThat(consentOfTheNurse().quotes()).isEqualTo(Quotes.NONE);
        assertThat(consents.history(review.id(), NURSE)).hasSize(2);
        assertThat(get("/P01"))
                .bodyText()
                .contains("What P01 answered later still counts.", "What they answered before");

        post("/P01/signed-sheet", sheet(TODAY.plusDays(1)));
        assertThat(consentOfTheNurse().quotes()).isEqualTo(Quotes.WITH_ROLE);
        assertThat(consents.lastAnswer(review.id(), NURSE).orElseThrow().needs())
                .as("what they said by their link of what they need")
                .isEqualTo("a ramp");
        assertThat(reviews.get(review.id()).participant(NURSE).orElseThrow().needs())
                .isEqualTo("a ramp");
    }

    @Test
    void takesBackWhatSomebodyAgreedToWhenTheyTellTheTeam() {
        post("/P01/signed-sheet", sheet(TODAY.minusDays(2)));

        assertThat(get("/P01/consent-withdrawal"))
                .hasStatusOk()
                .bodyText()
                .contains("P01 wants to withdraw")
                .doesNotContain("could withdraw until");
        assertThat(post("/P01/consent-withdrawal", day(TODAY)))
                .hasStatus(400)
                .bodyText()
                .contains("Select that they asked for this, or go back");
        assertThat(consents.withdrawn(review.id())).isEmpty();
        assertThat(post("/P01/consent-withdrawal", with(day(TODAY), "sure", "yes")))
                .hasRedirectedUrl(invitations() + "/P01");

        assertThat(consents.withdrawn(review.id())).containsExactly(NURSE);
        assertThat(consentOfTheNurse().source()).isEqualTo(new ByWord(TODAY, coordinator.id(), A_WEEK_BEFORE));
        assertThat(reviews.get(review.id()).participant(NURSE).orElseThrow().needs())
                .isEqualTo("cannot come");
        assertThat(acts()).contains("CONSENT_WITHDRAWN: P01");
        assertThat(get("")).bodyText().contains("Withdrew");
        assertThat(get("/P01")).bodyText().doesNotContain("They want to withdraw");
    }

    @Test
    void letsNoSheetSignedBeforeAWithdrawalUndoIt() {
        post("/P01/consent-withdrawal", with(day(TODAY), "sure", "yes"));
        clock.goOn(Duration.ofHours(2));

        assertThat(post("/P01/signed-sheet", sheet(TODAY)))
                .hasStatus(400)
                .bodyText()
                .contains("Select whether they signed it after they withdrew");
        assertThat(post("/P01/signed-sheet", with(sheet(TODAY.minusDays(1)), "after", "yes")))
                .hasStatus(400)
                .bodyText()
                .contains("before the day on which they withdrew");
        post("/P01/signed-sheet", with(sheet(TODAY), "after", "no"));
        assertThat(consents.withdrawn(review.id())).containsExactly(NURSE);

        post("/P01/signed-sheet", with(sheet(TODAY), "after", "yes"));
        assertThat(consents.withdrawn(review.id())).isEmpty();
        assertThat(consents.history(review.id(), NURSE)).hasSize(3);
        assertThat(reviews.get(review.id()).participant(NURSE).orElseThrow().needs())
                .isEmpty();
    }

    @Test
    void takesAWithdrawalInLongAfterTheDayAndSaysWhatPeopleWereTold() {
        post("/P01/signed-sheet", sheet(TODAY.minusDays(2)));
        clock.set(Instant.parse("2026-12-01T10:00:00Z"));

        assertThat(get("/P01/consent-withdrawal"))
                .bodyText()
                .contains("People were told that they could withdraw until 13 November 2026.");
        post("/P01/consent-withdrawal", with(day(LocalDate.of(2026, 11, 30)), "sure", "yes"));
        assertThat(consents.withdrawn(review.id())).containsExactly(NURSE);
        assertThat(reviews.get(review.id()).participant(NURSE).orElseThrow().needs())
                .as("the day is over, and nothing of it changes")
                .isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(post("/P01/signed-sheet", Map.of("on-day", "31", "on-month", "2", "on-year", "2026")))
                .hasStatus(400)
                .bodyText()
                .contains("Error: Signed sheet of P01", "Enter the day on the sheet", "Select what the sheet says")
                .contains("value=\"31\"");
        assertThat(post("/P01/signed-sheet", with(day(TODAY.plusDays(1)), "coming", "yes")))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "must be today or in the past",
                        "Select whether notes may be written",
                        "Select whether they may be quoted",
                        "Select whether it may be used in later work",
                        "Enter the version that is printed");
        assertThat(consents.of(review.id())).isEmpty();
        assertThat(get("/P99/signed-sheet")).hasStatus(404);
    }

    @Test
    void keepsThatSomebodyDoesNotTakePart() {
        Map<String, String> form = with(with(day(TODAY), "coming", "no"), "version", "1");
        assertThat(post("/P01/signed-sheet", form)).hasRedirectedUrl(invitations() + "/P01");

        assertThat(consents.declined(review.id())).containsExactly(NURSE);
        assertThat(consents.withdrawn(review.id())).isEmpty();
    }

    private Consent consentOfTheNurse() {
        return consents.lastAnswer(review.id(), NURSE).orElseThrow().consent();
    }

    private void answerByLink() {
        String link = links.make(review.id(), NURSE, Way.PRINT, Purpose.INVITATION, PersonalLinks.endFor(review));
        assertThat(pages.post()
                        .uri(link)
                        .param("coming", "yes")
                        .param("from", "9:00")
                        .param("to", "12:00")
                        .param("needs", "a ramp")
                        .param("agree", "yes")
                        .param("notes", "yes")
                        .param("quotes", "NONE")
                        .param("futureUse", "no")
                        .with(csrf()))
                .hasRedirectedUrl(link + "?saved=yes");
    }

    private static Map<String, String> sheet(LocalDate day) {
        Map<String, String> form = new HashMap<>(day(day));
        form.putAll(Map.of("version", "1", "coming", "yes", "notes", "yes", "quotes", "WITH_ROLE", "futureUse", "no"));
        return form;
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of(
                "on-day", String.valueOf(day.getDayOfMonth()),
                "on-month", String.valueOf(day.getMonthValue()),
                "on-year", String.valueOf(day.getYear()));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> all = new HashMap<>(form);
        all.put(field, value);
        return all;
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

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = pages.post()
                .uri(invitations() + path)
                .with(signedInAs(coordinator))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private List<String> acts() {
        return database.sql("select act || ': ' || subject from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
