package uk.localityreview.timetable.day;

import static java.util.stream.Collectors.toSet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Editions.Edition;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.Clashes;
import uk.localityreview.timetable.rules.SessionsWanted;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * A review day as it stands: everything that the people who plan and run it see and change.
 *
 * @param review the people, rooms and team
 * @param sectors who can speak to what
 * @param frame the hours and pauses; from the day on as they are {@linkplain DayFrame#onTheDay() then}
 * @param sessions every session, cancelled ones among them, in the order of their start and code
 * @param pauses when the team pauses
 * @param absent who cannot come
 * @param arrived who has arrived at the venue
 * @param waivers the rules that are broken on purpose
 * @param edition the last that was published, or null
 * @param now the time at the venue while it is the day, else null
 */
public record PlannedDay(
        Review review,
        SectorCatalogue sectors,
        DayFrame frame,
        List<DaySession> sessions,
        List<PauseAt> pauses,
        Set<ParticipantCode> absent,
        Set<ParticipantCode> arrived,
        List<Waiver> waivers,
        @Nullable Edition edition,
        @Nullable LocalTime now) {

    public PlannedDay {
        sessions = List.copyOf(sessions);
        pauses = List.copyOf(pauses);
        absent = Set.copyOf(absent);
        arrived = Set.copyOf(arrived);
        waivers = List.copyOf(waivers);
    }

    /** The session with a code. */
    public Optional<DaySession> session(SessionCode code) {
        return sessions.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The sessions that are not cancelled, with those who take part. */
    public List<Session> held() {
        return sessions.stream()
                .filter(session -> !session.isCancelled())
                .map(DaySession::attended)
                .toList();
    }

    /** The day without what is cancelled. */
    public Timetable timetable() {
        return new Timetable(held(), pauses);
    }

    /** Every rule that the day breaks as it stands, on purpose or not; that it has begun breaks none. */
    public List<Clash> clashes() {
        return clashes(this);
    }

    /** Every rule that the day breaks and did not break before it was changed, the rule about the past among them. */
    public List<Clash> newSince(PlannedDay before) {
        Set<Clash> known = new HashSet<>(before.clashes());
        return clashes(before).stream().filter(clash -> !known.contains(clash)).toList();
    }

    private List<Clash> clashes(PlannedDay before) {
        // what has begun began when it did, and what was called off comes back to where it was
        List<Session> fixed = sessions.stream()
                .filter(session -> session.state() == State.STARTED || session.state() == State.DONE)
                .map(DaySession::attended)
                .toList();
        List<Session> known = before.sessions.stream().map(DaySession::attended).toList();
        Timetable old = new Timetable(known, before.pauses);
        return Clashes.of(new Brief(review, sectors, frame, absent, List.of(), fixed, old, now), timetable());
    }

    /** The rules that the day breaks without anybody having said why. */
    public List<Clash> unexplained() {
        return clashes().stream().filter(clash -> !isWaived(clash)).toList();
    }

    /** Whether a clash is kept on purpose. */
    public boolean isWaived(Clash clash) {
        return waivers.stream().anyMatch(waiver -> waiver.covers(clash));
    }

    /** Who can come and is in no session, in the order of the review. */
    public List<Participant> notYetIn() {
        Set<ParticipantCode> in = held().stream()
                .flatMap(session -> session.participants().stream())
                .collect(toSet());
        return review.participants().stream()
                .filter(person -> !in.contains(person.code()) && !SessionsWanted.cannotCome(absent, person))
                .toList();
    }

    /** The session that somebody is in, if any. */
    public Optional<DaySession> sessionOf(ParticipantCode person) {
        return sessions.stream()
                .filter(session -> !session.isCancelled()
                        && session.attended().participants().contains(person))
                .findFirst();
    }

    /** Whether people rely on it. */
    public boolean isPublished() {
        return edition != null;
    }

    /** A code that no session of the day has had. */
    public SessionCode nextCode() {
        Set<String> used = new TreeSet<>(
                sessions.stream().map(session -> session.code().value()).toList());
        int number = 1;
        while (used.contains("S%02d".formatted(number))) {
            number++;
        }
        return new SessionCode("S%02d".formatted(number));
    }

    /** The day with some sessions in place of those of the same codes, or added. */
    public PlannedDay with(List<DaySession> changed) {
        List<DaySession> all = new ArrayList<>(sessions);
        for (DaySession session : changed) {
            all.removeIf(one -> one.code().equals(session.code()));
            all.add(session);
        }
        return of(all, pauses);
    }

    /** The day with other sessions and pauses. */
    public PlannedDay of(List<DaySession> others, List<PauseAt> otherPauses) {
        return new PlannedDay(review, sectors, frame, others, otherPauses, absent, arrived, waivers, edition, now);
    }

    /** The day with others who cannot come. */
    public PlannedDay without(Set<ParticipantCode> people) {
        return new PlannedDay(review, sectors, frame, sessions, pauses, people, arrived, waivers, edition, now);
    }
}
