package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.SessionsWanted;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** Reads a timetable off a solution. */
final class Reading {

    private final DayModel day;
    private final Predicate<Literal> solution;

    Reading(DayModel day, Predicate<Literal> solution) {
        this.day = day;
        this.solution = solution;
    }

    Timetable timetable() {
        List<Session> placed = day.placings.stream()
                .filter(placing -> solution.test(placing.held))
                .map(this::session)
                .toList();
        List<PauseAt> pauses = day.pauses.entrySet().stream()
                .filter(entry -> solution.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return whole(day.brief, new Timetable(placed, pauses));
    }

    /** A day with the fixed sessions, in which codes that were only lent are given up for those of the day. */
    static Timetable whole(Brief brief, Timetable placed) {
        List<Session> sessions = new ArrayList<>(brief.fixed());
        sessions.addAll(numbered(
                brief,
                placed.sessions().stream()
                        .sorted(Comparator.comparing(Session::start).thenComparing(Session::room))
                        .toList()));
        return new Timetable(sessions, placed.pauses());
    }

    private Session session(Placing placing) {
        SessionWanted wanted = placing.wanted;
        Placing.Slot slot = placing.slots.stream()
                .filter(one -> solution.test(one.held()))
                .findFirst()
                .orElseThrow();
        Pair pair = chosen(slot.pairs());
        List<ParticipantCode> people = Stream.concat(
                        wanted.must().stream(),
                        slot.people().entrySet().stream()
                                .filter(entry -> solution.test(entry.getValue()))
                                .map(Map.Entry::getKey))
                .sorted()
                .toList();
        return new Session(
                wanted.code(),
                slot.when().start(),
                slot.when().end(),
                chosen(slot.rooms()).code(),
                wanted.kind(),
                pair.lead(),
                pair.scribe(),
                people,
                SessionsWanted.themesFor(day.brief, people));
    }

    private <T> T chosen(Map<T, BoolVar> choices) {
        return choices.entrySet().stream()
                .filter(entry -> solution.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A session was placed without a room or a pair"));
    }

    /** Codes that were only lent are given up for those of the day, in the order of the day. */
    private static List<Session> numbered(Brief brief, List<Session> placed) {
        // a code that people know never comes to mean another session, also when that one is dropped
        Set<SessionCode> taken = Stream.of(brief.fixed(), brief.before().sessions(), placed)
                .flatMap(List::stream)
                .map(Session::code)
                .filter(code -> !SessionsWanted.isLent(code))
                .collect(Collectors.toSet());
        List<Session> numbered = new ArrayList<>();
        int next = 1;
        for (Session session : placed) {
            if (SessionsWanted.isLent(session.code())) {
                while (taken.contains(code(next))) {
                    next++;
                }
                numbered.add(SessionsWanted.withCode(session, code(next++)));
            } else {
                numbered.add(session);
            }
        }
        return numbered;
    }

    private static SessionCode code(int number) {
        return new SessionCode("S%02d".formatted(number));
    }
}
