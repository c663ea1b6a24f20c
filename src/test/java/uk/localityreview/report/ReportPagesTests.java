package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.access.AccessFixture.signedInAs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.daypack.ExampleReview;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.ReviewId;

/** The report of the worked example, as its pages hand it over. */
@OnARealDatabase
@AutoConfigureMockMvc
class ReportPagesTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private ExampleReview example;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private JdbcClient database;

    private ReviewId review = ReviewId.random();

    @BeforeEach
    void fileTheExample() {
        review = example.file();
    }

    @Test
    void handsOverEachFormAsAnAttachmentThatIsKeptNowhere() {
        Account lead = somebodyAs(Role.LEAD_REVIEWER);

        for (ReportFiles.Form form : ReportFiles.Form.values()) {
            MvcTestResult answer = ask(lead, form.fileName());
            assertThat(answer).hasStatus(HttpStatus.OK);
            assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''Luton-2025-10-16-" + form.fileName());
            assertThat(answer.getResponse().getContentAsByteArray()).isNotEmpty();
        }
    }

    @Test
    void showsTheReportWithinTheApplicationWithItsMarkingAndNotice() {
        assertThat(ask(somebodyAs(Role.LEAD_REVIEWER), "report"))
                .hasStatusOk()
                .bodyText()
                .contains("OFFICIAL-SENSITIVE", "The interviews in this example are invented", "Findings by theme")
                .doesNotContain(" style=\"", "<style");
    }

    @Test
    void putsEveryReadingOnRecord() {
        Account sponsor = somebodyAs(Role.SPONSOR);

        assertThat(ask(sponsor, "findings.json")).hasStatusOk();

        assertThat(database.sql("select act || ' ' || subject from audit.entry where actor = :actor")
                        .param("actor", sponsor.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("REPORT_READ findings.json");
    }

    @Test
    void showsASponsorTheReportAndNothingThatItRestsOn() {
        Account sponsor = somebodyAs(Role.SPONSOR);

        assertThat(ask(sponsor, "report")).hasStatusOk();
        for (String path : new String[] {"sessions/S01", "findings", "findings/F01"}) {
            assertThat(ask(sponsor, path)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void showsAnAdministratorNothingOfAReview() {
        Account administrator = AccessFixture.anAdministrator(accounts);

        for (String path : new String[] {"", "sessions", "sessions/S01", "findings", "report", "findings.json"}) {
            assertThat(ask(administrator, path)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private Account somebodyAs(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), account.id(), role);
        return account;
    }

    private MvcTestResult ask(Account account, String path) {
        String address = "/reviews/" + review + (path.isEmpty() ? "" : "/" + path);
        return pages.get().uri(address).with(signedInAs(account)).exchange();
    }
}
