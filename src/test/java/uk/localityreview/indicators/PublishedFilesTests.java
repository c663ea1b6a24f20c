package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.indicators.OfferedFile.FACTORS;
import static uk.localityreview.indicators.OfferedFile.STREET;
import static uk.localityreview.indicators.OfferedFile.luton;
import static uk.localityreview.indicators.OfferedFile.offence;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.shared.Refused;

/** What becomes of the files that are offered, good and bad. */
class PublishedFilesTests {

    private static final String GANGS = FACTORS + luton("2025", "2443", "141", "25");

    @TempDir
    Path folder;

    @Test
    void recognisesAFileByItsHeaderWhateverItsName() throws IOException {
        FileReading reading = only(OfferedFile.text(folder, "Copy of book (2).txt", GANGS));

        assertThat(reading.layout()).startsWith("DfE, children in need, factors");
        assertThat(reading.file()).isEqualTo("Copy of book (2).txt");
        assertThat(reading.rows()).isEqualTo(1);
        assertThat(reading.observations()).isEqualTo(3);
        assertThat(reading.edition()).isEqualTo("2025");
    }

    @Test
    void readsPackedFilesAndTheMembersOfAnArchive() throws IOException {
        FileReading packed = only(OfferedFile.packed(folder, "c3.csv.gz", GANGS));
        FileReading member = only(OfferedFile.archive(folder, "all.zip", "2025/c3.csv", GANGS));

        assertThat(packed.observations()).isEqualTo(3);
        assertThat(member.observations()).isEqualTo(3);
        assertThat(member.file()).isEqualTo("all.zip: c3.csv");
    }

    @Test
    void acceptsAByteOrderMark() throws IOException {
        assertThat(only(OfferedFile.text(folder, "c3.csv", "\uFEFF" + GANGS)).observations())
                .isEqualTo(3);
    }

    @Test
    void acceptsBothOrdersOfTheAuthorityCodes() throws IOException {
        String swapped = GANGS.replace("old_la_code,new_la_code,la_name", "old_la_code,la_name,new_la_code")
                .replace("821,E06000032,Luton", "821,Luton,E06000032");

        assertThat(only(OfferedFile.text(folder, "c3.csv", swapped)).observations())
                .isEqualTo(3);
    }

    @Test
    void listsAFileOfAnotherLayoutAsNotRecognised() throws IOException {
        FileReading reading = only(OfferedFile.text(folder, "notes.csv", "a,b\n1,2\n"));

        assertThat(reading.layout()).isEqualTo("not recognised");
        assertThat(reading.warnings()).containsExactly("Its columns are of no layout that is known.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n\n"})
    void saysThatAnEmptyFileIsEmpty(String nothing) throws IOException {
        assertThat(only(OfferedFile.text(folder, "c3.csv", nothing)).warnings()).containsExactly("The file is empty.");
    }

    @Test
    void refusesUtf16WithASentence() throws IOException {
        FileReading marked = only(OfferedFile.text(folder, "a.csv", "\uFEFF" + GANGS, StandardCharsets.UTF_16LE));
        FileReading bare = only(OfferedFile.text(folder, "b.csv", GANGS, StandardCharsets.UTF_16LE));

        assertThat(marked.warnings())
                .containsExactly("The file is in UTF-16: save it as CSV in UTF-8 and offer it again.");
        assertThat(bare.warnings()).allSatisfy(warning -> assertThat(warning).contains("not text in UTF-8"));
    }

    @Test
    void refusesWindows1252AndKeepsNothingOfTheFile() throws IOException {
        String text = STREET
                + offence("2025-01", "E01015693", "Drugs")
                + offence("2025-01", "E01015693", "Drugs").replace("Park Street", "The Chef\u2019s \u00A31 Shop");
        PublishedFiles figures = read(OfferedFile.text(folder, "street.csv", text, Charset.forName("windows-1252")));

        assertThat(figures.files().getFirst().warnings())
                .singleElement()
                .asString()
                .contains("not in UTF-8", "Windows-1252");
        assertThat(figures.files().getFirst().observations()).isZero();
        assertThat(figures.answer(StreetCrimeTests.concentration("2025-01/2025-01")))
                .isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void refusesAHeaderThatNamesAColumnTwice() throws IOException {
        FileReading reading = only(OfferedFile.text(folder, "c3.csv", GANGS.replace("Trafficking", "Gangs")));

        assertThat(reading.warnings()).singleElement().asString().startsWith("The header names more than once: Gangs.");
        assertThat(reading.observations()).isZero();
    }

    @Test
    void saysThatAHeaderHasNoRows() throws IOException {
        assertThat(only(OfferedFile.text(folder, "c3.csv", FACTORS)).warnings())
                .containsExactly("The file has a header and no rows.");
    }

    @Test
    void namesEveryRowThatItRefuses() throws IOException {
        FileReading reading = only(OfferedFile.text(
                folder,
                "c3.csv",
                GANGS + "2024,too,short\n" + luton("2023", "10", "1", "1").replace("E06000032", "E6")));

        assertThat(reading.rows()).isEqualTo(3);
        assertThat(reading.refused())
                .containsExactly(
                        new FileReading.RefusedRow(3, "has 3 columns where the header has 14"),
                        new FileReading.RefusedRow(4, "has no area code of its level, Local authority"));
    }

    @Test
    void doesNotCountTheSameBytesTwice() throws IOException {
        PublishedFiles figures = PublishedFiles.read(
                List.of(OfferedFile.text(folder, "a.csv", GANGS), OfferedFile.text(folder, "b.csv", GANGS)));

        assertThat(figures.files()).last().satisfies(reading -> {
            assertThat(reading.observations()).isZero();
            assertThat(reading.warnings())
                    .containsExactly("The file is the same, byte for byte, as a.csv and is not counted twice.");
        });
    }

    @Test
    void refusesARowThatDiffersFromAnEarlierFile() throws IOException {
        PublishedFiles figures = PublishedFiles.read(List.of(
                OfferedFile.text(folder, "a.csv", GANGS),
                OfferedFile.text(folder, "b.csv", FACTORS + luton("2025", "2443", "150", "25"))));

        assertThat(figures.files().getLast().refused())
                .singleElement()
                .satisfies(row -> assertThat(row.reason())
                        .startsWith("differs from what an earlier file holds for E06000032 in 2025"));
    }

    @Test
    void stopsAPackedFileThatSwellsBeyondReason() throws IOException {
        FileReading reading = only(OfferedFile.packed(folder, "c3.csv.gz", GANGS + "0".repeat(40 << 20)));

        assertThat(reading.observations()).isZero();
        assertThat(reading.warnings()).singleElement().asString().contains("swells to more than 200 times");
    }

    @Test
    void readsAWorkbookAsNothingAndSaysWhatToDo() throws IOException {
        FileReading reading = only(OfferedFile.archive(folder, "book.xlsx", "[Content_Types].xml", "<Types/>"));

        assertThat(reading.warnings()).singleElement().asString().contains("save its sheet as CSV");
    }

    @Test
    void refusesAPathThatIsNotThere() {
        assertThatThrownBy(() -> PublishedFiles.read(List.of(folder.resolve("none"))))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "\"none\" cannot be read as published figures; nothing was kept. Check that it is there and may be read.");
    }

    private static FileReading only(Path file) {
        return read(file).files().getFirst();
    }

    private static PublishedFiles read(Path file) {
        return PublishedFiles.read(List.of(file));
    }
}
