package uk.localityreview.timetable.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.localityreview.review.Review;
import uk.localityreview.shared.SettledZip;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.Session;

/**
 * A timetable as a spreadsheet that anybody can read, by the guidance "Releasing statistics in spreadsheets": cover,
 * contents and notes, then one marked table a worksheet from its first column, without merged or blank cells.
 */
public final class TimetableWorkbook {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(UnitedKingdom.TIME);

    private TimetableWorkbook() {}

    /**
     * The bytes of an XLSX file.
     *
     * @param at when it was made; the same timetable at the same time gives the same bytes
     */
    public static byte[] write(Review review, List<Session> sessions, Instant at) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            properties(workbook, review, at);
            TimetableTables tables = new TimetableTables(review, sessions);
            SheetWriter writer = new SheetWriter(workbook);
            writer.lines("Cover", cover(review, at));
            Stream.concat(Stream.of(tables.contents(), tables.notes()), tables.data().stream())
                    .forEach(writer::table);
            for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
                XSSFSheet sheet = workbook.getSheetAt(number);
                sheet.setActiveCell(CellAddress.A1);
                sheet.setSelected(number == 0);
                onPaper(sheet, review.marking());
            }
            workbook.setActiveSheet(0);
            workbook.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onPaper(XSSFSheet sheet, String marking) {
        // An ampersand starts a code in a header.
        sheet.getHeader().setCenter(marking.replace("&", "&&"));
        sheet.getFooter().setCenter(marking.replace("&", "&&"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void properties(XSSFWorkbook workbook, Review review, Instant at) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(title(review));
        core.setCreator("Locality Review");
        core.setCategory(review.marking());
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
    }

    private static List<String> cover(Review review, Instant at) {
        return Stream.of(
                        title(review),
                        review.marking(),
                        review.notice() == null ? "" : review.notice(),
                        "Sponsor: " + review.sponsor(),
                        "Made " + MOMENT.format(at) + " by Locality Review",
                        "Each worksheet after the contents holds one table. Times are local time. Participants are known"
                                + " by P-code; names are not in this file.",
                        "Protect it as it is marked, and delete it when the day is over.")
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String title(Review review) {
        return "Timetable of the Locality Review of " + review.title();
    }
}
