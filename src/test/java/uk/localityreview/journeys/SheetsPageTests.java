package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** A coordinator hands out the day: on paper, to calendars, on a phone. */
@InABrowser
class SheetsPageTests {

    private static final Set<ThemeCode> MANY_THEMES = Stream.of("B1", "B2", "B4", "B5", "B8", "B11", "B12")
            .map(ThemeCode::new)
            .collect(Collectors.toSet());

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Test
    void handsOutTheDay(Browser browser) throws IOException {
        Review review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        signIn(browser, review);
        String sheets = "/reviews/" + review.id() + "/sheets";

        browser.open("/reviews/" + review.id());
        browser.page().getByText("Hand out the day").click();
        browser.isAccessible().picture("sheets");
        browser.asOnAPhone().isAccessible().picture("sheets-phone").asAtADesk();

        for (String path : List.of("/day", "/rooms?only=A", "/reviewers?only=R1", "/participants?only=P05")) {
            String name = "sheet-" + path.substring(1).replaceFirst("\\?.*", "");
            browser.open(sheets + path).isAccessible().picture(name);
            browser.asOnAPhone().isAccessible().picture(name + "-phone").asAtADesk();
            assertThat(printed(browser, name)).isEqualTo(1);
        }
        browser.open(sheets + "/participants");
        assertThat(printed(browser, "sheet-all-participants")).isEqualTo(8);

        browser.open(sheets + "/participants?only=P05").press("Put calendar links on the sheets");
        assertThat(browser.page()
                        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code of the calendar link")))
                .isVisible();
        browser.isAccessible().picture("sheet-participant-linked");
        assertThat(printed(browser, "sheet-participant-linked")).isEqualTo(1);
        browser.hasNothingToComplainOf();
    }

    @Test
    void makesAndRevokesACalendarLink(Browser browser) {
        Review review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        signIn(browser, review);

        browser.open("/reviews/" + review.id() + "/feeds").press("Make a link");
        assertThat(browser.page().getByText("Select for whom the link is").first())
                .isVisible();
        browser.isAccessible().picture("feeds-errors");
        browser.page().getByLabel("For whom").selectOption("REVIEWER R1");
        browser.press("Make a link");
        assertThat(browser.page().getByText("Reviewer R1: add this address to a calendar."))
                .isVisible();
        browser.isAccessible().picture("feeds");
        browser.asOnAPhone().isAccessible().picture("feeds-phone").asAtADesk();

        browser.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke"))
                .click();
        assertThat(browser.page().getByText("Revoked ")).isVisible();
        browser.hasNothingToComplainOf();
    }

    @Test
    void fitsALargeDayOnOneSide(Browser browser) throws IOException {
        Review review = aLargeDay();
        reviews.open(review);
        sessions.plan(review.id(), sixtySessions());
        signIn(browser, review);

        for (String path : List.of("/day", "/rooms?only=A", "/reviewers?only=R1")) {
            browser.open("/reviews/" + review.id() + "/sheets" + path);
            assertThat(printed(browser, "large-" + path.substring(1).replaceFirst("\\?.*", "")))
                    .as(path)
                    .isEqualTo(1);
        }
    }

    private void signIn(Browser browser, Review review) {
        Account coordinator = accounts.create("Tom Ellery", "tom." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
    }

    /** Prints the page to a file and says how many sides it has; every side carries the marking. */
    private static int printed(Browser browser, String name) throws IOException {
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        byte[] pdf = browser.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(folder.resolve(name + ".pdf")));
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).split("OFFICIAL-SENSITIVE", -1))
                        .hasSize(3);
                assertThat(stripper.getText(document)).doesNotContain("Sign out", "Back to");
            }
            assertThat(Math.round(document.getPage(0).getMediaBox().getWidth())).isEqualTo(595);
            return document.getNumberOfPages();
        }
    }

    private static Review aLargeDay() {
        Participant[] people = new Participant[60];
        for (int number = 0; number < people.length; number++) {
            people[number] = PlannedDayFixture.person(
                    "P" + (100 + number),
                    number % 2 == 0 ? "YJS" : "EDU",
                    "exploitation and missing worker",
                    Level.FRONT_LINE,
                    Category.PRACTITIONER,
                    number % 5 == 0 ? "step-free access" : "");
        }
        return PlannedDayFixture.aReview(people);
    }

    /** Sixty sessions, ten of them in room A with R1, a focus group of six among them. */
    private static List<Session> sixtySessions() {
        List<Session> day = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            int slot = number / 6;
            int place = number % 6;
            LocalTime start = LocalTime.of(8, 0).plusMinutes(55L * slot);
            List<ParticipantCode> people = new ArrayList<>();
            for (int person = 0; person < (number == 12 ? 6 : 1); person++) {
                people.add(new ParticipantCode("P" + (100 + (number + 6 * person) % 60)));
            }
            day.add(new Session(
                    new SessionCode("S%02d".formatted(number + 1)),
                    start,
                    start.plusMinutes(45),
                    String.valueOf((char) ('A' + place)),
                    people.size() > 1 ? SessionKind.FOCUS_GROUP : SessionKind.INTERVIEW,
                    new ReviewerCode("R" + (2 * place + 1)),
                    new ReviewerCode("R" + (2 * place + 2)),
                    people,
                    MANY_THEMES));
        }
        return day;
    }
}
