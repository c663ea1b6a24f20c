package uk.localityreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;

/** A lead reviewer opens a review, sets it up and brings its people in, by keyboard only, at a desk and on a phone. */
@InABrowser
class PreparingAReviewTests {

    private static final LocalDate DAY = LocalDate.now().plusDays(60);

    @Autowired
    private Accounts accounts;

    @TempDir
    private Path folder;

    @Test
    void opensAReviewSetsItUpAndBringsItsPeopleIn(Browser browser) throws Exception {
        Account lead = accounts.create("Priya Nair", "priya.nair." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        browser.signIn(lead.userName(), AccessFixture.PASSWORD);

        open(browser);
        setUp(browser);
        people(browser);
        browser.hasNothingToComplainOf();
    }

    private void open(Browser browser) {
        follow(browser, "Open a review", AriaRole.BUTTON);
        browser.isAccessible().picture("open-review");
        enterOn(browser, "Open the review");
        browser.isAccessible().picture("open-review-errors");
        type(browser, "Area", "Luton");
        type(browser, "Code of the council", "E06000032");
        type(browser, "Code of the police force area (optional)", "E23000026");
        day(browser, "The day of the review", DAY);
        type(browser, "Sponsor", "Chair, community safety partnership");
        enterOn(browser, "Open the review");
        browser.isAccessible().picture("set-up");
        seen(browser, "0 of 11 sections are complete.");
        browser.asOnAPhone().isAccessible().picture("set-up-phone").asAtADesk();
    }

    private void setUp(Browser browser) {
        follow(browser, "Enquiry and engagement", AriaRole.LINK);
        browser.isAccessible().picture("engagement");
        browser.asOnAPhone().isAccessible().picture("engagement-phone").asAtADesk();
        type(browser, "Office to contact", "Community safety team");
        type(browser, "Who to contact there, and how", "Ida Marsh\n01632 960 001");
        type(browser, "Fee", "4500");
        type(browser, "The Home Office’s share of it", "5000");
        choose(browser, "Yes");
        enterOn(browser, "Save and go back");
        browser.isAccessible().picture("engagement-errors");
        type(browser, "The Home Office’s share of it", "2250");
        enterOn(browser, "Save and go back");
        seen(browser, "1 of 11 sections are complete.");

        follow(browser, "Sectors and what they can speak to", AriaRole.LINK);
        browser.isAccessible().picture("sectors");
        browser.asOnAPhone().isAccessible().picture("sectors-phone").asAtADesk();
        follow(browser, "Change sector police", AriaRole.LINK);
        browser.isAccessible().picture("sector");
        browser.asOnAPhone().isAccessible().picture("sector-phone").asAtADesk();
        browser.open(browser.page().url().replaceAll("^http://[^/]+", "").replace("/sectors/police", "/agencies/new"));
        browser.isAccessible().picture("agency-new");
        Locator catalogue = browser.page().getByLabel("From the catalogue");
        catalogue.focus();
        catalogue.selectOption("police/Local police force");
        type(browser, "Or another, or as it is known locally", "Bedfordshire Police");
        type(browser, "Code", "BP");
        enterOn(browser, "Add");
        seen(browser, "The agency was added.");
        browser.isAccessible().picture("agencies");
        choose(browser, "Yes");
        enterOn(browser, "Save and go back");

        follow(browser, "Basis for sharing information", AriaRole.LINK);
        browser.isAccessible().picture("information-sharing");
        browser.asOnAPhone().isAccessible().picture("information-sharing-phone").asAtADesk();
        follow(browser, "Back to the set-up", AriaRole.LINK);
        follow(browser, "Equality impact assessment", AriaRole.LINK);
        browser.isAccessible().picture("equality");
        follow(browser, "Back to the set-up", AriaRole.LINK);
        follow(browser, "Back to the review", AriaRole.LINK);
        browser.isAccessible().picture("review-prepared");
    }

    private void people(Browser browser) throws Exception {
        follow(browser, "Participants", AriaRole.LINK);
        browser.isAccessible().picture("participants-none");
        follow(browser, "Add a participant", AriaRole.BUTTON);
        browser.isAccessible().picture("participant-new");
        browser.asOnAPhone().isAccessible().picture("participant-new-phone").asAtADesk();
        Locator agency = browser.page().getByLabel("Agency");
        agency.focus();
        agency.selectOption("BP");
        type(browser, "Role", "neighbourhood sergeant");
        type(browser, "When they can be seen", "8-13; 14:00-16:00");
        type(browser, "Name", "Ida Quillfeather");
        enterOn(browser, "Add to the review");
        seen(browser, "P01 was added.");

        follow(browser, "Paste or import a table", AriaRole.BUTTON);
        browser.isAccessible().picture("import");
        browser.asOnAPhone().isAccessible().picture("import-phone").asAtADesk();
        Locator paste = browser.page().getByLabel("Paste from a spreadsheet");
        paste.fill("agency\trole\tlevel\tavailable\tname\nBP\tresponse officer\tfront line\tnoon\tSam Marsh\n");
        enterOn(browser, "Show what is understood");
        browser.isAccessible().picture("import-errors");
        browser.asOnAPhone().isAccessible().picture("import-errors-phone").asAtADesk();
        paste.fill("agency\trole\tlevel\tline manager\tavailable\tname\n"
                + "BP\tresponse officer\tfront line\tP01\t9-12\tSam Marsh\n"
                + "Bedfordshire Police\tinspector\tstrategic\t\t09:00-10:00\t\n");
        enterOn(browser, "Show what is understood");
        browser.isAccessible().picture("import-preview");
        browser.asOnAPhone().isAccessible().picture("import-preview-phone").asAtADesk();
        enterOn(browser, "Add these 2 people");
        seen(browser, "2 people were added.");

        Path csv = Files.writeString(
                folder.resolve("people.csv"),
                "agency,role,level,needs\nBP,schools officer,front line,step-free access\n");
        follow(browser, "Paste or import a table", AriaRole.BUTTON);
        browser.page().getByLabel("Or select a file").setInputFiles(csv);
        enterOn(browser, "Show what is understood");
        enterOn(browser, "Add this person");
        seen(browser, "1 person was added.");
        browser.isAccessible().picture("participants");
        browser.asOnAPhone().isAccessible().picture("participants-phone").asAtADesk();

        follow(browser, "Names and contacts (2)", AriaRole.LINK);
        browser.isAccessible().picture("names");
        browser.asOnAPhone().isAccessible().picture("names-phone").asAtADesk();
        follow(browser, "Back to the participants", AriaRole.LINK);
        follow(browser, "Change P01", AriaRole.LINK);
        enterOn(browser, "Remove P01");
        seen(browser, "P01 is the line manager of P02. Change that first.");
        browser.isAccessible().picture("participant-errors");
    }

    private static void follow(Browser browser, String name, AriaRole role) {
        Locator link = browser.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        link.focus();
        link.press("Enter");
        browser.page().waitForLoadState();
    }

    private static void enterOn(Browser browser, String button) {
        follow(browser, button, AriaRole.BUTTON);
    }

    private static void type(Browser browser, String label, String text) {
        Locator field = browser.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.focus();
        browser.page().keyboard().press("Control+A");
        browser.page().keyboard().type(text);
    }

    private static void choose(Browser browser, String label) {
        Locator radio = browser.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
        radio.focus();
        radio.press(" ");
    }

    private static void day(Browser browser, String legend, LocalDate day) {
        Locator group = browser.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(legend).setExact(true));
        group.getByLabel("Day").fill(Integer.toString(day.getDayOfMonth()));
        group.getByLabel("Month").fill(Integer.toString(day.getMonthValue()));
        group.getByLabel("Year").fill(Integer.toString(day.getYear()));
    }

    private static void seen(Browser browser, String sentence) {
        assertThat(browser.page().getByText(sentence).first()).isVisible();
    }
}
