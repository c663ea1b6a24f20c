package uk.localityreview.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.localityreview.identifiers.IdentifierKind.ADDRESS;
import static uk.localityreview.identifiers.IdentifierKind.DATE_OF_BIRTH;
import static uk.localityreview.identifiers.IdentifierKind.E_MAIL;
import static uk.localityreview.identifiers.IdentifierKind.HANDLE;
import static uk.localityreview.identifiers.IdentifierKind.NAME;
import static uk.localityreview.identifiers.IdentifierKind.NATIONAL_INSURANCE_NUMBER;
import static uk.localityreview.identifiers.IdentifierKind.NHS_NUMBER;
import static uk.localityreview.identifiers.IdentifierKind.NUMBER_PLATE;
import static uk.localityreview.identifiers.IdentifierKind.PHONE;
import static uk.localityreview.identifiers.IdentifierKind.POSTCODE;
import static uk.localityreview.identifiers.IdentifierKind.UNIQUE_ROLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.shared.TextSpan;

/** What is flagged in a line of a note, and what is let be. */
class IdentifiersTests {

    private static final Known LUTON =
            Known.of(List.of("Luton", "Bedfordshire Police", "BP", "Lewsey", "Town Hall", "Prevent"));

    @Test
    void findsTelephoneNumbersHoweverTheyAreSpaced() {
        assertFinds(PHONE, "07700 900418", "rang from 07700 900418, asked us");
        assertFinds(PHONE, "0115 496 0782", "on 0115 496 0782");
        assertFinds(PHONE, "+44 (0)7700 900418", "ring +44 (0)7700 900418");
        assertFinds(PHONE, "7700900418", "mobile 7700900418");
    }

    @Test
    void takesNoTimeOfTheDayForATelephoneNumber() {
        assertFindsNothing("09.15-10.00 then 0915-1000 and 11:30");
    }

    @Test
    void findsNhsNumbersEvenWithAWrongCheckDigit() {
        assertFinds(NHS_NUMBER, "999 000 0018", "number 999 000 0018 on the sticky note");
        assertFinds(NHS_NUMBER, "9990000011", "NHS no 9990000011");
    }

    @Test
    void findsNationalInsuranceNumbersOfAnyTwoLetters() {
        assertFinds(NATIONAL_INSURANCE_NUMBER, "QQ 12 34 56 C", "payslip QQ 12 34 56 C");
    }

    @Test
    void findsNumberPlatesButNoRoadsOrYearsAtSchool() {
        assertFinds(NUMBER_PLATE, "LB19 KXZ", "car LB19 KXZ outside");
        assertFinds(NUMBER_PLATE, "lb19 kxz", "black golf, reg lb19 kxz");
        assertFinds(NUMBER_PLATE, "R417 KDM", "old van R417 KDM");
        assertFindsNothing("yr10 and yr11 by car on the M25 and the A505");
        assertFindsNothing("P10 BTP agrees with P12");
    }

    @Test
    void findsAddressesWithAHouseNumberOrBesideAnAge() {
        assertFinds(ADDRESS, "14 Larch Gardens", "boy at 14 Larch Gardens, asked");
        assertFinds(ADDRESS, "14 larch gardens", "boy at 14 larch gardens");
        assertFinds(ADDRESS, "Flat 3, 12 Mill Road", "at Flat 3, 12 Mill Road");
        assertFinds(ADDRESS, "Harwood Close", "aged 15, Harwood Close");
        assertFindsNothing("3 kids in the close, 2 down the road, all of Mill Road knows");
    }

    @Test
    void findsPostcodesButNotTheirFirstHalf() {
        assertFinds(POSTCODE, "LU4 0QX", "their postcode LU4 0QX");
        assertFindsNothing("LU4 and LU3 come up again");
    }

    @Test
    void findsElectronicAddressesAndHandles() {
        assertFinds(E_MAIL, "kofi.m@example.org", "on the poster, kofi.m@example.org if");
        assertFinds(HANDLE, "@lu4_ghostt", "lad gave his snap as @lu4_ghostt, not");
        assertFinds(HANDLE, "lil_ghost04", "snap is lil_ghost04");
        assertFindsNothing("snap is the main thing, be there @9pm");
    }

    @Test
    void findsDatesOfBirthButNotTheDatesOfTheReview() {
        assertFinds(DATE_OF_BIRTH, "12/03/2010", "DOB 12/03/2010, asked");
        assertFinds(DATE_OF_BIRTH, "March 2010", "born in March 2010");
        assertFindsNothing("Ofsted came on 14/10/2025");
    }

    @Test
    void findsRolesThatOnePersonHolds() {
        assertFinds(
                UNIQUE_ROLE,
                "I am the only violence nurse in the hospital",
                "\"I am the only violence nurse in the hospital, so whatever\"");
        assertFindsNothing("one officer for the whole town, the first social worker he had");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jayden", "Kacper", "Oluwaseun", "Siân", "O'Neill", "Nguyễn", "Mr Thistlewood", "Zbyszko"})
    void findsNamesOfManyOrigins(String name) {
        assertThat(Identifiers.in("they asked " + name + " to hold it", LUTON))
                .singleElement()
                .matches(found -> found.kind() == NAME && name.endsWith(found.text()));
    }

    @Test
    void findsAFirstNameTypedInSmallLettersAndTheSurnameAfterIt() {
        assertFinds(NAME, "kacper", "saw kacper there");
        assertFinds(NAME, "Hasan Miah", "left Hasan Miah's number");
    }

    @Test
    void tellsANameFromTheSameWordInAnotherSense() {
        assertFinds(NAME, "Hope", "Hope's mum is frightened");
        assertFinds(NAME, "Will", "says Will told him to hold it");
        assertFindsNothing("we hope they will mark it in May");
        assertFindsNothing("kids from St Ann's at Victoria Park near Stockwood School");
        assertFindsNothing("Will they listen? Hope so. Mark the date, a Monday in June");
    }

    @Test
    void neverFlagsWhatTheReviewKnows() {
        assertFindsNothing(
                "Bedfordshire Police in Luton, Marsh Farm, Lewsey, Bury Park and the Town Hall, P05 and R1 agree");
        assertFindsNothing("LEWSEY again, @BP says");
    }

    @Test
    void countsInCodePoints() {
        String text = "😢 😢 rang 07700 900418";

        assertThat(Identifiers.in(text, LUTON)).singleElement().satisfies(found -> {
            assertThat(found.span()).isEqualTo(new TextSpan(9, 21));
            assertThat(found.span().of(text)).isEqualTo("07700 900418");
        });
    }

    @Test
    void suggestsARoleByTheWordsAroundAndNeverACode() {
        String text = "her neighbour Hasan Miah rang the social worker";

        assertThat(Identifiers.replacements(Identifiers.in(text, LUTON).getFirst(), text))
                .startsWith("the social worker", "a neighbour")
                .contains("a young person")
                .noneMatch(words -> words.matches(".*P\\d.*"));
        assertThat(Identifiers.replacements(
                        Identifiers.in("ring 07700 900418", LUTON).getFirst(), "ring 07700 900418"))
                .containsExactly("[phone number]");
    }

    @Test
    void doesNotSayTheWordsWhereALogCouldHearThem() {
        assertThat(Identifiers.in("saw Kacper", LUTON).toString())
                .contains("name at 4 to 10")
                .doesNotContain("Kacper");
    }

    @Test
    void staysQuickOnALongLine() {
        String text = "and then 12 lads down the road said aged born snap name is car ".repeat(200);
        long start = System.nanoTime();

        Identifiers.byPattern(text, LUTON);

        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }

    private static void assertFinds(IdentifierKind kind, String words, String line) {
        assertThat(Identifiers.in(line, LUTON))
                .extracting(Identifier::kind, Identifier::text)
                .containsExactly(tuple(kind, words));
    }

    private static void assertFindsNothing(String line) {
        assertThat(Identifiers.in(line, LUTON)).extracting(Identifier::text).isEmpty();
    }
}
