package uk.localityreview.timetable.rules;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Rule.Kind;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** Holds a whole timetable against every rule. */
public final class Clashes {

    private final Brief brief;
    private final Timetable timetable;
    private final List<Clash> found = new ArrayList<>();

    private Clashes(Brief brief, Timetable timetable) {
        this.brief = brief;
        this.timetable = timetable;
    }

    /** Every rule that a timetable breaks, in the order of the rules and then of the day. */
    public static List<Clash> of(Brief brief, Timetable timetable) {
        Clashes clashes = new Clashes(brief, timetable);
        for (Rule rule : Rule.values()) {
            clashes.check(rule);
        }
        return List.copyOf(clashes.found);
    }

    /** The same for sessions whose pauses nobody has chosen; they are laid where they are least in the way. */
    public static List<Clash> of(Brief brief, List<Session> sessions) {
        return of(brief, Timetable.around(sessions, brief.frame()));
    }

    private void check(Rule rule) {
        switch (rule.kind()) {
            case Kind.OfOnePlace place -> onePlace(rule, place);
            case Kind.OfATime time -> aTime(rule, time);
            case Kind.OfAPersonAtATime free ->
                eachPerson((session, person) -> free.against(brief, person, Stretch.of(session))
                        .ifPresent(why -> add(rule, why + ", and is in " + timed(session), session)));
            case Kind.OfAPause pause -> aPause(rule, pause);
            case Kind.OfThePauses pauses ->
                pauses.against(brief, timetable.pauses()).forEach(why -> add(rule, why));
            case Kind.OfTwoInARow row -> twoInARow(rule, row);
            case Kind.OfALead lead ->
                eachSession(session -> lead.against(brief, session.lead())
                        .ifPresent(why -> add(rule, why + ", and is to lead " + session.code(), session)));
            case Kind.OfARoom room -> aRoom(rule, room);
            case Kind.OfASize size ->
                eachSession(session -> size.against(
                                session.kind(), session.participants().size())
                        .ifPresent(why -> add(
                                rule,
                                why + "; " + session.code() + " has "
                                        + session.participants().size(),
                                session)));
            case Kind.OfAPersonInAKind kind ->
                eachPerson((session, person) -> kind.against(person, session.kind())
                        .ifPresent(why -> add(
                                rule,
                                why + "; " + session.code() + " is a "
                                        + session.kind().words(),
                                session)));
            case Kind.OfTwoPeople two -> twoPeople(rule, two);
            case Kind.OfAPersonInCompany company ->
                eachPerson((session, person) -> company.against(person, session.participants())
                        .ifPresent(why -> add(rule, why + ", and is in " + session.code() + " without them", session)));
            case Kind.OfTimesSeen seen -> timesSeen(rule, seen);
        }
    }

    private void onePlace(Rule rule, Kind.OfOnePlace place) {
        eachTwoSessions((one, other) -> place.of().apply(one).stream()
                .filter(place.of().apply(other)::contains)
                .filter(thing -> place.rule().clash(Stretch.of(one), Stretch.of(other)))
                .forEach(thing -> add(
                        rule,
                        (rule == Rule.ONE_SESSION_A_ROOM ? "Room " : "") + thing + " is in two sessions at once: "
                                + timed(one) + ", and " + timed(other),
                        one,
                        other)));
    }

    private void aTime(Rule rule, Kind.OfATime time) {
        eachSession(session -> {
            if (rule != Rule.NOTHING_NEW_IN_THE_PAST || isNew(session)) {
                time.against(brief, Stretch.of(session))
                        .ifPresent(why -> add(rule, why + ", and " + timed(session, " is "), session));
            }
        });
    }

    /** A session that was there before at this time, or is fixed, is not new, however early it starts. */
    private boolean isNew(Session session) {
        return Stream.concat(brief.fixed().stream(), brief.before().sessions().stream())
                .noneMatch(
                        old -> old.code().equals(session.code()) && old.start().equals(session.start()));
    }

    private void aPause(Rule rule, Kind.OfAPause kind) {
        for (PauseAt pause : timetable.pauses()) {
            eachSession(session -> kind.against(pause, Stretch.of(session))
                    .ifPresent(why -> add(rule, why + ", and " + timed(session, " is "), session)));
        }
    }

    private void twoInARow(Rule rule, Kind.OfTwoInARow row) {
        for (ReviewerCode reviewer :
                brief.review().team().stream().map(one -> one.code()).toList()) {
            eachTwoSessions((one, next) -> {
                if (holds(reviewer, one) && holds(reviewer, next)) {
                    row.against(brief.frame().writeUp(), timetable.pauses(), Stretch.of(one), Stretch.of(next))
                            .ifPresent(why -> add(
                                    rule,
                                    reviewer + " " + why + " between " + one.code() + " and " + next.code(),
                                    one,
                                    next));
                }
            });
        }
    }

    private static boolean holds(ReviewerCode reviewer, Session session) {
        return session.lead().equals(reviewer) || session.scribe().equals(reviewer);
    }

    private void aRoom(Rule rule, Kind.OfARoom room) {
        eachSession(session -> {
            int people = session.participants().size();
            room.against(brief, session.room(), people)
                    .ifPresent(why -> add(
                            rule,
                            why + "; " + session.code() + " has " + people + (people == 1 ? " person" : " people")
                                    + " and two reviewers",
                            session));
        });
    }

    private void twoPeople(Rule rule, Kind.OfTwoPeople kind) {
        eachSession(session -> {
            List<Participant> people = session.participants().stream()
                    .map(brief.review()::participant)
                    .flatMap(Optional::stream)
                    .toList();
            for (int i = 0; i < people.size(); i++) {
                for (int j = i + 1; j < people.size(); j++) {
                    kind.against(brief, people.get(i), people.get(j))
                            .ifPresent(why -> add(rule, why + ", and both are in " + session.code(), session));
                }
            }
        });
    }

    private void timesSeen(Rule rule, Kind.OfTimesSeen kind) {
        Map<ParticipantCode, List<Session>> seen = new TreeMap<>();
        eachSession(session -> session.participants()
                .forEach(code ->
                        seen.computeIfAbsent(code, any -> new ArrayList<>()).add(session)));
        seen.forEach((code, sessions) -> brief.review()
                .participant(code)
                .flatMap(person -> kind.against(person, sessions.size()))
                .ifPresent(why -> add(
                        rule,
                        why + ": "
                                + sessions.stream()
                                        .map(session -> session.code().value())
                                        .collect(joining(" and ")),
                        sessions.toArray(Session[]::new))));
    }

    private void eachSession(Consumer<Session> what) {
        timetable.sessions().forEach(what);
    }

    private void eachPerson(BiConsumer<Session, Participant> what) {
        eachSession(session -> session.participants().stream()
                .map(brief.review()::participant)
                .flatMap(Optional::stream)
                .forEach(person -> what.accept(session, person)));
    }

    /** Every two sessions, the one that starts earlier first. */
    private void eachTwoSessions(BiConsumer<Session, Session> what) {
        List<Session> sessions = timetable.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
                what.accept(sessions.get(i), sessions.get(j));
            }
        }
    }

    private static String timed(Session session) {
        return timed(session, ", ");
    }

    private static String timed(Session session, String between) {
        String from = between.equals(", ") ? "" : "from ";
        return session.code() + between + from + Stretch.of(session);
    }

    private void add(Rule rule, String sentence, Session... sessions) {
        found.add(new Clash(
                rule, sentence + ".", Stream.of(sessions).map(Session::code).toList()));
    }
}
