package uk.localityreview.indicators.areas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.localityreview.indicators.areas.SmallAreas.Vintage;
import uk.localityreview.shared.AreaCode;

/** The lookups of areas that come with the application. */
class AreasTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");

    @Test
    void knowsTheSmallAreasOfLutonByBothCensuses() {
        assertThat(SmallAreas.all().of(LUTON, Vintage.OF_2021).cardinality()).isEqualTo(125);
        assertThat(SmallAreas.all().of(LUTON, Vintage.OF_2011).cardinality()).isEqualTo(121);
    }

    @Test
    void tellsAnAreaOfOneCensusFromOneOfBoth() {
        assertThat(SmallAreas.all().isOnlyOf(SmallAreas.number("E01015741"), Vintage.OF_2011))
                .isTrue();
        assertThat(SmallAreas.all().isOnlyOf(SmallAreas.number("E01033801"), Vintage.OF_2021))
                .isTrue();
        assertThat(SmallAreas.all().isOnlyOf(SmallAreas.number("E01015693"), Vintage.OF_2021))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "E06000032,Bedfordshire Police",
        "E09000001,City of London Police",
        "E09000002,Metropolitan Police Service",
        "E06000026,Devon & Cornwall Police",
        "W06000008,Dyfed-Powys Police",
        "E06000023,Avon and Somerset Constabulary"
    })
    void knowsTheForceOfACouncil(String council, String force) {
        assertThat(PoliceForceAreas.all().of(new AreaCode(council)))
                .hasValueSatisfying(area -> assertThat(area.isPolicedBy(force)).isTrue());
    }

    @Test
    void doesNotTakeNorthamptonshireForHampshire() {
        assertThat(PoliceForceAreas.all().of(new AreaCode("E06000044")))
                .hasValueSatisfying(area ->
                        assertThat(area.isPolicedBy("Northamptonshire Police")).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "Yorkshire and the Humber,E12000003",
        "Yorkshire and The Humber,E12000003",
        "england,E92000001",
        "E06000032,E06000032",
        "Inner London,E13000001"
    })
    void findsAreasByNameWhateverTheCapitals(String name, String code) {
        assertThat(Authorities.all().named(name)).contains(new AreaCode(code));
    }

    @Test
    void hasNineRegions() {
        assertThat(Authorities.all().regions()).hasSize(9);
        assertThat(Authorities.all().regionOf(LUTON)).contains(new AreaCode("E12000006"));
    }
}
