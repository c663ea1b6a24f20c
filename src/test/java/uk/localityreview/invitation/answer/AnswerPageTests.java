package uk.localityreview.invitation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.invitation.InvitationFixture.CONSTABLE;
import static uk.localityreview.invitation.InvitationFixture.MOTHER;
import static uk.localityreview.invitation.InvitationFixture.NURSE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.ConsentSource.ByLink;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.InvitationFixture;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Quotes;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.rules.SessionsWanted;

@OnARealDatabase
@AutoConfigureMockMvc
@Import(InvitationFixture.Shared.class)
class AnswerPageTests {

    private static final String[] ALL_OF_IT = {
        "coming",
        "yes",
        "from",
        "9:00",
        "to",
        "12:30",
        "from",
        "14:00",
        "to",
        "16:00",
        "needs",
        "step-free access",
        "agree",
        "yes",
        "notes",
        "yes",
        "quotes",
        "WITHOUT_ROLE",
        "futureUse",
        "no"
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private Messages messages;

    @Autowired
    private Consents consents;

    @Autowired
    private Identities identities;

    @Autowired
    private InvitationFixture.MovableClock clock;

    @Autowired
    private JdbcClient database;

    private Review review;

    @BeforeEach
    void aReviewWithPeople() {
        clock.set(InvitationFixture.A_WEEK_BEFORE);
        database.sql("delete from invitation.wrong_link").update();
        review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
    }

    @Test
    void asksWithoutSignInAndShowsNothingOfAnybody() {
        assertThat(pages.get().uri(linkOf(NURSE)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Can you take part on 16 October 2026?",
                        "Interviews in Marlow Green",
                        "Read the whole information sheet before you agree",
                        "until the end of 15 October 2026",
                        "I have read the information sheet and I agree to take part")
                .doesNotContain(
                        "P01",
                        "P02",
                        "Imogen",
                        "imogen@",
                        "nurse",
                        "Marlow Hospital",
                        "Marlow Police",
                        "Exit this page",
                        "OFFICIAL-SENSITIVE",
                        "/reviews/");
        assertThat(pages.get().uri(linkOf(MOTHER)))
                .bodyText()
                .contains("Exit this page", "I am 18 or over")
                .doesNotContain("never with police", "victim");
    }

    @Test
    void asksBrowsersToKeepNothingOfIt() {
        assertThat(pages.get().uri(linkOf(NURSE)))
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive")
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    void keepsWhatSomebodyAgreedToAndHandsTheirTimesOn() {
        String link = linkOf(NURSE);

        assertThat(post(link, ALL_OF_IT)).hasRedirectedUrl(link + "?saved=yes");

        Consent consent = consents.of(review.id()).get(NURSE);
        assertThat(consent)
                .isEqualTo(Consent.given(
                        true, Quotes.WITHOUT_ROLE, false, "1", InvitationFixture.A_WEEK_BEFORE, new ByLink()));
        assertThat(participant(NURSE).available())
                .containsExactly(
                        new Availability(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new Availability(LocalTime.of(14, 0), LocalTime.of(16, 0)));
        assertThat(participant(NURSE).needs()).isEqualTo("step-free access");
        assertThat(acts()).contains("system INVITATION_ANSWERED: P01");
        assertThat(pages.get().uri(link + "?saved=yes"))
                .bodyText()
                .contains(
                        "Thank you. Your answers are kept.",
                        "value=\"14:00\"",
                        "step-free access",
                        "Change my answers");
    }

    @Test
    void keepsWhatACoordinatorNotedBesideWhatIsAnswered() {
        post(linkOf(MOTHER), ALL_OF_IT);

        assertThat(participant(MOTHER).needs()).isEqualTo("never with police; step-free access");
        assertThat(database.sql("select consent::text from invitation.consent")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("step-free"));
    }

    @Test
    void keepsEverythingThatWasAgreedToBefore() {
        String link = linkOf(NURSE);
        post(link, ALL_OF_IT);
        clock.goOn(Duration.ofHours(1));
        post(linkOf(NURSE), "coming", "no");

        assertThat(consents.history(review.id(), NURSE))
                .extracting(Consent::takingPart)
                .containsExactly(false, true);
        assertThat(consents.declined(review.id())).containsExactly(NURSE);
        assertThat(pages.get().uri(link + "?saved=yes"))
                .bodyText()
                .contains("Thank you for telling us that you cannot take part.");

        clock.goOn(Duration.ofHours(1));
        post(link, ALL_OF_IT);
        assertThat(consents.declined(review.id())).isEmpty();
    }

    @Test
    void hasTheTimetableLeaveOutWhoeverCannotTakePartUntilTheyCan() {
        post(linkOf(MOTHER), "coming", "no");

        assertThat(participant(MOTHER).needs()).isEqualTo("never with police; cannot come");
        assertThat(participant(MOTHER).available()).isEmpty();
        assertThat(SessionsWanted.leftOut(reviews.get(review.id()), Set.of(), List.of()))
                .extracting(SessionsWanted.LeftOut::sentence)
                .contains(MOTHER + " cannot come.");

        clock.goOn(Duration.ofHours(1));
        post(linkOf(MOTHER), ALL_OF_IT);
        assertThat(participant(MOTHER).needs()).isEqualTo("never with police; step-free access");
    }

    @Test
    void letsSomebodyWithdrawWhatTheyAgreedToAndAgreeAgain() {
        String link = linkOf(MOTHER);
        assertThat(pages.get().uri(link)).bodyText().doesNotContain("Withdraw what I agreed to");
        assertThat(post(link + "/withdrawal")).hasRedirectedUrl(link + "?saved=yes");
        assertThat(consents.of(review.id())).isEmpty();
        post(link, ALL_OF_IT);
        assertThat(pages.get().uri(link)).bodyText().contains("Withdraw what I agreed to");

        clock.goOn(Duration.ofHours(1));
        assertThat(post(link + "/withdrawal")).hasRedirectedUrl(link + "?saved=yes");

        assertThat(pages.get().uri(link + "?saved=yes"))
                .bodyText()
                .contains("You have withdrawn. What you had agreed to no longer counts.")
                .doesNotContain("Withdraw what I agreed to");
        assertThat(consents.withdrawn(review.id())).containsExactly(MOTHER);
        assertThat(consents.declined(review.id())).containsExactly(MOTHER);
        assertThat(consents.history(review.id(), MOTHER)).hasSize(2);
        assertThat(participant(MOTHER).needs()).isEqualTo("never with police; cannot come");
        assertThat(acts()).contains("system CONSENT_WITHDRAWN: P03");

        clock.goOn(Duration.ofHours(1));
        post(link, ALL_OF_IT);
        assertThat(consents.withdrawn(review.id())).isEmpty();
        assertThat(participant(MOTHER).needs()).isEqualTo("never with police; step-free access");

        clock.set(PersonalLinks.endFor(review));
        assertThat(post(link + "/withdrawal")).hasStatus(404);
    }

    @Test
    void leavesInPeaceWhoeverWithdrewByTheirLink() {
        String link = linkOf(MOTHER);
        post(link, ALL_OF_IT);
        messages.queue(review.id(), MOTHER, Purpose.REMINDER, 0);
        clock.goOn(Duration.ofHours(1));
        post(link + "/withdrawal");

        assertThat(database.sql(
                                "select problem from invitation.message where review = :review and purpose = 'REMINDER'")
                        .param("review", review.id().value())
                        .query((row, number) -> row.getString("problem"))
                        .list())
                .containsExactly("They withdrew before it was sent.");
    }

    @Test
    void addsARowForATimeWithoutKeepingAnything() {
        String link = linkOf(NURSE);

        assertThat(post(link, "coming", "yes", "from", "9:00", "to", "10:00", "more", "time"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"from-2\"", "value=\"9:00\"")
                .doesNotContain("There is a problem");
        assertThat(post(link, "coming", "yes", "from", "", "to", "", "more", "time"))
                .bodyText()
                .contains("id=\"from-2\"");
        assertThat(consents.of(review.id())).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        String link = linkOf(NURSE);

        assertThat(post(link)).hasStatus(400).bodyText().contains("Select whether you can take part");
        assertThat(post(link, "coming", "yes", "from", "9:00", "to", "8:00", "needs", "a <b>ramp</b>"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Error: Can you take part?",
                        "Time 1 must end after it starts",
                        "Select that you agree to take part",
                        "Select whether we may write notes of what you say",
                        "Select whether we may quote you",
                        "Select whether what you say may be used in later work",
                        "a &lt;b&gt;ramp&lt;/b&gt;");
        assertThat(post(link, with(ALL_OF_IT, "needs", "x".repeat(501)))).hasStatus(400);
        assertThat(post(link, with(ALL_OF_IT, "quotes", "' or 1=1 --"))).hasStatus(400);
        assertThat(consents.of(review.id())).isEmpty();
    }

    @Test
    void opensNothingForALinkThatIsWrongOverOrWithdrawnAndSaysTheSame() throws Exception {
        String withdrawn = linkOf(NURSE);
        links.withdraw(review.id(), NURSE);
        String over = linkOf(CONSTABLE);
        String wrong = pageAt("/answer/" + "A".repeat(43));

        assertThat(wrong).contains("This link opens nothing", "Nothing was changed.");
        assertThat(pageAt(withdrawn)).isEqualTo(wrong);
        assertThat(post(withdrawn, ALL_OF_IT)).hasStatus(404);
        clock.set(PersonalLinks.endFor(review).minusSeconds(1));
        assertThat(pages.get().uri(over)).hasStatusOk();
        clock.set(PersonalLinks.endFor(review));
        assertThat(pageAt(over)).isEqualTo(wrong);
        assertThat(post(over, ALL_OF_IT)).hasStatus(404);
        assertThat(pages.get().uri("/answer/%00%0d")).hasStatus4xxClientError();
        assertThat(consents.of(review.id())).isEmpty();
    }

    @Test
    void limitsGuessingByAddressAndSaysTheSamePage() throws Exception {
        String good = linkOf(NURSE);
        for (int i = 0; i < 100; i++) {
            assertThat(pages.get().uri("/answer/guess" + i)).hasStatus(404);
        }

        assertThat(pages.get().uri(good)).hasStatus(429).bodyText().contains("This link opens nothing");
        clock.goOn(Duration.ofMinutes(16));
        assertThat(pages.get().uri(good)).hasStatusOk();
    }

    @Test
    void writesTheLinkIntoNoLogTableOrSession() {
        String link = linkOf(NURSE);
        String token = link.substring(link.lastIndexOf('/') + 1);
        try (WrittenLog log = new WrittenLog()) {
            pages.get().uri(link).exchange();
            post(link, ALL_OF_IT);
            pages.get().uri(link + "?saved=yes").exchange();
            pages.get().uri("/answer/wrong-" + token).exchange();
            pages.method(HttpMethod.DELETE).uri(link).with(csrf()).exchange();
            pages.post().uri(link).exchange();
            database.sql("alter table invitation.letterhead rename to letterhead_away")
                    .update();
            try {
                assertThat(pages.get().uri(link)).hasStatus(500);
            } finally {
                database.sql("alter table invitation.letterhead_away rename to letterhead")
                        .update();
            }

            assertThat(log.text())
                    .contains("authz_fail link=unknown", "at /answer/{token}")
                    .doesNotContain(token);
        }
        for (String table : database.sql("""
                        select format('%I.%I', schemaname, tablename)
                          from pg_tables
                         where schemaname in ('access', 'audit', 'review', 'invitation', 'timetable')
                        """).query(String.class).list()) {
            assertThat(database.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list())
                    .as(table)
                    .noneMatch(row -> row.contains(token)
                            || row.contains(HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private Participant participant(ParticipantCode code) {
        return reviews.get(review.id()).participant(code).orElseThrow();
    }

    private String linkOf(ParticipantCode participant) {
        return links.make(review.id(), participant, Way.PRINT, Purpose.INVITATION, PersonalLinks.endFor(review));
    }

    private MvcTestResult post(String link, String... parameters) {
        var request = pages.post().uri(link).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static String[] with(String[] parameters, String name, String value) {
        String[] other = Arrays.copyOf(parameters, parameters.length);
        for (int i = 0; i < other.length; i += 2) {
            if (other[i].equals(name)) {
                other[i + 1] = value;
            }
        }
        return other;
    }

    private String pageAt(String path) throws Exception {
        MvcTestResult result = pages.get().uri(path).exchange();
        assertThat(result).hasStatus(404);
        return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private List<String> acts() {
        return database.sql("select actor || ' ' || act || ': ' || subject from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
