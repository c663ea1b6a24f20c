package uk.localityreview.timetable.sheets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.feeds.Audience.Kind;
import uk.localityreview.timetable.sheets.Sheet.DaySheet;
import uk.localityreview.timetable.sheets.Sheet.ParticipantSheet;
import uk.localityreview.timetable.sheets.Sheet.ReviewerSheet;
import uk.localityreview.timetable.sheets.Sheet.RoomSheet;

/**
 * What a page of sheets shows.
 *
 * @param review the review
 * @param kind the kind of its sheets
 * @param only the code of the only one, or empty for all of the kind
 * @param sheets one side of paper each
 * @param codes the QR codes, by audience
 * @param linked whether calendar links were just made
 * @param published whether the timetable was published
 */
public record SheetPage(
        Review review,
        Kind kind,
        String only,
        List<Sheet> sheets,
        Map<Audience, SheetCode> codes,
        boolean linked,
        boolean published) {

    public SheetPage {
        sheets = List.copyOf(sheets);
        codes = Map.copyOf(codes);
    }

    static String path(Review review, Kind kind, String only) {
        String path = "/reviews/" + review.id() + "/sheets/" + kind.path();
        return only.isEmpty() ? path : path + "?only=" + URLEncoder.encode(only, StandardCharsets.UTF_8);
    }

    /** The address of the page. */
    public String path() {
        return path(review, kind, only);
    }

    /** What the page is called. */
    public String title() {
        return sheets.size() == 1
                ? "Sheet: " + sheets.getFirst().audience().title()
                : "Sheets: " + kind.many().toLowerCase(Locale.UK);
    }

    /** The code of a sheet, or null. */
    public @Nullable SheetCode code(Sheet sheet) {
        return codes.get(sheet.audience());
    }

    /** How close the lines of a sheet stand, so that it fits on one side of A4. */
    public String density(Sheet sheet) {
        return switch (sheet) {
            case DaySheet day -> density(day.lines(), 18, 34);
            case RoomSheet room -> density(room.lines(), 9, 20);
            case ReviewerSheet reviewer -> density(reviewer.lines(), 36, 44);
            case ParticipantSheet participant -> density(participant.lines(), 2, 4);
        };
    }

    private static String density(int lines, int loose, int close) {
        return lines <= loose ? "" : lines <= close ? "lr-sheet--close" : "lr-sheet--dense";
    }

    /** Whether the code stands beside the head of a sheet, where a full sheet has room for it. */
    public boolean codeBeside(Sheet sheet) {
        return sheet instanceof DaySheet || sheet instanceof ReviewerSheet;
    }
}
