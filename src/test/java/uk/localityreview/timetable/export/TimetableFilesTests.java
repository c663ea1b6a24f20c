package uk.localityreview.timetable.export;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.PlannedDayFixture.aReview;
import static uk.localityreview.timetable.PlannedDayFixture.person;
import static uk.localityreview.timetable.PlannedDayFixture.session;
import static uk.localityreview.timetable.PlannedDayFixture.sessions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.LutonPack;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;

/** The timetable as files that other programs read. */
class TimetableFilesTests {

    private static final Instant AT = Instant.parse("2026-06-17T15:30:00Z");

    @Test
    void writesTheColumnsOfADayPack() {
        assertThat(TimetableCsv.write(sessions())).isEqualTo("""
                session,start,end,room,kind,lead,scribe,participants,themes_asked\r
                S01,09:15,10:00,A,interview,R1,R2,P01,B1 B6\r
                S02,09:15,10:00,B,interview,R3,R4,P02,B5 B10 B12\r
                S03,13:15,14:30,A,focus group,R1,R2,P03 P04 P05 P06 P07,B2 B9\r
                """);
    }

    @Test
    void writesTheDayInLutonAsItsPackHasIt() throws IOException {
        LutonPack luton = LutonPack.orSkip();
        String shared = System.getenv("LOCALITY_SHARED");
        List<String> given = Files.readAllLines(
                Path.of(shared == null ? "../shared" : shared).resolve("daypack-luton/timetable.csv"));

        List<String> written = TimetableCsv.write(luton.sessions()).lines().toList();

        assertThat(written).hasSameSizeAs(given);
        assertThat(written.stream().map(TimetableFilesTests::withoutThemes))
                .containsExactlyElementsOf(
                        given.stream().map(TimetableFilesTests::withoutThemes).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"})
    void letsNoTextBecomeAFormula(String room) throws IOException {
        Session one = session("S01", "09:15", "10:00", room, SessionKind.INTERVIEW, "R1", "R2", "P01", "B1");

        assertThat(TimetableCsv.neutral(room)).isEqualTo("'" + room);
        try (XSSFWorkbook workbook = read(aReview(), List.of(one))) {
            assertThat(workbook.getSheet("Sessions").getRow(3).getCell(5)).satisfies(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue().strip()).isEqualTo(room.strip());
            });
        }
    }

    @Test
    void hasACoverContentsAndNotesBeforeTheTables() throws IOException {
        try (XSSFWorkbook workbook = read(aReview(), sessions())) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Cover", "Contents", "Notes", "Sessions", "People");
            assertThat(text(workbook.getSheet("Cover"), 0, 0))
                    .isEqualTo("Timetable of the Locality Review of Marlow Green, 18 June 2026");
            assertThat(text(workbook.getSheet("Cover"), 1, 0)).isEqualTo("OFFICIAL-SENSITIVE");
            assertThat(text(workbook.getSheet("Cover"), 4, 0))
                    .isEqualTo("Made 17 June 2026 at 16:30 by Locality Review");
            assertThat(workbook.getSheet("Contents")
                            .getRow(3)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Notes'!A1");
        }
    }

    @Test
    void keepsToTheGuidanceOnSpreadsheets() throws IOException {
        try (XSSFWorkbook workbook = read(aReview(), sessions())) {
            assertThat(workbook.getProperties().getCoreProperties()).satisfies(core -> {
                assertThat(core.getTitle()).contains("Marlow Green");
                assertThat(core.getCreator()).isEqualTo("Locality Review");
                assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            });
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(sheet)))
                        .isEqualTo(SheetVisibility.VISIBLE);
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(((XSSFSheet) sheet).getActiveCell()).isEqualTo(CellAddress.A1);
                assertThat(((XSSFSheet) sheet).getPaneInformation()).isNull();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isFalse();
                assertThat(text((XSSFSheet) sheet, 0, 0)).isNotBlank();
            });
            for (String name : List.of("Contents", "Notes", "Sessions", "People")) {
                isOneMarkedTable(workbook.getSheet(name));
            }
        }
    }

    private static void isOneMarkedTable(XSSFSheet sheet) {
        assertThat(sheet.getTables()).singleElement().satisfies(table -> {
            assertThat(table.getStartColIndex()).isZero();
            assertThat(table.getStartRowIndex()).isEqualTo(2);
            assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
            assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
        });
        XSSFRow header = sheet.getRow(2);
        Set<String> names = new HashSet<>();
        header.forEach(cell -> names.add(cell.getStringCellValue()));
        assertThat(names).hasSize(header.getLastCellNum()).noneMatch(String::isBlank);
        for (int row = 3; row <= sheet.getLastRowNum(); row++) {
            assertThat(sheet.getRow(row).getLastCellNum()).isEqualTo(header.getLastCellNum());
        }
    }

    @Test
    void keepsTimesDatesAndNumbersAsWhatTheyAre() throws IOException {
        try (XSSFWorkbook workbook = read(aReview(), sessions())) {
            XSSFRow focusGroup = workbook.getSheet("Sessions").getRow(5);
            assertThat(focusGroup.getCell(0).getStringCellValue()).isEqualTo("S03");
            assertThat(focusGroup.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 6, 18));
            assertThat(focusGroup.getCell(2).getLocalDateTimeCellValue().toLocalTime())
                    .isEqualTo(LocalTime.of(13, 15));
            assertThat(focusGroup.getCell(4).getNumericCellValue()).isEqualTo(75);
            assertThat(focusGroup.getCell(10).getNumericCellValue()).isEqualTo(5);
            assertThat(focusGroup.getCell(11).getStringCellValue()).isEqualTo("P03 P04 P05 P06 P07");
        }
    }

    @Test
    void writesTheSameBytesForTheSameDayAndTime() {
        Review review = aReview();

        assertThat(TimetableWorkbook.write(review, sessions(), AT))
                .isEqualTo(TimetableWorkbook.write(review, sessions(), AT));
    }

    @Test
    void differsInItsDeclaredTimeAlone() throws IOException {
        Review review = aReview();
        byte[] now = TimetableWorkbook.write(review, sessions(), AT);
        byte[] later = TimetableWorkbook.write(review, sessions(), AT.plusSeconds(86_400));

        assertThat(parts(now).keySet()).isEqualTo(parts(later).keySet());
        Set<String> differing = new HashSet<>();
        parts(now).forEach((name, content) -> {
            if (!content.equals(getOrEmpty(later, name))) {
                differing.add(name);
            }
        });
        assertThat(differing).containsExactlyInAnyOrder("docProps/core.xml", "xl/sharedStrings.xml");
    }

    @Test
    void showsTemplatesAndMarkupLiterally() throws IOException {
        Review review = aReview(person(
                "P01", "POL", "${7*7} <img src=x onerror=alert(1)> %s%n", Level.FRONT_LINE, Category.PRACTITIONER, ""));

        try (XSSFWorkbook workbook = read(review, sessions().subList(0, 1))) {
            assertThat(text(workbook.getSheet("People"), 3, 7)).isEqualTo("${7*7} <img src=x onerror=alert(1)> %s%n");
        }
    }

    @Test
    void writesACalendarThatGivesNobodyAway() {
        String calendar = TimetableCalendar.write(aReview(), sessions(), AT);

        assertThat(calendar)
                .contains(
                        "UID:S01.2026-06-18.E06000032@locality-review",
                        "DTSTART;TZID=Europe/London:20260618T091500",
                        "SUMMARY:Focus group\\, room A",
                        "DTSTAMP:20260617T153000Z")
                .doesNotContainPattern("P0\\d|Police|R1");
        assertThat(calendar.lines().filter("BEGIN:VEVENT"::equals)).hasSize(3);
    }

    @Test
    void standsThoughNothingIsPlannedYet() throws IOException {
        try (XSSFWorkbook workbook = read(aReview(), List.of())) {
            assertThat(text(workbook.getSheet("Sessions"), 1, 0))
                    .isEqualTo("This worksheet is to hold one table, which has no rows yet.");
        }
    }

    @Test
    void leavesAFileToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "exports"));

        Path file = Files.write(folder.resolve("timetable.xlsx"), TimetableWorkbook.write(aReview(), sessions(), AT));

        assertThat(file).isNotEmptyFile();
    }

    private static XSSFWorkbook read(Review review, List<Session> sessions) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(TimetableWorkbook.write(review, sessions, AT)));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static String withoutThemes(String row) {
        return row.substring(0, row.lastIndexOf(','));
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String getOrEmpty(byte[] zip, String name) {
        try {
            return parts(zip).getOrDefault(name, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
