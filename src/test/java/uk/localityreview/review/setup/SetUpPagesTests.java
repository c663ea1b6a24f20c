package uk.localityreview.review.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Participants;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewFixture;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.Sectors;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;

@OnARealDatabase
@AutoConfigureMockMvc
class SetUpPagesTests {

    private static final LocalDate SOON = LocalDate.now().plusDays(40);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sectors sectors;

    @Autowired
    private Participants participants;

    @Autowired
    private FieldworkGate gate;

    @Autowired
    private JdbcClient jdbc;

    private Account lead;
    private ReviewId review;

    @BeforeEach
    void openAReview() {
        lead = AccessFixture.somebody(accounts);
        MvcTestResult opened = post("/reviews/new", opening(Map.of()));
        String path = String.valueOf(opened.getResponse().getRedirectedUrl());
        assertThat(path).startsWith("/reviews/").endsWith("/set-up");
        review = ReviewId.of(path.substring("/reviews/".length(), path.lastIndexOf('/')));
    }

    @Test
    void opensAReviewThatIsLedByWhoeverOpensIt() {
        Review opened = reviews.get(review);

        assertThat(opened.locality().name()).isEqualTo("Luton");
        assertThat(opened.date()).isEqualTo(SOON);
        assertThat(opened.marking()).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(memberships.roleOf(review.value(), lead.id())).contains(Role.LEAD_REVIEWER);
        assertThat(acts()).containsSequence("REVIEW_OPENED review");
        assertThat(page(""))
                .bodyText()
                .contains("0 of 11 sections are complete")
                .contains("Fieldwork cannot start");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "locality      |                 | Enter the area",
                "localAuthority|                 | Enter the code of the council",
                "localAuthority| Luton           | Enter a code of one letter and eight digits",
                "localAuthority| E23000026       | E23000026 is the code of a police force area, not of the council",
                "partnership   | E06000032       | not of the community safety partnership",
                "force         | E22000010       | not of the police force area",
                "day-year      | 2020            | The day of the review must be today or in the future",
                "day-month     | 13              | Enter a real date",
                "sponsor       | Cllr Ida Marsh  | Enter an office",
                "sponsor       | ida@example.org | Enter an office",
                "marking       | HIGHER          | Material marked SECRET or higher must not be held here",
                "marking       | SECRET          | Select the protective marking"
            })
    void opensNoReviewOnAWrongAnswer(String field, @Nullable String answer, String sentence) {
        long before = count();

        assertThat(post("/reviews/new", opening(Map.of(field, answer == null ? "" : answer))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains(sentence);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void movesTheDayNotBeyondTheTimeForWhichNamesAreKept() {
        LocalDate tooLate = SOON.plusYears(5);

        assertThat(save(
                        "engagement",
                        with(engagement("A1", "yes"), Map.of("day-year", Integer.toString(tooLate.getYear())))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Names and contacts are kept until", "Change that first, then the day of the review");
    }

    @Test
    void keepsTheEngagementWithItsContactSealed() {
        assertThat(save("engagement", engagement("A1", "yes"))).hasRedirectedUrl(path(""));

        assertThat(page("/engagement"))
                .bodyText()
                .contains("Community safety team")
                .contains("4500.50")
                .doesNotContain("Ida Quillfeather");
        assertThat(page("/contact")).bodyText().contains("Ida Quillfeather, 01632 960001");
        assertThat(acts()).contains("SET_UP_CHANGED engagement", "NAMES_READ contact of the engagement");
        assertThat(jdbc.sql("select e::text from review.engagement e where review = :review")
                        .param("review", review.value())
                        .query(String.class)
                        .single())
                .doesNotContain("Ida");
        assertThat(reviews.get(review).sponsor()).isEqualTo("Chair, community safety partnership");
        assertThat(page("")).bodyText().contains("1 of 11 sections are complete");

        Account analyst = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), analyst.id(), Role.ANALYST);
        assertThat(pages.get().uri(path("/contact")).with(signedInAs(analyst))).hasStatus(404);
        assertThat(pages.get().uri(path("/engagement")).with(signedInAs(analyst)))
                .hasStatus(404);
        assertThat(pages.get().uri(path("")).with(signedInAs(analyst))).hasStatusOk();
    }

    @Test
    void refusesAShareAboveTheFeeAndDatesOutOfOrder() {
        assertThat(save(
                        "engagement",
                        Map.of(
                                "sponsor", "Mr Marsh",
                                "fee", "100",
                                "homeOfficeShare", "200",
                                "enquiredOn-day", "2",
                                "enquiredOn-month", "2",
                                "enquiredOn-year", "2026",
                                "agreedOn-day", "1",
                                "agreedOn-month", "2",
                                "agreedOn-year", "2026")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Enter an office")
                .contains("share must not be more than the fee")
                .contains("must not be before they enquired")
                .contains("Enter the day of the review")
                .contains("Select whether you have completed this section");
    }

    @Test
    void overwritesNothingThatAnotherChangedMeanwhile() {
        String seen = version("/terms");
        assertThat(save("terms", Map.of("purpose", "Theirs", "scope", "All", "completed", "no")))
                .hasRedirectedUrl(path(""));

        assertThat(post(path("/terms"), Map.of("purpose", "Mine", "completed", "no", "version", seen)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else has changed this")
                .contains("On record now")
                .contains("Theirs")
                .contains("Mine");
        assertThat(page("/terms")).bodyText().contains("Theirs");
    }

    @Test
    void opensFieldworkOnceBothAssessmentsAreSignedOff() {
        assertThat(gate.isOpen(review)).isFalse();
        assertThat(save("data-protection", Map.of("status", "IN_PROGRESS", "completed", "yes")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("complete once the assessment is signed off");
        assertThat(save("data-protection", Map.of("status", "SIGNED_OFF", "completed", "yes")))
                .bodyText()
                .contains("Enter the office that signed it off")
                .contains("Enter when it was signed off");

        assertThat(save("data-protection", signedOff("Data protection officer")))
                .hasRedirectedUrl(path(""));
        assertThat(gate.whyNot(review))
                .contains("Fieldwork cannot start until the equality impact assessment is signed off in the set-up of "
                        + "this review.");
        assertThat(save("equality", signedOff("Head of equalities"))).hasRedirectedUrl(path(""));
        assertThat(gate.isOpen(review)).isTrue();
    }

    @Test
    void countsAReviewThatWasFiledWholeAsOpen() {
        Review filed = ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(filed);
        memberships.grant(filed.id().value(), lead.id(), Role.LEAD_REVIEWER);

        assertThat(gate.isOpen(filed.id())).isTrue();
        assertThat(pages.get().uri("/reviews/" + filed.id()).with(signedInAs(lead)))
                .bodyText()
                .contains("Taken in with its day pack");
        assertThat(pages.get()
                        .uri("/reviews/" + filed.id() + "/set-up/retention")
                        .with(signedInAs(lead)))
                .hasStatusOk();
    }

    @Test
    void setsRetentionAtTheOpeningAndNeverLeavesItBlank() {
        assertThat(page("/retention"))
                .bodyText()
                .contains(String.valueOf(SOON.plusYears(6).getYear()));
        assertThat(save("retention", Map.of("completed", "yes")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Enter until when names and contacts are kept")
                .contains("Enter until when notes are kept");
    }

    @Test
    void keepsTheMarkingAndTheBasisForSharing() {
        assertThat(save("marking", Map.of("marking", "HIGHER", "completed", "yes")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(save("marking", Map.of("marking", "OFFICIAL", "completed", "yes")))
                .hasRedirectedUrl(path(""));
        assertThat(reviews.get(review).marking()).isEqualTo("OFFICIAL");

        assertThat(save("information-sharing", Map.of("completed", "yes")))
                .bodyText()
                .contains("Select the lawful basis")
                .contains("Select at least one gateway");
        assertThat(save(
                        "information-sharing",
                        Map.of("lawfulBasis", "PUBLIC_TASK", "gateways", "CDA_115", "completed", "yes")))
                .hasRedirectedUrl(path(""));
    }

    @Test
    void addsChangesAndRemovesRooms() {
        assertThat(add("rooms", Map.of("code", "2.14", "site", "Town Hall", "seats", "9")))
                .hasRedirectedUrl(path("/rooms"));
        assertThat(add("rooms", Map.of("code", "2.14", "site", "", "seats", "many")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("There is a room 2.14 already")
                .contains("Enter the site")
                .contains("a whole number from 1 to 500");
        assertThat(save("rooms/2-14", Map.of("site", "Library", "seats", "12"))).hasRedirectedUrl(path("/rooms"));
        assertThat(reviews.get(review).rooms()).containsExactly(new Room("2.14", "Library", 12));
        assertThat(post(path("/rooms/2-14"), Map.of("site", "Park", "seats", "1", "version", "0")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(save("rooms", Map.of("completed", "yes"))).hasRedirectedUrl(path(""));

        assertThat(post(path("/rooms/2-14/removal"), Map.of())).hasRedirectedUrl(path("/rooms"));
        assertThat(save("rooms", Map.of("completed", "yes")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Add at least one room");
    }

    @Test
    void takesAgenciesFromTheCatalogueAndOthers() {
        assertThat(add("agencies", Map.of("chosen", "youth justice/Youth justice service")))
                .hasRedirectedUrl(path("/agencies"));
        assertThat(add("agencies", Map.of("name", "Marlow Mentors", "sector", "voluntary", "code", "mm")))
                .hasRedirectedUrl(path("/agencies"));
        assertThat(add("agencies", Map.of("chosen", "youth justice/Youth justice service", "code", "YJS")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("takes part already")
                .contains("There is an agency YJS already");
        assertThat(add("agencies", Map.of("name", "Somebody")))
                .bodyText()
                .contains("Select the sector that it stands for");
        assertThat(reviews.get(review).agencies())
                .containsExactly(
                        new Agency(new AgencyCode("YJS"), "Youth justice service", "youth justice"),
                        new Agency(new AgencyCode("MM"), "Marlow Mentors", "voluntary"));
    }

    @Test
    void keepsAnAgencyThatSomebodyBelongsTo() {
        add("agencies", Map.of("chosen", "youth justice/Youth justice service"));
        Participant manager = new Participant(
                new ParticipantCode("P01"),
                new AgencyCode("YJS"),
                "case manager",
                Level.FRONT_LINE,
                Category.PRACTITIONER,
                null,
                List.of(),
                "");
        participants.add(review, manager, Identity.UNKNOWN);

        assertThat(post(path("/agencies/YJS/removal"), Map.of()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("1 participant belongs to YJS");
    }

    @Test
    void keepsAnAgencyThatATieNames() {
        add("agencies", Map.of("chosen", "youth justice/Youth justice service"));
        jdbc.sql("""
                insert into network.tie_statement (review, from_agency, to_agency, kind, said_by, state, session, line)
                values (:review, 'POL', 'YJS', 'referral', 'POL', 'WORKS', 'S01', 3)
                """).param("review", review.value()).update();

        assertThat(post(path("/agencies/YJS/removal"), Map.of()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("1 statement about who works with whom names YJS. The agency stays");
        assertThat(reviews.get(review).agencies()).hasSize(1);

        jdbc.sql("delete from network.tie_statement where review = :review")
                .param("review", review.value())
                .update();
        assertThat(post(path("/agencies/YJS/removal"), Map.of())).hasRedirectedUrl(path("/agencies"));
    }

    @Test
    void removesWhomToContactWhenTheyAskForIt() {
        save("engagement", engagement("", "no"));
        assertThat(page("/contact")).bodyText().contains("Ida Quillfeather", "Remove whom to contact");

        assertThat(post(path("/contact/removal"), Map.of())).hasRedirectedUrl(path("/contact"));

        assertThat(page("/contact"))
                .bodyText()
                .contains("Community safety team", "Nobody is named yet.")
                .doesNotContain("Quillfeather", "Remove whom to contact");
        assertThat(acts()).contains("NAME_REMOVED contact of the engagement");
    }

    @Test
    void putsTheCodesOfTheAreaRightOnRecord() {
        assertThat(save("engagement", with(engagement("", "no"), Map.of("localAuthority", "E23000026"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("E23000026 is the code of a police force area, not of the council");
        assertThat(save(
                        "engagement",
                        with(
                                engagement("", "no"),
                                Map.of("locality", "Central Bedfordshire", "localAuthority", "E06000056"))))
                .hasRedirectedUrl(path(""));

        assertThat(reviews.get(review).locality().name()).isEqualTo("Central Bedfordshire");
        assertThat(reviews.get(review).locality().localAuthority()).isEqualTo(new AreaCode("E06000056"));
        assertThat(acts()).contains("AREA_CHANGED E06000032, E22000010, E23000026 to E06000056, E22000010, E23000026");
    }

    @Test
    void keepsTheCodesOfAnAreaThatFiguresWereLookedUpFor() {
        jdbc.sql("""
                insert into indicators.answer (review, place, question, figure, answer)
                values (:review, 1, '{}', false, '{}')
                """).param("review", review.value()).update();

        assertThat(save("engagement", with(engagement("", "no"), Map.of("localAuthority", "E06000056"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Published figures were looked up for this area already")
                .contains("value=\"E06000056\"");
        assertThat(save("engagement", with(engagement("", "no"), Map.of("locality", "Luton town"))))
                .hasRedirectedUrl(path(""));
        assertThat(reviews.get(review).locality().localAuthority()).isEqualTo(new AreaCode("E06000032"));
        assertThat(acts()).noneMatch(act -> act.startsWith("AREA_CHANGED"));
    }

    @Test
    void wordsItsOwnSectorsAndLeavesTheCatalogueOfOthersAlone() {
        add("agencies", Map.of("chosen", "youth justice/Youth justice service"));
        add("team", Map.of("code", "R1", "role", "lead reviewer", "knows", "youth justice"));

        assertThat(save("sectors/youth-justice", Map.of("name", "Youth offending", "speaksTo", "B4")))
                .hasRedirectedUrl(path("/sectors"));

        assertThat(sectors.of(review).speaksTo("youth offending")).containsExactly(new ThemeCode("B4"));
        assertThat(SectorCatalogue.standard().speaksTo("youth justice")).hasSizeGreaterThan(1);
        assertThat(reviews.get(review).agencies().getFirst().sector()).isEqualTo("youth offending");
        assertThat(reviews.get(review).team())
                .containsExactly(new Reviewer(new ReviewerCode("R1"), "lead reviewer", List.of("youth offending")));
        assertThat(add("sectors", Map.of("name", "police")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("There is a sector police already");
        assertThat(post(path("/sectors/youth-offending/removal"), Map.of()))
                .bodyText()
                .contains("The sector has agencies in this review: YJS");
        assertThat(post(path("/sectors/housing/removal"), Map.of())).hasRedirectedUrl(path("/sectors"));
        assertThat(sectors.of(review).speaksTo("housing")).isEmpty();
    }

    @Test
    void showsNoPageForASectionThatThereIsNot() {
        assertThat(page("/nonsense")).hasStatus(404);
        assertThat(page("/rooms/nowhere")).hasStatus(404);
        assertThat(page("/terms/new")).hasStatus(404);
    }

    private Map<String, String> opening(Map<String, String> instead) {
        return with(
                Map.of(
                        "locality", "Luton",
                        "localAuthority", "e06000032",
                        "partnership", "E22000010",
                        "force", "E23000026",
                        "day-day", Integer.toString(SOON.getDayOfMonth()),
                        "day-month", Integer.toString(SOON.getMonthValue()),
                        "day-year", Integer.toString(SOON.getYear()),
                        "sponsor", "Chair, community safety partnership",
                        "marking", "OFFICIAL-SENSITIVE"),
                instead);
    }

    private static Map<String, String> engagement(String reference, String completed) {
        return with(
                Map.of(
                        "sponsor", "Chair, community safety partnership",
                        "contactOffice", "Community safety team",
                        "contact", "Ida Quillfeather, 01632 960001",
                        "day-day", Integer.toString(SOON.getDayOfMonth()),
                        "day-month", Integer.toString(SOON.getMonthValue()),
                        "day-year", Integer.toString(SOON.getYear()),
                        "fee", "£4,500.50",
                        "homeOfficeShare", "2250.25"),
                Map.of(
                        "stillToBeAgreed", reference,
                        "completed", completed,
                        "locality", "Luton",
                        "localAuthority", "E06000032",
                        "partnership", "E22000010",
                        "force", "E23000026"));
    }

    private static Map<String, String> signedOff(String office) {
        return Map.of(
                "status", "SIGNED_OFF",
                "signedOffBy", office,
                "signedOffOn-day", "1",
                "signedOffOn-month", "2",
                "signedOffOn-year", "2026",
                "reference", "DPIA 12",
                "completed", "yes");
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> instead) {
        Map<String, String> all = new HashMap<>(form);
        all.putAll(instead);
        return all;
    }

    private MvcTestResult save(String section, Map<String, String> form) {
        return post(path("/" + section), with(form, Map.of("version", version("/" + section))));
    }

    private MvcTestResult add(String section, Map<String, String> form) {
        return post(path("/" + section + "/new"), form);
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = pages.post().uri(path).with(signedInAs(lead)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult page(String below) {
        return pages.get().uri(path(below)).with(signedInAs(lead)).exchange();
    }

    private String path(String below) {
        return "/reviews/" + review + "/set-up" + below;
    }

    private String version(String below) {
        try {
            Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                    .matcher(page(below).getResponse().getContentAsString());
            assertThat(version.find()).isTrue();
            return version.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count() {
        return jdbc.sql("select count(*) from review.review").query(Long.class).single();
    }

    private List<@Nullable String> acts() {
        return jdbc.sql("select act || ' ' || subject from audit.entry where review = :review order by sequence")
                .param("review", review.value())
                .query(String.class)
                .list();
    }
}
