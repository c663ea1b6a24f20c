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

    private static final int LOOSE = 14;
    private static final int FULL = 34;

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
        if (sheet instanceof Sheet.ReviewerSheet) {
            return sheet.lines() > FULL ? "lr-sheet--dense" : "";
        }
        return sheet.lines() > FULL ? "lr-sheet--dense" : sheet.lines() > LOOSE ? "lr-sheet--close" : "";
    }
}
