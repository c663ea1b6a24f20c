package uk.localityreview.timetable.running;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.DoubleBooking;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.day.DayClock;
import uk.localityreview.timetable.day.KeepingTheDay;
import uk.localityreview.timetable.day.NoSuchSession;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.Outcome.Overtaken;
import uk.localityreview.timetable.day.People;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.day.Plans;
import uk.localityreview.timetable.rules.Clash;

/**
 * Takes down how the day really goes. What happened is never refused because it breaks a rule; a session that is late moves
 * by itself where it is in nobody's way, and else says whom it runs into.
 */
@Component
class RunningTheDay {

    /** A session that starts so little after its time is on time. */
    private static final int ON_TIME = 4;

    private static final int LATEST = 240;

    private final DaySessions sessions;
    private final PlannedDays days;
    private final People people;
    private final KeepingTheDay keeping;
    private final DayClock clock;
    private final FieldworkGate gate;
    private final TransactionTemplate transaction;

    RunningTheDay(
            DaySessions sessions,
            PlannedDays days,
            People people,
            KeepingTheDay keeping,
            DayClock clock,
            FieldworkGate gate,
            TransactionTemplate transaction) {
        this.sessions = sessions;
        this.days = days;
        this.people = people;
        this.keeping = keeping;
        this.clock = clock;
        this.gate = gate;
        this.transaction = transaction;
    }

    /** A session starts now; later than planned, it is late. Before the assessments are signed off none starts. */
    Outcome start(ReviewId review, SessionCode code, AccountId by) {
        return onTheDay(review, code, (day, session) -> {
            if (session.state() != State.PLANNED) {
                return no(code + " is " + session.state().words() + " already.");
            }
            Optional<String> closed = gate.whyNot(review);
            if (closed.isPresent()) {
                return no(closed.get());
            }
            LocalTime now = Objects.requireNonNull(day.now());
            int late = (int) Duration.between(session.session().start(), now).toMinutes();
            DaySession started = session.started(clock.instant());
            keeping.tell(review, "SESSION_STARTED", "session " + code);
            String told = code + " has started." + StillIn.of(day, started);
            Optional<Session> later = Plans.later(session.session(), late);
            if (late <= ON_TIME || later.isEmpty()) {
                keeping.keep(day, day.with(List.of(started.late(0))), List.of(), "", by);
                return new Made(
                        told + (later.isEmpty() ? " It would run past midnight; its time stays as planned." : ""));
            }
            return new Made(told + " " + makeLate(day, started, later.get(), late, by));
        });
    }

    /** A session that was marked as started by mistake is still to come. */
    Outcome takeBackStart(ReviewId review, SessionCode code, AccountId by) {
        return onTheDay(review, code, (day, session) -> {
            if (session.state() != State.STARTED) {
                return no(code + " is " + session.state().words() + ".");
            }
            keeping.tell(review, "SESSION_START_TAKEN_BACK", "session " + code);
            keeping.keep(day, day.with(List.of(session.plannedAgain())), List.of(), "", by);
            return new Made(code + " has not started after all.");
        });
    }

    /** A session is over. */
    Outcome end(ReviewId review, SessionCode code, AccountId by) {
        return onTheDay(review, code, (day, session) -> {
            if (session.state() != State.STARTED) {
                return no(code + " has not started, so that it cannot end.");
            }
            keeping.tell(review, "SESSION_ENDED", "session " + code);
            keeping.keep(day, day.with(List.of(session.ended(clock.instant()))), List.of(), "", by);
            return new Made(code + " is done.");
        });
    }

    /** A session will start so many minutes later than in the version of it that somebody saw. */
    Outcome late(ReviewId review, SessionCode code, int version, int minutes, AccountId by) {
        return onTheDay(review, code, (day, session) -> {
            if (session.version() != version) {
                return new Overtaken(session);
            }
            if (session.state() != State.PLANNED && session.state() != State.STARTED) {
                return no(code + " is " + session.state().words() + ".");
            }
            if (minutes < 1 || minutes > LATEST) {
                return no("Enter by how many minutes it is late, from 1 to " + LATEST + ".");
            }
            Optional<Session> later = Plans.later(session.session(), minutes);
            if (later.isEmpty()) {
                return no(code + " would run past midnight.");
            }
            keeping.tell(review, "SESSION_LATE", "session " + code + ", " + minutes + " minutes");
            return new Made(makeLate(day, session, later.get(), minutes, by));
        });
    }

    private String makeLate(PlannedDay day, DaySession session, Session later, int minutes, AccountId by) {
        PlannedDay moved = day.with(List.of(session.at(later).late(0)));
        List<Clash> inTheWay = inTheWay(day, moved);
        if (inTheWay.isEmpty()) {
            keeping.keep(day, moved, List.of(), "", by);
            return session.code() + " is " + minutes + " minutes late: it is now from " + later.start() + " to "
                    + later.end() + ".";
        }
        keeping.keep(day, day.with(List.of(session.late(minutes))), List.of(), "", by);
        List<String> others = inTheWay.stream()
                .flatMap(clash -> clash.sessions().stream())
                .filter(other -> !other.equals(session.code()))
                .distinct()
                .map(SessionCode::value)
                .toList();
        return session.code() + " is " + minutes + " minutes late and runs into " + String.join(" and ", others)
                + ". Plan again from now.";
    }

    /** What would be in two places at once were a session moved. */
    private static List<Clash> inTheWay(PlannedDay day, PlannedDay moved) {
        Set<Clash> known = new HashSet<>(day.clashes());
        return moved.clashes().stream()
                .filter(clash -> !clash.rule().mayBeBroken() && clash.sessions().size() > 1)
                .filter(clash -> !known.contains(clash))
                .toList();
    }

    /** Somebody did not come to a session, or came to it after all. */
    Outcome didNotCome(ReviewId review, SessionCode code, ParticipantCode person, boolean after, AccountId by) {
        return onTheDay(review, code, (day, session) -> {
            if (!session.session().participants().contains(person) || session.isCancelled()) {
                return no(person + " is not in " + code + ".");
            }
            List<ParticipantCode> noShows = new ArrayList<>(session.noShows());
            noShows.remove(person);
            if (!after) {
                noShows.add(person);
            }
            keeping.tell(review, after ? "PARTICIPANT_CAME" : "PARTICIPANT_DID_NOT_COME", person + " in " + code);
            DaySession changed = session.without(Set.copyOf(noShows));
            keeping.keep(day, day.with(List.of(changed)), List.of(), "", by);
            int left = changed.attended().participants().size();
            String company = left == 0
                    ? "nobody: cancel it, or put somebody else into it"
                    : left == 1 ? "1 person" : left + " people";
            return new Made(
                    person + (after ? " came to " : " did not come to ") + code + ", which has " + company + ".");
        });
    }

    /** Somebody has arrived at the venue. */
    Outcome arrived(ReviewId review, ParticipantCode person) {
        return whole(() -> {
            PlannedDay day = days.of(review);
            if (day.review().participant(person).isEmpty()) {
                throw new NoSuchSession(person);
            }
            people.hasArrived(review, person);
            keeping.tell(review, "PARTICIPANT_ARRIVED", person.value());
            return new Made(person + " has arrived.");
        });
    }

    private Outcome onTheDay(ReviewId review, SessionCode code, BiFunction<PlannedDay, DaySession, Outcome> deed) {
        return whole(() -> {
            sessions.holdStill(review);
            PlannedDay day = days.of(review);
            DaySession session = day.session(code).orElseThrow(() -> new NoSuchSession(code));
            return day.now() == null ? no("Today is not the day of this review.") : deed.apply(day, session);
        });
    }

    private Outcome whole(Supplier<Outcome> deed) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Outcome outcome = deed.get();
                if (!(outcome instanceof Made)) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (DoubleBooking refused) {
            return new NotMade(List.of(refused.sentence()));
        }
    }

    private static Outcome no(String sentence) {
        return new NotMade(List.of(sentence + " Nothing was changed."));
    }
}
