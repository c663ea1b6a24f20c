package uk.localityreview.fieldwork.attachment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.fieldwork.attachment.Attachment.Kept;
import uk.localityreview.review.Review;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.SessionCode;

/**
 * What the page of a session's photos shows.
 *
 * @param review the review
 * @param session the session
 * @param rows a row a photo
 * @param mayAdd whether whoever looks may add some
 * @param errors what is wrong with what was sent
 * @param done what was just done, or null
 */
public record PhotosPage(
        Review review,
        SessionCode session,
        List<Row> rows,
        boolean mayAdd,
        FormErrors errors,
        @Nullable String done) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    public PhotosPage {
        rows = List.copyOf(rows);
    }

    /**
     * A photo in the list.
     *
     * @param number counted from 1
     * @param id its name
     * @param arrived whether it can be opened
     * @param words how it stands
     * @param size how large it is, or empty
     * @param original the start of the hash of the file it came in
     * @param cleaned whether something was taken out of it
     */
    public record Row(
            int number, UUID id, boolean arrived, String words, String size, String original, boolean cleaned) {}

    static List<Row> rows(List<Attachment> attachments) {
        return IntStream.range(0, attachments.size())
                .mapToObj(index -> row(index + 1, attachments.get(index)))
                .toList();
    }

    private static Row row(int number, Attachment attachment) {
        Kept photo = attachment.photo();
        return new Row(
                number,
                attachment.id(),
                photo != null,
                photo == null ? "announced on " + when(attachment.announcedAt()) : "Kept on " + when(photo.at()),
                photo == null
                        ? ""
                        : "%,d by %,d, %,d kB".formatted(photo.width(), photo.height(), photo.bytes() / 1000),
                attachment.original().hex().substring(0, 12),
                photo != null && photo.hadMetadata());
    }

    private static String when(Instant at) {
        return WHEN.format(ZonedDateTime.ofInstant(at, UnitedKingdom.TIME));
    }

    /** The address of the page. */
    public String path() {
        return "/reviews/" + review.id() + "/sessions/" + session + "/photos";
    }

    /** The address of the page of all sessions. */
    public String sessionsPath() {
        return "/reviews/" + review.id() + "/sessions";
    }

    /** How many photos a device still holds. */
    public long missing() {
        return rows.stream().filter(row -> !row.arrived()).count();
    }
}
