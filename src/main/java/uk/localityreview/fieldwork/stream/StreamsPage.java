package uk.localityreview.fieldwork.stream;

import java.util.List;
import java.util.function.Function;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.Session;

/**
 * What the page of a session's streams shows.
 *
 * @param review the review
 * @param session the session
 * @param columns a column for each note-taker
 */
public record StreamsPage(ReviewId review, Session session, List<Column> columns) {

    public StreamsPage {
        columns = List.copyOf(columns);
    }

    /**
     * What one note-taker wrote.
     *
     * @param writer who wrote, by the name of their account
     * @param lines their lines
     * @param remarks what they entered beside the lines
     */
    public record Column(String writer, List<StreamLine> lines, List<String> remarks) {
        public Column {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    static StreamsPage of(
            ReviewId review, Session session, List<Stream> streams, Function<AccountId, String> nameOf) {
        return new StreamsPage(
                review,
                session,
                streams.stream()
                        .map(one -> new Column(nameOf.apply(one.account()), one.lines(), one.remarks()))
                        .toList());
    }

    /** How much came in, in a sentence. */
    public String summary() {
        long lines = columns.stream().mapToLong(column -> column.lines().size()).sum();
        return switch (columns.size()) {
            case 0 -> "Nothing has come in from a device for this session.";
            case 1 -> inLines(lines) + " from one note-taker.";
            default -> inLines(lines) + " from " + columns.size() + " note-takers, side by side. None is changed by another.";
        };
    }

    private static String inLines(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }
}
