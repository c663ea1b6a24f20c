package uk.localityreview.fieldwork.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.util.Set;
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
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;

/** The sheets for taking notes on paper. */
@OnARealDatabase
@AutoConfigureMockMvc
class ProFormaPagesTests {

    private static final String ODD = "${7*7} {{7*7}} <img src=x onerror=alert(1)> %s%n";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Topics topics;

    private Review review;
    private Account reviewer;

    @BeforeEach
    void aPlannedDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        reviewer = member(Role.REVIEWER);
    }

    @Test
    void holdsAllThatASessionNeedsOnTwoMarkedSides() throws Exception {
        String sheet = sheets("?only=S01");

        assertThat(sheet.split("<article", -1)).hasSize(3);
        assertThat(sheet.split("OFFICIAL-SENSITIVE", -1)).hasSize(5);
        assertThat(sheet)
                .contains("S01: ", "Planned 09:15 to ", "Town Hall, room A")
                .contains("Takes part", "No quotes", "Quotes with role")
                .contains("How do you know?", "Who did you tell?", "What came back?", "How often", "Trend")
                .contains("ring 999 first", "safeguarding lead", "Hand this sheet to the lead reviewer R1");
    }

    @Test
    void printsAllSessionsAtOnceAndPutsItOnRecord() throws Exception {
        assertThat(sheets("").split("<article", -1)).hasSize(7);
        assertThat(jdbc.sql("select subject from audit.entry where review = :review and act = 'PRO_FORMAS_READ'")
                        .param("review", review.id().value())
                        .query((row, number) -> row.getString(1))
                        .list())
                .singleElement()
                .asString()
                .contains("S01");
    }

    @Test
    void asksWhatItsPeopleCanSpeakToWhenNothingWasChosen() {
        Session planned = PlannedDayFixture.sessions().getFirst();
        Session unchosen = new Session(
                planned.code(),
                planned.start(),
                planned.end(),
                planned.room(),
                planned.kind(),
                planned.lead(),
                planned.scribe(),
                planned.participants(),
                Set.of());
        Set<ThemeCode> known = SectorCatalogue.standard().speaksTo("police");

        assertThat(topics.of(review, unchosen))
                .hasSizeGreaterThanOrEqualTo(known.size())
                .allSatisfy(topic -> assertThat(topic.name()).isNotBlank());
    }

    @Test
    void showsTextLiterallyThatLooksLikeATemplateOrMarkup() throws Exception {
        Review odd = PlannedDayFixture.aReview(
                PlannedDayFixture.person("P01", "POL", ODD, Level.FRONT_LINE, Category.PRACTITIONER, ""));
        reviews.open(odd);
        sessions.plan(odd.id(), PlannedDayFixture.sessions().subList(0, 1));
        review = odd;
        memberships.grant(odd.id().value(), reviewer.id(), Role.REVIEWER);

        assertThat(sheets("")).contains("${7*7} {{7*7}} &lt;img src=x").doesNotContain("<img");
    }

    @Test
    void answersForASessionThatIsNotThereAndForThoseWhoDoNotRunTheDay() {
        assertThat(pages.get().uri(address("?only=S99")).with(signedInAs(reviewer)))
                .hasStatus(404);
        assertThat(pages.get().uri(address("")).with(signedInAs(member(Role.SPONSOR))))
                .hasStatus(404);
        assertThat(pages.get().uri(address("")).with(signedInAs(member(Role.COORDINATOR))))
                .hasStatusOk();
    }

    private String address(String query) {
        return "/reviews/" + review.id() + "/sessions/pro-formas" + query;
    }

    /** The paper of a page, without what stands around it. */
    private String sheets(String query) throws Exception {
        MvcTestResult page =
                pages.get().uri(address(query)).with(signedInAs(reviewer)).exchange();
        assertThat(page).hasStatusOk();
        String text = page.getResponse().getContentAsString();
        return text.substring(text.indexOf("<article"), text.lastIndexOf("</article>"));
    }

    private Account member(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
