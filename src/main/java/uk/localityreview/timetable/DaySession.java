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
 * @param session who, when and where, as planned
 * @param course how far it has come
 * @param pinned whether a proposal must leave it as it is
 * @param askedFor whether a person asked for this very session
 * @param version one more with each change
 * @param changedAt when it was changed last, or null when it came in with a day pack
 * @param changedBy who changed it last, or null
 */
public record DaySession(
        Session session,
        Course course,
        boolean pinned,
        boolean askedFor,
        int version,
        @Nullable Instant changedAt,
        @Nullable AccountId changedBy) {

    /**
     * How a session goes.
     *
     * @param state planned, started, done or cancelled
     * @param startedAt when it really started, or null
     * @param endedAt when it really ended, or null
     * @param lateMinutes how much later than planned it is, as long as the timetable does not say so itself
     * @param noShows who was to come and did not
     * @param reason why it was cancelled, or null
     */
    record Course(
            State state,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            int lateMinutes,
            Set<ParticipantCode> noShows,
            @Nullable String reason) {

        Course {
            noShows = Set.copyOf(noShows);
        }

        private static Course at(State state) {
            return new Course(state, null, null, 0, Set.of(), null);
        }
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
        return new DaySession(session, Course.at(State.PLANNED), false, false, 0, null, null);
    }

    /** A session of a day that has been held. */
    static DaySession held(Session session) {
        return new DaySession(session, Course.at(State.DONE), false, false, 0, null, null);
    }

    public SessionCode code() {
        return session.code();
    }

    public State state() {
        return course.state();
    }

    /** When it really started, or null. */
    public @Nullable Instant startedAt() {
        return course.startedAt();
    }

    /** When it really ended, or null. */
    public @Nullable Instant endedAt() {
        return course.endedAt();
    }

    /** How much later than planned it is, as long as the timetable does not say so itself. */
    public int lateMinutes() {
        return course.lateMinutes();
    }

    /** Who was to come and did not. */
    public Set<ParticipantCode> noShows() {
        return course.noShows();
    }

    /** Why it was cancelled, or null. */
    public @Nullable String reason() {
        return course.reason();
    }

    public boolean isCancelled() {
        return state() == State.CANCELLED;
    }

    /** Whether a proposal must leave it as it is: it is pinned, started or done. */
    public boolean isFixed() {
        return state() == State.STARTED || state() == State.DONE || state() == State.PLANNED && pinned;
    }

    /** The session with those who take part in it, without those who did not come. */
    public Session attended() {
        List<ParticipantCode> present = session.participants().stream()
                .filter(code -> !noShows().contains(code))
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
        return new DaySession(other, course, pinned, askedFor, version, changedAt, changedBy);
    }

    /** The same, pinned or not. */
    public DaySession pinned(boolean now) {
        return new DaySession(session, course, now, askedFor, version, changedAt, changedBy);
    }

    /** The same, asked for by a person. */
    public DaySession askedFor(boolean now) {
        return new DaySession(session, course, pinned, now, version, changedAt, changedBy);
    }

    /** The same, so many minutes late. */
    public DaySession late(int minutes) {
        return going(new Course(state(), startedAt(), endedAt(), minutes, noShows(), reason()));
    }

    /** The same, started. */
    public DaySession started(Instant at) {
        return going(new Course(State.STARTED, at, null, lateMinutes(), noShows(), null));
    }

    /** The same, ended. */
    public DaySession ended(Instant at) {
        return going(new Course(State.DONE, startedAt(), at, lateMinutes(), noShows(), null));
    }

    /** The same, planned again as if it had not been started or cancelled. */
    public DaySession plannedAgain() {
        return going(new Course(State.PLANNED, null, null, lateMinutes(), noShows(), null));
    }

    /** The same, cancelled. */
    public DaySession cancelled(String why) {
        return going(new Course(State.CANCELLED, startedAt(), endedAt(), 0, noShows(), why))
                .pinned(false);
    }

    /** The same with others who did not come. */
    public DaySession without(Set<ParticipantCode> people) {
        return going(new Course(state(), startedAt(), endedAt(), lateMinutes(), people, reason()));
    }

    private DaySession going(Course otherwise) {
        return new DaySession(session, otherwise, pinned, askedFor, version, changedAt, changedBy);
    }
}
