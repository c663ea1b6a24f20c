package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.localityreview.report.document.Section;
import uk.localityreview.triangulation.Confidence.Level;
import uk.localityreview.triangulation.Convergence;
import uk.localityreview.triangulation.Verdict;

class ReportTests {

    private final Report report = ReportFixture.report();
    private final String text = String.join("\n", ReportText.of(report));

    @Test
    void followsTheHeadingsOfALocalityReview() {
        assertThat(report.document().sections())
                .extracting(Section::heading)
                .containsExactly(
                        "Handling",
                        "Summary",
                        "Purpose and scope",
                        "Method",
                        "Local picture in data",
                        "Findings by theme",
                        "What is working well",
                        "Barriers and blockages",
                        "Communication gaps and contradictions",
                        "Offers made more than once",
                        "Silent in interviews",
                        "How the day left each challenge",
                        "Next steps",
                        "Annex A: timetable",
                        "Annex B: data and sources",
                        "Annex C: files read and refused",
                        "Annex D: the evidence trail",
                        "Annex E: terms");
    }

    @Test
    void saysThatItIsNotAReviewOfAnySingleOrganisation() {
        assertThat(ReportText.section(report, "purpose")).contains("It is not a review of any single organisation.");
    }

    @Test
    void keepsAFindingWithoutASupportingLineOutAndListsIt() {
        assertThat(report.limits().unsupported()).containsExactly("F09", "F06");
        assertThat(text).doesNotContain("Nobody said this sentence.", "A sentence whose every line contradicts it.");
        assertThat(ReportText.section(report, "method-limits"))
                .contains("F09 is kept out of the findings", "F06 is kept out of the findings");
    }

    @Test
    void listsEveryFindingOnceItsEvidenceIsRemoved() {
        var bare = ReportFixture.findings().stream()
                .map(f -> ReportFixture.display(
                        f.finding(),
                        f.convergence(),
                        f.verdict(),
                        f.confidence().level(),
                        f.stances(),
                        f.tests(),
                        List.of()))
                .toList();
        Report without = Report.compose(ReportFixture.material(bare));
        assertThat(without.limits().unsupported()).containsExactly("F09", "F01", "F02", "F03", "F04", "F05", "F06");
        assertThat(ReportText.section(without, "findings")).contains("no finding that can be published");
    }

    @Test
    void doesNotTakeAReviewersOwnLineForEvidence() {
        var finding = ReportFixture.display(
                ReportFixture.finding("F01", "Only the reviewer thinks so.", "B1"),
                Convergence.SILENCE,
                Verdict.NOT_TESTABLE,
                Level.VERY_LOW,
                ReportFixture.states("N N N N N"),
                List.of(),
                ReportFixture.trail("F01", ReportFixture.line("S01", 3, "R1", "I wonder whether")));
        assertThat(Report.compose(ReportFixture.material(List.of(finding)))
                        .limits()
                        .unsupported())
                .contains("F01");
    }

    @Test
    void keepsABarrierThatNobodySpokeOfOut() {
        assertThat(ReportText.section(report, "barriers"))
                .contains("Nobody hears what happened")
                .doesNotContain("A barrier that nobody spoke of");
    }

    @Test
    void leadsEveryFindingToTheWordsItRestsOn() {
        assertThat(ReportText.section(report, "f02-trail")).contains("S01 line 11, S03 line 2, S01 line 15");
        assertThat(ReportText.section(report, "trail-f02"))
                .contains("\"My son says half his class carries.\"", "Fewer stab wounds than two years ago");
    }

    @Test
    void countsAgenciesAndNeverTurnsPeopleIntoPercentages() {
        assertThat(ReportText.section(report, "f02-heard"))
                .contains(
                        "Supports: 2 of 5 agencies",
                        "Contradicts: 1 of 5 agencies",
                        "Asked and silent: 1 of 5 agencies");
        var ofPeople = Pattern.compile(
                "\\d\\s*(?:%|per ?cent)\\W+(?:\\w+\\W+){0,4}(?:people|practitioners|agencies|participants|respondents|said|told|think|thought|believe|sessions)",
                Pattern.CASE_INSENSITIVE);
        assertThat(ReportText.of(report))
                .noneMatch(line -> ofPeople.matcher(line).find());
    }

    @Test
    void attributesAQuoteToASectorOnlyWhenThreeOfItTookPart() {
        assertThat(ReportText.section(report, "trail-f05")).contains("A practitioner (education)");
        assertThat(ReportText.section(report, "trail-f04"))
                .contains("| A practitioner |")
                .doesNotContain("police)", "health)");
        assertThat(ReportText.section(report, "trail-f02")).contains("A community member");
        assertThat(ReportText.section(report, "trail-f01")).contains("A focus group as a whole");
    }

    @Test
    void namesNobodyAndNoCodeOfAnybody() {
        assertThat(text).doesNotContainPattern("\\bP\\d{2}\\b").doesNotContainPattern("\\bR1\\b");
        assertThat(report.findings()).doesNotContainPattern("\"P\\d{2}\"");
    }

    @Test
    void namesNoSectorInTheTimetableThatWouldPointAtSomeone() {
        assertThat(ReportText.section(report, "annex-timetable"))
                .contains("S01 | 09:15 to 09:55 | interview | another sector")
                .contains("S02 | 10:15 to 10:55 | focus group | education");
    }

    @Test
    void withholdsWordsThatMayIdentifySomeoneAndCountsThem() {
        assertThat(text).doesNotContain(ReportFixture.TELEPHONE).contains("[withheld: may identify someone]");
        assertThat(report.findings()).doesNotContain(ReportFixture.TELEPHONE);
        assertThat(report.limits().withheld()).isEqualTo(1);
        assertThat(ReportText.section(report, "method-limits")).contains("1 line was withheld");
    }

    @Test
    void showsASuppressedFigureAsC() {
        assertThat(ReportText.section(report, "f05-data"))
                .contains("[c]; counts [c]/2443", "suppressed by the publisher");
    }

    @Test
    void saysThatAFigureThatDoesNotShowItDoesNotDisproveIt() {
        assertThat(ReportText.section(report, "f02-disagree"))
                .contains("do not disprove it", "The finding is contested, and neither side is averaged away.");
    }

    @Test
    void showsBothSidesOfAContradictionWithTheirWords() {
        assertThat(ReportText.section(report, "gaps-contradictions"))
                .contains("We always ring housing back within the week", "We never hear what happened after");
        assertThat(ReportText.section(report, "working-well"))
                .contains("Hospital Emergency Department to Marlow Police")
                .doesNotContain("feedback");
    }

    @Test
    void asksThePartnershipAndGivesNoOrder() {
        assertThat(ReportText.section(report, "next-steps").lines().skip(2)).allMatch(line -> line.endsWith("?"));
        assertThat(text).doesNotContainIgnoringCase("must be improved").doesNotContain("We recommend");
    }

    @Test
    void printsWhatBecameOfMachineSuggestions() {
        assertThat(ReportText.section(report, "method-limits")).contains("accepted 14, changed 3, rejected 5");
    }

    @Test
    void tellsAskedInVainFromNotExplored() {
        assertThat(ReportText.section(report, "challenges"))
                .contains("Asked, nobody could speak to it", "Not explored", "Explored");
    }

    @Test
    void namesEveryRowThatWasRefused() {
        assertThat(ReportText.section(report, "annex-files"))
                .contains("c3_factors.csv | row 77 | the denominator is 0");
    }
}
