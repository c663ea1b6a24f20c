package uk.localityreview.timetable.explaining;

import static uk.localityreview.timetable.explaining.RelaxedSession.notAll;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.candidates.Candidates;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Rule;
import uk.localityreview.timetable.rules.Rule.Kind;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** A day on which every case of every rule can be switched on by itself. */
final class RelaxedDay {

    final CpModel model = new CpModel();
    private final Brief brief;
    private final Candidates candidates;
    private final Suspects suspects;
    private final List<RelaxedSession> sessions = new ArrayList<>();
    private final Map<PauseAt, BoolVar> pauses = new LinkedHashMap<>();

    RelaxedDay(Brief brief, List<SessionWanted> wanted, Suspects suspects) {
        this.brief = brief;
        this.candidates = new Candidates(brief);
        this.suspects = suspects;
        wanted.forEach(one -> sessions.add(new RelaxedSession(one, candidates, model)));
        sessions.forEach(one -> suspects.session(one.wanted.code(), one.held));
        choosePauses();
        for (Rule rule : Rule.values()) {
            switchable(rule);
        }
    }

    /** Has this session held whatever else is. */
    void mustHold(SessionCode code) {
        sessions.stream()
                .filter(session -> session.wanted.code().equals(code))
                .forEach(session -> model.addEquality(session.held, 1));
        suspects.forget(code);
    }

    private void choosePauses() {
        for (Pause pause : brief.frame().pauses()) {
            List<Literal> times = new ArrayList<>();
            for (PauseAt at : candidates.pauses(pause)) {
                BoolVar chosen = model.newBoolVar("");
                pauses.put(at, chosen);
                times.add(chosen);
            }
            if (!times.isEmpty()) {
                model.addExactlyOne(times);
            }
        }
    }

    private void switchable(Rule rule) {
        switch (rule.kind()) {
            case Kind.OfOnePlace place -> new RelaxedPlaces(this, rule).add();
            case Kind.OfATime time ->
                eachTime((session, when, at) ->
                        time.against(brief, when).ifPresent(why -> notAll(model, suspects.rule(model, rule, why), at)));
            case Kind.OfAPersonAtATime free ->
                eachTime((session, when, at) -> session.people().stream()
                        .map(candidates::person)
                        .forEach(person -> free.against(brief, person, when)
                                .ifPresent(why -> notAll(
                                        model, suspects.rule(model, rule, why), at, session.with(person.code())))));
            case Kind.OfAPause pause -> addPauses(rule, pause);
            case Kind.OfARoom room -> addRooms(rule);
            case Kind.OfASize size -> {
                // whatever is wanted is wanted with somebody
                if (rule == Rule.GROUP_SIZE) {
                    addSizes(rule);
                }
            }
            case Kind.OfAPersonInAKind kind ->
                eachPerson((session, person) -> kind.against(person, session.wanted.kind())
                        .ifPresent(why -> notAll(model, suspects.rule(model, rule, why), session.with(person.code()))));
            case Kind.OfTwoPeople two -> addTwoPeople(rule, two);
            case Kind.OfAPersonInCompany company -> addCompany(rule, company);
            case Kind.OfTimesSeen seen -> addTimesSeen(rule);
            case Kind.OfTwoInARow row -> new RelaxedPlaces(this, rule).addWriteUp();
            case Kind.OfThePauses pauses -> {}
            case Kind.OfALead lead -> {}
        }
    }

    private void addPauses(Rule rule, Kind.OfAPause kind) {
        pauses.forEach((pause, chosen) -> eachTime((session, when, at) -> kind.against(pause, when)
                .ifPresent(why ->
                        notAll(model, suspects.rule(model, rule, inItsWindow(pause.pause(), why)), chosen, at))));
    }

    /** A pause that can be at several times is to blame for its window, not for one of them. */
    private static String inItsWindow(Pause pause, String why) {
        boolean fixed = pause.earliest().plus(pause.length()).equals(pause.latest());
        return fixed
                ? why
                : "A " + pause.kind().words() + " of " + pause.length().toMinutes() + " minutes is held between "
                        + pause.earliest() + " and " + pause.latest();
    }

    private void addRooms(Rule rule) {
        for (RelaxedSession session : sessions) {
            session.in.forEach((room, in) -> {
                int bears = candidates.capacity(session.wanted, room);
                if (bears < session.people().size()) {
                    BoolVar suspect = suspects.rule(model, rule, "Room " + room.code() + " seats " + room.seats());
                    model.addLessOrEqual(people(session), bears).onlyEnforceIf(new Literal[] {suspect, in});
                }
            });
        }
    }

    private static LinearExpr people(RelaxedSession session) {
        return RelaxedSession.sum(session.with.values());
    }

    private void addSizes(Rule rule) {
        for (RelaxedSession session : sessions) {
            SessionWanted wanted = session.wanted;
            if (!wanted.may().isEmpty() || wanted.must().size() < wanted.least()) {
                BoolVar suspect = suspects.rule(
                        model, rule, wanted.code() + " needs " + wanted.least() + " to " + wanted.most() + " people");
                model.addGreaterOrEqual(people(session), wanted.least())
                        .onlyEnforceIf(new Literal[] {suspect, session.held});
                model.addLessOrEqual(people(session), wanted.most()).onlyEnforceIf(suspect);
            }
        }
    }

    private void addTwoPeople(Rule rule, Kind.OfTwoPeople kind) {
        for (RelaxedSession session : sessions) {
            List<ParticipantCode> people = session.people();
            for (int i = 0; i < people.size(); i++) {
                for (ParticipantCode other : people.subList(i + 1, people.size())) {
                    ParticipantCode one = people.get(i);
                    kind.against(brief, candidates.person(one), candidates.person(other))
                            .ifPresent(why -> notAll(
                                    model, suspects.rule(model, rule, why), session.with(one), session.with(other)));
                }
            }
        }
    }

    private void addCompany(Rule rule, Kind.OfAPersonInCompany kind) {
        eachPerson((session, person) -> kind.against(person, Set.of()).ifPresent(why -> {
            BoolVar suspect = suspects.rule(model, rule, why);
            for (ParticipantCode other : candidates.companyOf(person.code())) {
                if (session.with.containsKey(other)) {
                    notAll(
                            model,
                            suspect,
                            session.with(person.code()),
                            session.with(other).not());
                } else {
                    notAll(model, suspect, session.with(person.code()));
                }
            }
        }));
    }

    private void addTimesSeen(Rule rule) {
        for (Participant person : brief.review().participants()) {
            LinearExprBuilder times = LinearExpr.newBuilder();
            long fixed = brief.fixed().stream()
                    .filter(session -> session.participants().contains(person.code()))
                    .count();
            List<RelaxedSession> with = sessions.stream()
                    .filter(session -> session.with.containsKey(person.code()))
                    .toList();
            if (!with.isEmpty() && fixed + with.size() > 1) {
                with.forEach(session -> times.add(session.with(person.code())));
                model.addLessOrEqual(times, Math.max(0, 1 - fixed))
                        .onlyEnforceIf(suspects.rule(model, rule, person.code() + " is asked to come once only"));
            }
        }
    }

    /** Something about a session at a time. */
    @FunctionalInterface
    interface AtATime {
        void with(RelaxedSession session, Stretch when, BoolVar at);
    }

    void eachTime(AtATime what) {
        sessions.forEach(session -> session.at.forEach((when, at) -> what.with(session, when, at)));
    }

    private void eachPerson(BiConsumer<RelaxedSession, Participant> what) {
        sessions.forEach(session -> session.people().forEach(code -> what.accept(session, candidates.person(code))));
    }

    Brief brief() {
        return brief;
    }

    Suspects suspects() {
        return suspects;
    }

    List<RelaxedSession> sessions() {
        return sessions;
    }

    Map<PauseAt, BoolVar> pauses() {
        return pauses;
    }

    List<Room> rooms() {
        return brief.review().rooms();
    }
}
