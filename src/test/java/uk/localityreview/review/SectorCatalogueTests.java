package uk.localityreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.localityreview.evidence.Codebook;

class SectorCatalogueTests {

    private final SectorCatalogue catalogue = SectorCatalogue.standard();

    @Test
    void namesTheTwelveChallengesAsTheCodebookDoes() {
        assertThat(catalogue.challenges()).hasSize(12);
        catalogue
                .challenges()
                .forEach((code, name) -> assertThat(
                                Codebook.standard().theme(code).orElseThrow().name())
                        .isEqualTo(name));
    }

    @Test
    void hasSomebodyForEveryChallenge() {
        assertThat(catalogue.sectors().stream()
                        .map(Sector::speaksTo)
                        .flatMap(Collection::stream)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(catalogue.challenges().keySet());
    }

    @Test
    void namesEachSectorOnceWithAgenciesAndRolesToChooseFrom() {
        assertThat(catalogue.sectors()).extracting(Sector::name).doesNotHaveDuplicates();
        assertThat(catalogue.sectors()).allSatisfy(sector -> {
            assertThat(sector.agencies()).isNotEmpty();
            assertThat(sector.roles()).isNotEmpty();
        });
    }

    @Test
    void hasNobodySpeakForASectorThatItDoesNotKnow() {
        assertThat(catalogue.speaksTo("astronomy")).isEmpty();
        assertThat(catalogue
                        .with(List.of(new Sector("astronomy", Set.of(new ThemeCode("B1")), List.of(), List.of())))
                        .speaksTo("astronomy"))
                .containsExactly(new ThemeCode("B1"));
    }
}
