package uk.localityreview.review.participants.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.review.participants.table.Grid.Row;

class OfferedTableTests {

    private static final byte[] WORKBOOK = Workbook.of(
            List.of(List.of("agency", "role", "from", "to"), List.of("POL", "officer", LocalTime.of(9, 15), "17:00")));

    @Test
    void readsWhatWasCopiedFromASpreadsheet() {
        assertThat(taken(OfferedTable.ofPasted("agency\trole\n\nPOL\t\"officer,\nresponse\"\nYJS\tnurse\n"))
                        .rows())
                .containsExactly(
                        new Row(1, List.of("agency", "role")),
                        new Row(3, List.of("POL", "officer,\nresponse")),
                        new Row(5, List.of("YJS", "nurse")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agency,role\r\nPOL,officer\r\n", "agency;role\nPOL;officer", "\uFEFFagency,role\nPOL,officer\n"
            })
    void readsACsvWithCommasOrSemicolonsAndAMark(String csv) {
        assertThat(taken(OfferedTable.ofFile(csv.getBytes(UTF_8))).rows())
                .containsExactly(new Row(1, List.of("agency", "role")), new Row(2, List.of("POL", "officer")));
    }

    @Test
    void readsTheFirstSheetAsTheSpreadsheetShowsIt() {
        Grid grid = taken(OfferedTable.ofFile(WORKBOOK));

        assertThat(grid.rows()).contains(new Row(2, List.of("POL", "officer", "09:15", "17:00")));
        assertThat(grid.notices()).containsExactly("Only the first sheet was read.");
    }

    @Test
    void readsWhatAFormulaLastCameToAndSaysSo() {
        byte[] workbook = Workbook.of(List.of(
                List.of("agency", "role"),
                List.of("POL", new Workbook.Formula("HYPERLINK(\"http://192.0.2.1\",\"x\")", "officer"))));

        Grid grid = taken(OfferedTable.ofFile(workbook));

        assertThat(grid.rows().getLast().cells()).containsExactly("POL", "officer");
        assertThat(grid.notices()).anyMatch(notice -> notice.startsWith("Some cells hold formulas"));
    }

    @Test
    void readsNoOtherProgramsAndNoOtherFilesAnswerIntoACell() {
        byte[] workbook = Workbook.of(List.of(
                List.of("agency", "role"),
                List.of("POL", new Workbook.Formula("'[1]Staff'!A1", "as last seen")),
                List.of("YJS", new Workbook.Formula("HYPERLINK(\"cmd|'/C calc'!A0\",\"x\")", "x"))));
        String link = """
                <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>
                """;

        Grid grid = taken(OfferedTable.ofFile(
                Workbook.with(workbook, "xl/externalLinks/externalLink1.xml", link.getBytes(UTF_8))));

        assertThat(grid.rows())
                .containsExactly(
                        new Row(1, List.of("agency", "role")),
                        new Row(2, List.of("POL", "as last seen")),
                        new Row(3, List.of("YJS", "x")));
        assertThat(grid.notices()).anyMatch(notice -> notice.startsWith("Some cells hold formulas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../lr-slip.csv", "..\\..\\lr-slip.csv", "/lr-slip.csv", "C:lr-slip.csv"})
    void writesNoPartOfAWorkbookAnywhere(String part) {
        byte[] workbook = Workbook.with(WORKBOOK, part, "agency,role".getBytes(UTF_8));

        GridReading reading = OfferedTable.ofFile(workbook);

        assertThat(reading)
                .as("it is read as if the part were not there, or refused")
                .satisfiesAnyOf(
                        taken -> assertThat(taken(taken).rows())
                                .contains(new Row(2, List.of("POL", "officer", "09:15", "17:00"))),
                        refused -> assertThat(refusal(refused)).isNotBlank());
        assertThat(List.of(Path.of("/lr-slip.csv"), Path.of("../../../../lr-slip.csv"), Path.of(part)))
                .noneMatch(Files::exists);
    }

    @Test
    @Timeout(5)
    void refusesEntitiesThatGrowWithoutGrowing() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE sst [" + entities + "]><sst><si><t>&a29;</t></si></sst>";

        assertThat(refusal(OfferedTable.ofFile(Workbook.with(WORKBOOK, "xl/sharedStrings.xml", xml.getBytes(UTF_8)))))
                .contains("contains a document type declaration");
    }

    @Test
    @Timeout(20)
    void refusesAWorkbookThatInflatesToGigabytesWithinFiveSecondsAndLittleMemory() {
        byte[] bomb = Workbook.bomb(WORKBOOK, 1L << 32);
        assertThat(bomb.length).isLessThan(5_000_000);
        Runtime.getRuntime().gc();
        long before = used();
        long start = System.nanoTime();

        assertThat(refusal(OfferedTable.ofFile(bomb)))
                .isEqualTo("The selected file is larger inside than a list of people can be");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        Runtime.getRuntime().gc();
        assertThat(used() - before).isLessThan(64_000_000);
    }

    @Test
    void refusesADocumentTypeAndAsksNobodyForIt() throws IOException {
        try (ServerSocket listening = new ServerSocket(0)) {
            listening.setSoTimeout(300);
            for (String where :
                    List.of("file:///etc/passwd", "http://127.0.0.1:" + listening.getLocalPort() + "/x.dtd")) {
                String xml = """
                        <?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "%s">]>
                        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&x;</t></si></sst>
                        """.formatted(where);
                assertThat(refusal(OfferedTable.ofFile(
                                Workbook.with(WORKBOOK, "xl/sharedStrings.xml", xml.getBytes(UTF_8)))))
                        .isEqualTo(
                                "The selected file contains a document type declaration, which no spreadsheet needs");
            }
            assertThat(catchThrowable(listening::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesAPasswordAndMacros() {
        assertThat(refusal(OfferedTable.ofFile(Workbook.locked(WORKBOOK)))).contains("is password protected");
        assertThat(refusal(OfferedTable.ofFile(Workbook.with(WORKBOOK, "xl/vbaProject.bin", new byte[] {1, 2, 3}))))
                .contains("contains macros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n  \r\n", ",,\n,,\n"})
    void saysThatAnEmptyFileIsEmpty(String text) {
        assertThat(refusal(OfferedTable.ofFile(text.getBytes(UTF_8)))).isEqualTo("The selected file is empty");
    }

    @Test
    void saysThatAnEmptyWorkbookIsEmpty() {
        assertThat(refusal(OfferedTable.ofFile(Workbook.of(List.of())))).isEqualTo("The selected file is empty");
        assertThat(refusal(OfferedTable.ofFile(Workbook.of(List.of(List.of(" ", ""), List.of(""))))))
                .isEqualTo("The selected file is empty");
    }

    @Test
    void refusesOtherEncodingsRatherThanGuessing() {
        String csv = "agency,role\nPOL,“officer” £\n";

        assertThat(refusal(OfferedTable.ofFile(csv.getBytes(Charset.forName("windows-1252")))))
                .contains("is not in UTF-8")
                .contains("Windows-1252");
        assertThat(refusal(OfferedTable.ofFile(("\uFEFF" + csv).getBytes(UTF_16LE))))
                .contains("is in UTF-16");
    }

    @Test
    void refusesAHeaderOnlyAndTooManyColumnsOrRows() {
        assertThat(refusal(OfferedTable.ofFile("agency,role\n".getBytes(UTF_8))))
                .contains("has one row only");
        assertThat(refusal(OfferedTable.ofFile(("x,".repeat(5_000) + "\ny\n").getBytes(UTF_8))))
                .isEqualTo("The selected file has 5,001 columns; 64 is the most");
        assertThat(refusal(OfferedTable.ofFile(("agency\n" + "POL\n".repeat(501)).getBytes(UTF_8))))
                .isEqualTo("The selected file has 501 rows; 500 people at a time is the most");
        assertThat(refusal(OfferedTable.ofFile(Workbook.of(List.of(Collections.nCopies(200, "x"))))))
                .contains("more than 64 columns");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(refusal(OfferedTable.ofFile("agency,role\n\"POL,officer\n".getBytes(UTF_8))))
                .contains("a quotation mark is not closed");
        assertThat(refusal(OfferedTable.ofFile(new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isEqualTo("The selected file must be a CSV or an XLSX");
        assertThat(refusal(OfferedTable.ofFile(new byte[] {'a', 0, 'b'})))
                .isEqualTo("The selected file must be a CSV or an XLSX");
        assertThat(refusal(OfferedTable.ofFile(new byte[6_000_000])))
                .isEqualTo("The selected file must be smaller than 5 MB");
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Grid taken(GridReading reading) {
        assertThat(reading).isInstanceOf(GridReading.Taken.class);
        return ((GridReading.Taken) reading).grid();
    }

    private static String refusal(GridReading reading) {
        assertThat(reading).isInstanceOf(GridReading.NotTaken.class);
        return ((GridReading.NotTaken) reading).sentence();
    }
}
