package uk.localityreview.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ParticipantCode;

/**
 * A session with how it stands: what the people who plan and run the day see of it.
 *
 * @param session as it is planned, with everybody who was to come
 * @param state planned, started, done or cancelled
 * @param pinned whether a proposal must leave it as it is
 * @param askedFor whether a person asked for this very session
 * @param startedAt when it really started, or null
 * @param endedAt when it really ended, or null
 * @param lateMinutes how much later than planned it is, as long as the timetable does not say so itself
 * @param noShows who was to come and did not
 * @param reason why it was cancelled, or null
 * @param version one more with each change
 * @param changedAt when it was changed last, or null when it came in with a day pack
 * @param changedBy who changed it last, or null
 */
public record DaySession(
        Session session,
        State state,
        boolean pinned,
        boolean askedFor,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int lateMinutes,
        Set<ParticipantCode> noShows,
        @Nullable String reason,
        int version,
        @Nullable Instant changedAt,
        @Nullable AccountId changedBy) {

    public DaySession {
        noShows = Set.copyOf(noShows);
    }

    /** How far a session has come. */
    public enum State {
        PLANNED("planned"),
        STARTED("started"),
        DONE("done"),
        CANCELLED("cancelled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In plain words, lower case. */
        public String words() {
            return words;
        }
    }

    /** A new session that is planned and not yet kept. */
    public static DaySession planned(Session session) {
        return new DaySession(session, State.PLANNED, false, false, null, null, 0, Set.of(), null, 0, null, null);
    }

    /** A session of a day that has been held. */
    static DaySession held(Session session) {
        return new DaySession(session, State.DONE, false, false, null, null, 0, Set.of(), null, 0, null, null);
    }

    public SessionCode code() {
        return session.code();
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    /** Whether a proposal must leave it as it is: it is pinned, started or done. */
    public boolean isFixed() {
        return state == State.STARTED || state == State.DONE || state == State.PLANNED && pinned;
    }

    /** The session with those who take part in it, without those who did not come. */
    public Session attended() {
        List<ParticipantCode> present = session.participants().stream()
                .filter(code -> !noShows.contains(code))
                .toList();
        return with(session, present);
    }

    /** The same session with other people in it. */
    static Session with(Session session, List<ParticipantCode> participants) {
        return new Session(
                session.code(),
                session.start(),
                session.end(),
                session.room(),
                session.kind(),
                session.lead(),
                session.scribe(),
                participants,
                session.themesAsked());
    }

    /** The same with another plan. */
    public DaySession at(Session other) {
        return new DaySession(
                other,
                state,
                pinned,
                askedFor,
                startedAt,
                endedAt,
                lateMinutes,
                noShows,
                reason,
                version,
                changedAt,
                changedBy);
    }

    /** The same, pinned or not. */
    public DaySession pinned(boolean now) {
        return new DaySession(
                session,
                state,
                now,
                askedFor,
                startedAt,
                endedAt,
                lateMinutes,
                noShows,
                reason,
                version,
                changedAt,
                changedBy);
    }

    /** The same, asked for by a person. */
    public DaySession askedFor(boolean now) {
        return new DaySession(
                session,
                state,
                pinned,
                now,
                startedAt,
                endedAt,
                lateMinutes,
                noShows,
                reason,
                version,
                changedAt,
                changedBy);
    }

    /** The same, so many minutes late. */
    public DaySession late(int minutes) {
        return new DaySession(
                session, state, pinned, askedFor, startedAt, endedAt, minutes, noShows, reason, version, changedAt,
                changedBy);
    }

    /** The same, started. */
    public DaySession started(Instant at) {
        return new DaySession(
                session,
                State.STARTED,
                pinned,
                askedFor,
                at,
                null,
                lateMinutes,
                noShows,
                null,
                version,
                changedAt,
                changedBy);
    }

    /** The same, ended. */
    public DaySession ended(Instant at) {
        return new DaySession(
                session,
                State.DONE,
                pinned,
                askedFor,
                startedAt,
                at,
                lateMinutes,
                noShows,
                null,
                version,
                changedAt,
                changedBy);
    }

    /** The same, planned again as if it had not been started or cancelled. */
    public DaySession plannedAgain() {
        return new DaySession(
                session,
                State.PLANNED,
                pinned,
                askedFor,
                null,
                null,
                lateMinutes,
                noShows,
                null,
                version,
                changedAt,
                changedBy);
    }

    /** The same, cancelled. */
    public DaySession cancelled(String why) {
        return new DaySession(
                session,
                State.CANCELLED,
                false,
                askedFor,
                startedAt,
                endedAt,
                0,
                noShows,
                why,
                version,
                changedAt,
                changedBy);
    }

    /** The same with others who did not come. */
    public DaySession without(Set<ParticipantCode> people) {
        return new DaySession(
                session,
                state,
                pinned,
                askedFor,
                startedAt,
                endedAt,
                lateMinutes,
                people,
                reason,
                version,
                changedAt,
                changedBy);
    }
}
