package uk.localityreview.timetable.sheets;

import java.util.List;
import java.util.stream.Stream;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.feeds.Audience.Kind;

/**
 * What the list of all sheets shows.
 *
 * @param review the review
 * @param parts the sheets by kind
 * @param sessions how many sessions the day has
 * @param published whether the timetable was published
 */
public record SheetsPage(Review review, List<Part> parts, int sessions, boolean published) {

    public SheetsPage {
        parts = List.copyOf(parts);
    }

    /**
     * The sheets of a kind.
     *
     * @param title what they are called together
     * @param path where all of them are
     * @param rows a row a sheet
     */
    public record Part(String title, String path, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** A sheet, and how many sessions are on it. */
    public record Row(String title, String path, int sessions) {}

    static SheetsPage of(Review review, List<Session> sessions, boolean published) {
        return new SheetsPage(
                review,
                Stream.of(Kind.values())
                        .map(kind -> part(review, kind, sessions))
                        .filter(part -> !part.rows().isEmpty())
                        .toList(),
                sessions.size(),
                published);
    }

    private static Part part(Review review, Kind kind, List<Session> sessions) {
        return new Part(
                kind.many(),
                SheetPage.path(review, kind, ""),
                Audience.of(kind, review).stream()
                        .map(audience -> new Row(
                                audience.title(), SheetPage.path(review, kind, audience.code()), (int) sessions.stream()
                                        .filter(audience::isConcernedBy)
                                        .count()))
                        .toList());
    }
}
