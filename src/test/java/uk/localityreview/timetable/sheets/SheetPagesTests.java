package uk.localityreview.timetable.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
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
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Sessions;

/** The pages of sheets and the spreadsheet, as those who run the day get them. */
@OnARealDatabase
@AutoConfigureMockMvc
class SheetPagesTests {

    private static final String ODD = "${7*7} {{7*7}} <img src=x onerror=alert(1)> %s%n";
    private static final String ODD_AS_TEXT = "${7*7} {{7*7}} &lt;img src=x onerror=alert(1)&gt; %s%n";

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

    private Review review;
    private Account reviewer;

    @BeforeEach
    void aPlannedDay() {
        review = PlannedDayFixture.aReview();
        open(review);
    }

    private void open(Review opened) {
        reviews.open(opened);
        sessions.plan(opened.id(), PlannedDayFixture.sessions());
        reviewer = AccessFixture.somebody(accounts);
        memberships.grant(opened.id().value(), reviewer.id(), Role.REVIEWER);
    }

    @Test
    void listsASheetForEverybody() throws Exception {
        assertThat(text("")).contains("Whole day", "Room A", "Room B", "Reviewer R4", "Participant P08", "no session");
    }

    @Test
    void givesAParticipantsSheetNothingAboutOthers() throws Exception {
        String sheet = sheet("/participants?only=P05");

        assertThat(sheet)
                .contains("13:15 to 14:30", "Town Hall, room A", "OFFICIAL-SENSITIVE", "participant P05")
                .doesNotContainPattern("P0[1-46-9]|R[1-4]|Police|Justice|Alternative Provision|not with police");
        assertThat(sheet).doesNotContain("<svg");
    }

    @Test
    void tellsThoseWhoWriteWhatPeopleDidNotAgreeTo() throws Exception {
        jdbc.sql("""
                        insert into invitation.consent (review, participant, number, given_at, taking_part, notes, quotes,
                                                        future_use, withdrawn, sheet_version, available, sealed_needs,
                                                        source, given_on, entered_at, entered_by)
                        values (:review, 'P03', 1, now(), true, false, 'NONE', true, false, '1', '{}', '\\x00',
                                'WORD', current_date, now(), :by)
                        """)
                .param("review", review.id().value())
                .param("by", reviewer.id().value())
                .update();

        assertThat(sheet("/reviewers?only=R2")).contains("<strong>no notes, no quotes</strong>");
    }

    @Test
    void givesTheDoorNothingAboutAgenciesOrPeople() throws Exception {
        assertThat(sheet("/rooms?only=A"))
                .contains("09:15 to 10:00", "Interview", "Focus group", "<svg")
                .doesNotContainPattern("P0\\d|R[1-4]|Police|Justice|officer|S01|B1");
    }

    @Test
    void marksEachSheetAtTopAndBottom() throws Exception {
        String all = sheet("/participants");

        assertThat(all.split("<article", -1)).hasSize(9);
        assertThat(all.split("OFFICIAL-SENSITIVE", -1)).hasSize(17);
    }

    @Test
    void showsTextLiterallyThatLooksLikeATemplateOrMarkup() throws Exception {
        Review odd = PlannedDayFixture.aReview(
                PlannedDayFixture.person("P01", "POL", ODD, Level.FRONT_LINE, Category.PRACTITIONER, ODD));
        reviews.open(odd);
        sessions.plan(odd.id(), PlannedDayFixture.sessions().subList(0, 1));
        memberships.grant(odd.id().value(), reviewer.id(), Role.REVIEWER);
        review = odd;

        assertThat(sheet("/reviewers?only=R1")).contains(ODD_AS_TEXT).doesNotContain("<img");
    }

    @Test
    void answersForASheetThatIsNotThere() {
        for (String path : List.of("/nobody", "/rooms?only=Z", "/participants?only=P99", "/day?only=A")) {
            assertThat(pages.get().uri(address(path)).with(signedInAs(reviewer)))
                    .as(path)
                    .hasStatus(404);
        }
    }

    @Test
    void putsReadingOnRecord() throws Exception {
        sheet("/participants?only=P05");

        assertThat(entries()).contains("SHEETS_READ PARTICIPANT P05");
    }

    @Test
    void letsWhoeverPlansTheDayPutCalendarLinksOnSheets() throws Exception {
        assertThat(pages.post()
                        .uri(address("/participants"))
                        .param("only", "P05")
                        .with(signedInAs(reviewer))
                        .with(csrf()))
                .hasStatus(404);
        memberships.grant(review.id().value(), reviewer.id(), Role.COORDINATOR);

        MvcTestResult made = pages.post()
                .uri(address("/participants"))
                .param("only", "P05")
                .with(signedInAs(reviewer))
                .with(csrf())
                .exchange();

        assertThat(made).hasStatusOk().headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(made.getResponse().getContentAsString()).contains("<svg", "QR code of the calendar link");
        assertThat(entries()).anyMatch(entry -> entry.startsWith("FEED_MADE") && entry.endsWith("PARTICIPANT P05"));
    }

    @Test
    void keepsSheetsFromThoseWhoDoNotRunTheDay() {
        memberships.grant(review.id().value(), reviewer.id(), Role.SPONSOR);

        for (String path : List.of("", "/day", "/participants")) {
            assertThat(pages.get().uri(address(path)).with(signedInAs(reviewer)))
                    .hasStatus(404);
        }
        assertThat(pages.get()
                        .uri("/reviews/" + review.id() + "/timetable.xlsx")
                        .with(signedInAs(reviewer)))
                .hasStatus(404);
    }

    @Test
    void givesTheSpreadsheetOutOnRecord() throws Exception {
        MvcTestResult file = pages.get()
                .uri("/reviews/" + review.id() + "/timetable.xlsx")
                .with(signedInAs(reviewer))
                .exchange();

        assertThat(file)
                .hasStatusOk()
                .headers()
                .hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"timetable-2026-06-18.xlsx\"");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getSheet("Sessions").getLastRowNum()).isEqualTo(5);
        }
        assertThat(entries()).contains("TIMETABLE_EXPORTED XLSX, 3 sessions");
    }

    private String address(String path) {
        return "/reviews/" + review.id() + "/sheets" + path;
    }

    private String text(String path) throws Exception {
        MvcTestResult page =
                pages.get().uri(address(path)).with(signedInAs(reviewer)).exchange();
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }

    /** The paper of a page, without what stands around it. */
    private String sheet(String path) throws Exception {
        String page = text(path);
        return page.substring(page.indexOf("<article"), page.lastIndexOf("</article>"));
    }

    private List<String> entries() {
        return jdbc.sql("select act || ' ' || subject from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
