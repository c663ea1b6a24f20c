package uk.localityreview.fieldwork.stream;

import java.util.List;
import java.util.UUID;
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
 * @param hasNote whether the session has its note
 * @param mayMakeIt whether whoever looks may make the note
 */
public record StreamsPage(ReviewId review, Session session, List<Column> columns, boolean hasNote, boolean mayMakeIt) {

    public StreamsPage {
        columns = List.copyOf(columns);
    }

    /**
     * What one note-taker wrote.
     *
     * @param device the device
     * @param writer who wrote, by the name of their account
     * @param lines their lines
     * @param remarks what they entered beside the lines
     */
    public record Column(UUID device, String writer, List<StreamLine> lines, List<String> remarks) {
        public Column {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    static StreamsPage of(
            ReviewId review,
            Session session,
            List<Stream> streams,
            boolean hasNote,
            boolean mayMakeIt,
            Function<AccountId, String> nameOf) {
        return new StreamsPage(
                review,
                session,
                streams.stream()
                        .map(one -> new Column(one.device(), nameOf.apply(one.account()), one.lines(), one.remarks()))
                        .toList(),
                hasNote,
                mayMakeIt);
    }

    /** How much came in, in a sentence. */
    public String summary() {
        long lines = columns.stream().mapToLong(column -> column.lines().size()).sum();
        return switch (columns.size()) {
            case 0 -> "Nothing has come in from a device for this session.";
            case 1 -> inLines(lines) + " from one note-taker.";
            default ->
                inLines(lines) + " from " + columns.size() + " note-takers, side by side. None is changed by another.";
        };
    }

    private static String inLines(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }
}
