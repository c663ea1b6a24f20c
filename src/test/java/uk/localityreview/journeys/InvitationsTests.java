package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.InvitationFixture;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.Quotes;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;

/** A coordinator invites people by e-mail and on paper; one of them answers on a phone, by keyboard alone. */
@InABrowser
@Import(InvitationFixture.Shared.class)
@DirtiesContext // its round for e-mails would take those of other tests from the database they share
class InvitationsTests {

    private static final GreenMail MAIL_SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final long PATIENCE_IN_MILLIS = 20_000;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private Consents consents;

    @Autowired
    private Identities identities;

    @Autowired
    private InvitationFixture.MovableClock clock;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry settings) {
        MAIL_SERVER.start();
        settings.add("locality.mail.host", () -> "127.0.0.1");
        settings.add("locality.mail.port", () -> MAIL_SERVER.getSmtp().getPort());
        settings.add("locality.mail.from", () -> "Marlow Green review <review@council.example.org>");
        settings.add("locality.mail.tls", () -> "none");
    }

    @AfterAll
    static void noMailServer() {
        MAIL_SERVER.stop();
    }

    /** Other tests of the same database leave messages in line, and what cannot be sent holds up what comes after it. */
    @BeforeEach
    void nothingIsInLine() {
        database.sql("delete from invitation.message").update();
    }

    @Test
    void invitesPeopleAndHearsWhatTheyAnswer(Browser browser) throws Exception {
        Review review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
        Account coordinator =
                accounts.create("Priya Nair", "priya." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
        String invitations = "/reviews/" + review.id() + "/invitations";

        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open("/reviews/" + review.id());
        browser.page().getByText("Invitations").click();
        browser.isAccessible().picture("invitations-before");
        browser.open(invitations + "/letterhead").isAccessible().picture("letterhead");
        browser.page().getByLabel("Where the sessions are held").fill("");
        browser.press("Keep this").isAccessible().picture("letterhead-errors");
        browser.asOnAPhone().picture("letterhead-phone").asAtADesk();

        browser.open(invitations).press("E-mail the invitations");
        assertThat(MAIL_SERVER.waitForIncomingEmail(PATIENCE_IN_MILLIS, 1)).isTrue();
        browser.open(invitations).isAccessible().picture("invitations-sent");
        browser.press("Print the invitations").isAccessible().picture("letters");
        lookAtThePrintedLetters(browser);
        browser.open(invitations + "/sheets/victim").isAccessible().picture("sheet");
        assertThat(sidesOf(browser.page())).as("sides of a sheet").isEqualTo(1);

        browser.asOnAPhone().open(linkInTheMail()).isAccessible().picture("answer-phone");
        answerByKeyboard(browser);
        assertThat(browser.page().getByText("Thank you. Your answers are kept."))
                .isVisible();
        browser.isAccessible().picture("answer-saved-phone");
        browser.asAtADesk().isAccessible().picture("answer-saved");
        assertThat(consents.of(review.id()).get(InvitationFixture.NURSE))
                .matches(consent -> consent.takingPart() && consent.quotes() == Quotes.WITHOUT_ROLE);

        browser.open(invitations).isAccessible().picture("invitations-answered");
        assertThat(browser.page().getByText("1 of 3 have answered.")).isVisible();
        browser.asOnAPhone().isAccessible().picture("invitations-phone").asAtADesk();
        browser.open(invitations + "/P01").isAccessible().picture("invitation-of-one");
        browser.asOnAPhone().isAccessible().picture("invitation-of-one-phone");
        enterASheetAndAWithdrawal(browser.asAtADesk(), invitations);
        removeTheNames(browser, "/reviews/" + review.id(), coordinator);
        browser.asOnAPhone().open("/answer/nothing").isAccessible().picture("link-opens-nothing-phone");
        browser.hasNothingToComplainOf();
    }

    private static void enterASheetAndAWithdrawal(Browser browser, String invitations) {
        browser.open(invitations + "/P03/signed-sheet").isAccessible().picture("signed-sheet");
        browser.press("Keep this").isAccessible().picture("signed-sheet-errors");
        browser.asOnAPhone().picture("signed-sheet-phone").asAtADesk();
        browser.page().getByLabel("They agree to take part").check();
        browser.page().locator("#notes").check();
        browser.page().getByLabel("Yes, without their role").check();
        browser.page().locator("#futureUse-2").check();
        browser.press("Keep this").isAccessible().picture("invitation-with-a-sheet");
        assertThat(browser.page().getByText("The sheet was kept, and counts from now on."))
                .isVisible();
        browser.page().getByText("They want to withdraw").click();
        browser.isAccessible().picture("withdrawal");
        browser.asOnAPhone().isAccessible().picture("withdrawal-phone").asAtADesk();
        browser.press("Withdraw what they agreed to").isAccessible().picture("withdrawal-errors");
        browser.page().locator("#sure").check();
        browser.press("Withdraw what they agreed to").isAccessible().picture("invitation-withdrawn");
    }

    private void removeTheNames(Browser browser, String review, Account coordinator) {
        browser.open(review + "/participants/P01/name").isAccessible().picture("name");
        // A session does not last three months.
        clock.set(Instant.parse("2027-01-17T10:00:00Z"));
        browser.signIn(coordinator.userName(), AccessFixture.PASSWORD);
        browser.open(review).isAccessible().picture("review-names-overdue");
        browser.asOnAPhone()
                .isAccessible()
                .picture("review-names-overdue-phone")
                .asAtADesk();
        browser.open(review + "/names-removal").isAccessible().picture("names-removal");
        browser.asOnAPhone().isAccessible().picture("names-removal-phone").asAtADesk();
        browser.page().locator("#sure").check();
        browser.press("Remove names and contacts now").isAccessible().picture("names-removed");
        clock.set(InvitationFixture.A_WEEK_BEFORE);
    }

    private static void answerByKeyboard(Browser browser) {
        Page page = browser.page();
        Keyboard keys = page.keyboard();
        page.locator("summary").focus();
        keys.press("Enter");
        browser.isAccessible().picture("answer-sheet-phone");
        keys.press("Enter");
        tabTo(page, page.getByLabel("Yes, I can take part"));
        keys.press("Space");
        tabTo(page, page.locator("#from-1"));
        // Chromium shows the hours as its own language has them, whatever the page says.
        keys.type("0900A");
        tabTo(page, page.locator("#to-1"));
        keys.type("1230P");
        tabTo(page, page.getByText("Add another time"));
        keys.press("Enter");
        assertThat(page.locator("#from-2")).isVisible();
        tabTo(page, page.locator("#needs"));
        keys.type("Step-free access");
        tabTo(page, page.getByText("Send my answers"));
        keys.press("Enter");
        assertThat(page.getByText("There is a problem")).isVisible();
        browser.isAccessible().picture("answer-errors-phone");
        tabTo(page, page.locator("#agree"));
        keys.press("Space");
        tabTo(page, page.locator("#notes"));
        keys.press("Space");
        tabTo(page, page.locator("#quotes"));
        keys.press("ArrowDown");
        tabTo(page, page.locator("#futureUse"));
        keys.press("ArrowRight");
        tabTo(page, page.getByText("Send my answers"));
        keys.press("Enter");
    }

    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 40; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static void lookAtThePrintedLetters(Browser browser) throws Exception {
        Page page = browser.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        browser.picture("letters-print");
        assertThat(sidesOf(page)).as("sides of two letters with their sheets").isEqualTo(4);
    }

    private static int sidesOf(Page page) throws Exception {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "screenshots", page.title().replaceAll("\\W+", "-") + ".pdf"))))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            return pdf.getNumberOfPages();
        }
    }

    private static String linkInTheMail() throws Exception {
        MimeMultipart mail = (MimeMultipart) MAIL_SERVER.getReceivedMessages()[0].getContent();
        return mail.getBodyPart(0).getContent().toString().replaceAll("(?s).*(/answer/\\S+).*", "$1");
    }
}
