package uk.localityreview.timetable;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;

/**
 * A session that people rely on is otherwise than it was.
 *
 * @param reviewId the review
 * @param code the session
 * @param kind what became of it
 * @param before as it was, with those who were expected, or null when it is new
 * @param after as it is, with those who are expected or came, or null when it was cancelled
 */
public record SessionMoved(
        ReviewId reviewId,
        SessionCode code,
        Kind kind,
        @Nullable Session before,
        @Nullable Session after) implements Audited {

    /** What can become of a session. */
    public enum Kind {
        /** It was added, or is held after all. */
        ADDED,
        /** It has another time, room, team or other people. */
        CHANGED,
        /** It is as planned; somebody who was expected did not come to it, or came after all. */
        ATTENDANCE,
        /** The team called it off. */
        CANCELLED
    }

    /** A session as the timetable has it now, beside how it was; either is null where it was or is not held. */
    public static SessionMoved replanned(
            ReviewId review, SessionCode code, @Nullable Session before, @Nullable Session after) {
        Kind kind = after == null ? Kind.CANCELLED : before == null ? Kind.ADDED : Kind.CHANGED;
        return new SessionMoved(review, code, kind, before, after);
    }

    /** A session to which others came than were expected until now. */
    public static SessionMoved attended(ReviewId review, SessionCode code, Session before, Session after) {
        return new SessionMoved(review, code, Kind.ATTENDANCE, before, after);
    }

    /** Who was expected or there before and is not now. */
    public List<ParticipantCode> gone() {
        return without(before, after);
    }

    /** Who is expected or there now and was not before. */
    public List<ParticipantCode> come() {
        return without(after, before);
    }

    private static List<ParticipantCode> without(@Nullable Session these, @Nullable Session those) {
        return these == null
                ? List.of()
                : these.participants().stream()
                        .filter(one -> those == null || !those.participants().contains(one))
                        .toList();
    }

    @Override
    public String act() {
        return kind == Kind.ATTENDANCE ? "SESSION_ATTENDANCE_CHANGED" : "SESSION_MOVED";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "session " + code;
    }
}
