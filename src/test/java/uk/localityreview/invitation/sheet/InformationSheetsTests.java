package uk.localityreview.invitation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewFixture;

class InformationSheetsTests {

    private static final int LONGEST_SENTENCE = 25;

    private static final Letterhead LETTERHEAD = new Letterhead(
            "Town Hall, 1 High Street",
            "Community safety office, 01632 960001",
            "the duty safeguarding lead",
            "Customer relations, 01632 960002",
            LocalDate.of(2026, 4, 10));

    private final Review review = ReviewFixture.aReviewOfMarlowGreen();

    @ParameterizedTest
    @EnumSource
    void answersWhatSomebodyAsksBeforeTheyAgree(Category category) {
        InformationSheet sheet = sheet(category);

        assertThat(sheet.version()).isEqualTo("1");
        assertThat(sheet.sections())
                .extracting(InformationSheet.Section::heading)
                .containsExactly(
                        "What is this?",
                        "Why me?",
                        "Do I have to take part?",
                        "What will happen?",
                        "What are the risks and the benefits?",
                        "What is kept confidential, and what are the limits?",
                        "May you quote me?",
                        "Can I change my mind?",
                        "What happens to my information?",
                        "Who can I complain to?",
                        "Who are we?");
        assertThat(text(sheet))
                .contains(
                        "A role can identify you in a small area",
                        "at risk of serious harm, we must pass it on. We pass it to the duty safeguarding lead",
                        "no quote, a quote without your role, or a quote with your role",
                        "until the report is signed off, which is planned for 10 April 2026",
                        "Customer relations, 01632 960002",
                        "public task")
                .doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource
    void speaksInShortSentences(Category category) {
        InformationSheet sheet = sheet(category);

        assertThat(Stream.concat(sheet.brief().stream(), paragraphs(sheet))
                        .flatMap(paragraph -> Stream.of(paragraph.split("(?<=[.?!:]) "))))
                .allSatisfy(sentence ->
                        assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @Test
    void tellsStaffThatTheirConsentIsNotTheLegalBasis() {
        assertThat(text(sheet(Category.PRACTITIONER)))
                .contains("It is not our legal basis.", "Article 6(1)(e) of the UK GDPR");
    }

    @Test
    void talksWithAdultsOnly() {
        for (Category category :
                List.of(Category.COMMUNITY, Category.VICTIM, Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING)) {
            InformationSheet sheet = sheet(category);
            assertThat(sheet.agree()).startsWith("I am 18 or over");
            assertThat(text(sheet)).contains("What children want to say reaches us through a worker whom they trust.");
        }
    }

    @Test
    void fillsInNothingThatSomebodyTypedIntoALetterhead() {
        Letterhead odd = new Letterhead("{day} ${7*7} #{x}", "c", "s", "o", LocalDate.of(2026, 4, 10));

        assertThat(text(InformationSheets.of(Category.PRACTITIONER, review, odd)))
                .contains("{day} ${7*7} #{x}");
    }

    @ParameterizedTest
    @EnumSource
    void saysInNoLetterWhatTheReviewIsAbout(Purpose purpose) {
        Letter letter = Letter.of(purpose, review, LETTERHEAD, Identity.UNKNOWN, List.of());

        assertThat(letter.toString().toLowerCase(Locale.UK))
                .doesNotContain("gang", "county lines", "violence", "victim", "offend", "exploit", "police");
        assertThat(letter.subject()).contains("12 March 2026").doesNotContain("Marlow Green");
    }

    @Test
    void greetsSomebodyInOneLine() {
        Identity contact = new Identity("Sam\r\nBcc: eve@example.org", "", "");

        assertThat(Letter.of(Purpose.INVITATION, review, LETTERHEAD, contact, List.of())
                        .greeting())
                .isEqualTo("Dear Sam Bcc: eve@example.org,");
    }

    private InformationSheet sheet(Category category) {
        return InformationSheets.of(category, review, LETTERHEAD);
    }

    private static Stream<String> paragraphs(InformationSheet sheet) {
        return sheet.sections().stream().flatMap(section -> section.paragraphs().stream());
    }

    private static String text(InformationSheet sheet) {
        return String.join("\n", paragraphs(sheet).toList());
    }
}
