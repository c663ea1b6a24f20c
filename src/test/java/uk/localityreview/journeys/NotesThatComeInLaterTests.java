package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.attachment.Attachments;
import uk.localityreview.fieldwork.attachment.PhotoFixture;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** A reviewer brings in what was recorded or written on paper, at a desk and on a phone. */
@InABrowser
class NotesThatComeInLaterTests {

    private static final String TEAMS = """
            WEBVTT

            00:00:03.000 --> 00:00:06.000
            <v Quillfeather, Ida>Shall we start with the town centre?</v>

            00:00:12.000 --> 00:00:20.000
            <v Marrowby, Rory (Youth Justice)>Every week now, Ida. It used to be the old bus station only.</v>

            00:01:02.000 --> 00:01:10.000
            <v Marrowby, Rory (Youth Justice)>We refer to the youth project and hear nothing back.</v>

            00:01:15.000 --> 00:01:17.000
            Recording was paused.
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    private Review review;
    private String path;

    @BeforeEach
    void aPlannedDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        List<Session> day = new ArrayList<>(PlannedDayFixture.sessions());
        day.add(PlannedDayFixture.session(
                "S04",
                "15:00",
                "16:30",
                "B",
                SessionKind.FOCUS_GROUP,
                "R3",
                "R4",
                "P01 P02 P03 P04 P05 P06 P07 P08",
                "B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12"));
        sessions.plan(review.id(), day);
        path = "/reviews/" + review.id() + "/sessions";
    }

    @Test
    void bringsInATranscript(Browser browser) {
        signIn(browser);
        browser.open(path).isAccessible().picture("sessions-with-files");
        browser.asOnAPhone().isAccessible().picture("sessions-with-files-phone").asAtADesk();
        browser.page().getByText("Bring in the note of S01").click();
        browser.isAccessible().picture("bring-in");
        browser.asOnAPhone().isAccessible().picture("bring-in-phone").asAtADesk();
        browser.press("Read it").isAccessible().picture("bring-in-errors");

        browser.page()
                .getByLabel("Select a file")
                .setInputFiles(new FilePayload("meeting.vtt", "text/vtt", TEAMS.getBytes(UTF_8)));
        browser.press("Read it");
        assertThat(browser.page().getByText("Nothing is kept yet").first()).isVisible();
        browser.isAccessible().picture("draft");
        browser.asOnAPhone().isAccessible().picture("draft-phone").asAtADesk();
        browser.press("Keep as the note of S01").isAccessible().picture("draft-errors");

        browser.page().getByLabel("Quillfeather, Ida").selectOption("R1");
        browser.page().getByLabel("Marrowby, Rory (Youth Justice)").selectOption("P01");
        browser.page().getByLabel("Nobody is named").selectOption("leave out");
        browser.press("Show the lines with these choices").isAccessible().picture("draft-looked-at");
        browser.press("Keep as the note of S01");
        assertThat(browser.page().getByText("3 lines were kept as the note of S01."))
                .isVisible();
        browser.isAccessible().picture("brought-in");
        browser.page().getByText("Read the note of S01").click();
        assertThat(browser.page().getByText("hear nothing back").first()).isVisible();
        browser.hasNothingToComplainOf();
    }

    @Test
    void keepsNothingOfAnUploadThatIsCutOff(Browser browser) throws IOException {
        signIn(browser);
        browser.open(path + "/S01/bring-in");
        String token = browser.page().locator("main input[name=_csrf]").first().inputValue();
        String cookies = browser.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(joining("; "));
        String body = "--cut\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n\r\nP01: "
                + "x".repeat(9_900) + "\r\n--cut--\r\n";
        URI address = URI.create(browser.page().url());
        for (int sent : List.of(body.length() * 99 / 100, body.length())) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream()
                        .write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                        + "\r\nCookie: "
                                        + cookies
                                        + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: "
                                        + body.length() + "\r\nConnection: close\r\n\r\n" + body.substring(0, sent))
                                .getBytes(UTF_8));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
            assertThat(jdbc.sql("select count(*) from fieldwork.draft_of_note where review = :review")
                            .param("review", review.id().value())
                            .query(Long.class)
                            .single())
                    .as("drafts after %d of %d bytes", sent, body.length())
                    .isEqualTo(sent == body.length() ? 1L : 0L);
        }
    }

    @Test
    void keepsPhotosOfPaper(Browser browser) {
        attachments.announce(review.id(), new SessionCode("S01"), UUID.randomUUID(), Sha256.of("on a phone"));
        signIn(browser);
        browser.open(path + "/S01/photos").press("Keep").isAccessible().picture("photos-errors");
        browser.page()
                .getByLabel("Select photos")
                .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", PhotoFixture.aPageOfNotes()));
        browser.press("Keep");
        assertThat(browser.page().getByText("1 photo was kept.")).isVisible();
        browser.isAccessible().picture("photos");
        browser.asOnAPhone().isAccessible().picture("photos-phone").asAtADesk();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Photo 2"))
                .click();
        browser.page().waitForLoadState();
        assertThat(browser.page().evaluate("document.querySelector('.lr-photo').naturalWidth"))
                .isEqualTo(1200);
        browser.isAccessible().picture("photo");
        browser.asOnAPhone().isAccessible().picture("photo-phone").asAtADesk();
        browser.hasNothingToComplainOf();
    }

    @Test
    void printsProFormas(Browser browser) throws IOException {
        signIn(browser);
        browser.open(path + "/pro-formas").isAccessible().picture("pro-formas");
        assertThat(printed(browser, "pro-formas")).isEqualTo(8);
        browser.open(path + "/pro-formas?only=S04").isAccessible().picture("pro-forma");
        browser.asOnAPhone().isAccessible().picture("pro-forma-phone").asAtADesk();
        assertThat(printed(browser, "pro-forma")).isEqualTo(2);
        browser.open(path + "/pro-formas?only=S01");
        assertThat(printed(browser, "pro-forma-interview")).isEqualTo(2);
        browser.hasNothingToComplainOf();
    }

    private void signIn(Browser browser) {
        Account reviewer = accounts.create("Sam Whitlock", "sam." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), reviewer.id(), Role.REVIEWER);
        browser.signIn(reviewer.userName(), AccessFixture.PASSWORD);
    }

    /** Prints the page to a file and says how many sides it has; every side carries the marking twice. */
    private static int printed(Browser browser, String name) throws IOException {
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        byte[] pdf = browser.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(folder.resolve(name + ".pdf")));
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).split("OFFICIAL-SENSITIVE", -1))
                        .hasSize(3);
            }
            return document.getNumberOfPages();
        }
    }
}
