package uk.localityreview.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.evidence.Codebook.Facet;
import uk.localityreview.evidence.Codebook.SubCode;
import uk.localityreview.evidence.Codebook.Theme;
import uk.localityreview.review.ThemeCode;

/** The codebook in force is whole. */
class CodebookTests {

    private final Codebook codebook = Codebook.standard();

    @Test
    void hasTheTwelveChallengesInOrder() {
        assertThat(codebook.themes())
                .extracting(theme -> theme.code().value())
                .containsExactly("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12");
    }

    @Test
    void saysOfEveryThemeWhatItIsAndWhenToUseItAndWhenNot() {
        assertThat(codebook.themes()).allSatisfy(theme -> {
            assertThat(theme.name()).isNotBlank();
            assertThat(List.of(theme.definition(), theme.use(), theme.notUse(), theme.blindSpot()))
                    .allSatisfy(sentence -> assertThat(sentence).matches("(?s)[A-Z].*\\."));
            assertThat(theme.subCodes()).hasSizeGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void saysOfEveryThemeWhereElseAPassageMayBelong() {
        assertThat(codebook.themes())
                .filteredOn(theme -> !theme.code().value().equals("B8")
                        && !theme.code().value().equals("B12"))
                .allSatisfy(theme -> assertThat(theme.notUse()).containsPattern("\\(B\\d+|also B\\d+"));
    }

    @Test
    void namesEveryCodeOnceAndUnderItsTheme() {
        assertThat(subCodes()).extracting(SubCode::code).doesNotHaveDuplicates();
        assertThat(codebook.themes())
                .allSatisfy(theme -> assertThat(theme.subCodes()).allSatisfy(code -> {
                    assertThat(code.code()).matches(theme.code() + "\\.[a-z-]+");
                    assertThat(code.name()).isNotBlank();
                    assertThat(code.definition()).endsWith(".");
                }));
    }

    @Test
    void asksUnderEveryThemeHowSomebodyKnowsAndWhatCameBack() {
        assertThat(codebook.themes())
                .extracting(Theme::keyLines)
                .allSatisfy(lines -> assertThat(lines)
                        .hasSizeGreaterThanOrEqualTo(6)
                        .anyMatch(line -> line.startsWith("How do you know this?"))
                        .anyMatch(line -> line.contains("what came back")));
    }

    @Test
    void hasTheFinerCodesThatAReviewAsksFor() {
        assertThat(subCodes())
                .extracting(SubCode::code)
                .contains(
                        "B1.prescription",
                        "B1.nps",
                        "B1.cuckooing",
                        "B1.traphouse",
                        "B2.care-homes",
                        "B2.missing",
                        "B2.absence",
                        "B2.exclusions",
                        "B4.holding",
                        "B5.debt-bondage",
                        "B5.plugging",
                        "B6.transport",
                        "B6.internal",
                        "B6.cross-border",
                        "B8.platforms");
    }

    @Test
    void hasTheFacetsOfTheSeedWithTheValuesThatCodingsUse() {
        assertThat(codebook.facets())
                .extracting(Facet::name)
                .containsExactly("setting", "exploitation", "who", "group type", "basis of knowledge", "trend");
        assertThat(facet("basis of knowledge"))
                .containsExactlyElementsOf(Arrays.stream(Coding.Basis.values())
                        .map(Coding.Basis::words)
                        .toList());
        assertThat(facet("trend"))
                .containsExactlyElementsOf(Arrays.stream(Coding.Trend.values())
                        .map(Coding.Trend::words)
                        .toList());
    }

    @Test
    void carriesItsVersion() {
        assertThat(codebook.version()).isEqualTo("1");
    }

    @Test
    void findsAThemeByItsCode() {
        assertThat(codebook.theme(new ThemeCode("B5"))).isPresent();
        assertThat(codebook.theme(new ThemeCode("E1"))).isEmpty();
    }

    private Stream<SubCode> subCodesOf(Theme theme) {
        return theme.subCodes().stream();
    }

    private List<SubCode> subCodes() {
        return codebook.themes().stream().flatMap(this::subCodesOf).toList();
    }

    private List<String> facet(String name) {
        return codebook.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }
}
