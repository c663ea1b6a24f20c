package uk.localityreview.timetable.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.DoubleBooking;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NeedsAReason;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.Outcome.Overtaken;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.SessionsWanted;

/** Changes a day by hand: each change is held against the rules before it is made, and made whole or not at all. */
@Component
public class ChangingTheDay {

    private final DaySessions sessions;
    private final PlannedDays days;
    private final People people;
    private final KeepingTheDay keeping;
    private final TransactionTemplate transaction;

    ChangingTheDay(
            DaySessions sessions,
            PlannedDays days,
            People people,
            KeepingTheDay keeping,
            TransactionTemplate transaction) {
        this.sessions = sessions;
        this.days = days;
        this.people = people;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    /**
     * Changes a session.
     *
     * @param review the review
     * @param code the session
     * @param version of the session that the person saw
     * @param change what is to be otherwise
     * @param because why rules that may be broken are, or blank
     * @param by who wants it
     */
    public Outcome change(
            ReviewId review, SessionCode code, int version, SessionChange change, String because, AccountId by) {
        return whole(() -> {
            sessions.holdStill(review);
            PlannedDay day = days.of(review);
            DaySession session = day.session(code).orElseThrow(() -> new NoSuchSession(code));
            if (session.version() != version) {
                return new Overtaken(session);
            }
            List<String> problems = change.problems(session, day);
            if (!problems.isEmpty()) {
                return new NotMade(problems);
            }
            List<DaySession> changed = change.appliedTo(session, day);
            problems = problems(day, changed);
            if (!problems.isEmpty()) {
                return new NotMade(problems);
            }
            DaySession after = changed.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(session);
            return made(day, day.with(changed), because, by, change.done(after));
        });
    }

    /** Adds a session of a code that {@link PlannedDay#nextCode} gives; a person asked for it. */
    public Outcome add(ReviewId review, Session plan, String because, AccountId by) {
        return whole(() -> {
            sessions.holdStill(review);
            PlannedDay day = days.of(review);
            Session coded = Plans.called(plan, day.nextCode());
            List<DaySession> changed = new ArrayList<>();
            for (ParticipantCode person : coded.participants()) {
                day.with(changed)
                        .sessionOf(person)
                        .filter(other -> other.state() == DaySession.State.PLANNED)
                        .ifPresent(other -> {
                            changed.removeIf(one -> one.code().equals(other.code()));
                            changed.add(Plans.without(other, person, coded.code()));
                        });
            }
            changed.add(DaySession.planned(coded).askedFor(true));
            List<String> problems = problems(day, changed);
            if (!problems.isEmpty()) {
                return new NotMade(problems);
            }
            return made(
                    day,
                    day.with(changed),
                    because,
                    by,
                    coded.code() + " is now in the timetable, from " + coded.start() + " to " + coded.end()
                            + " in room " + coded.room() + ".");
        });
    }

    /** Says that somebody cannot come, and takes them out of what is still to be held. */
    public Outcome withdraw(ReviewId review, ParticipantCode person, AccountId by) {
        return whole(() -> {
            sessions.holdStill(review);
            PlannedDay day = days.of(review);
            mustKnow(day, person);
            people.cannotCome(review, person, by);
            keeping.tell(review, "PARTICIPANT_WITHDRAWN", person.value());
            Set<ParticipantCode> absent = new HashSet<>(day.absent());
            absent.add(person);
            List<DaySession> changed = day.sessions().stream()
                    .filter(session -> session.state() == DaySession.State.PLANNED)
                    .filter(session -> session.session().participants().contains(person))
                    .map(session -> withdrawn(session, person))
                    .toList();
            keeping.keep(day, day.without(absent).with(changed), List.of(), "", by);
            return new Made(person + " does not come." + taken(changed));
        });
    }

    private static DaySession withdrawn(DaySession session, ParticipantCode person) {
        List<ParticipantCode> left = session.session().participants().stream()
                .filter(one -> !one.equals(person))
                .toList();
        return left.isEmpty()
                ? session.cancelled(person + " does not come")
                : session.at(Plans.with(session.session(), left));
    }

    private static String taken(List<DaySession> changed) {
        StringBuilder said = new StringBuilder();
        for (DaySession session : changed) {
            int left = session.session().participants().size();
            said.append(" ").append(session.code());
            said.append(session.isCancelled() ? " is cancelled." : " is held without them, with " + left + " people.");
        }
        return said.toString();
    }

    /** Says that somebody can come after all; they are in no session until somebody puts them in one. */
    public Outcome bringBack(ReviewId review, ParticipantCode person, AccountId by) {
        return whole(() -> {
            sessions.holdStill(review);
            PlannedDay day = days.of(review);
            mustKnow(day, person);
            if (day.review()
                    .participant(person)
                    .filter(ChangingTheDay::saysThatTheyCannotCome)
                    .isPresent()) {
                return new NotMade(
                        List.of(person + " said that they cannot come, and that counts. Once they say otherwise, "
                                + "change what they need under Participants first."));
            }
            people.canCome(review, person);
            keeping.tell(review, "PARTICIPANT_BROUGHT_BACK", person.value());
            return new Made(person + " can come after all and is in no session yet. Add them to one, or ask for a new"
                    + " proposal.");
        });
    }

    private static boolean saysThatTheyCannotCome(Participant person) {
        return SessionsWanted.cannotCome(Set.of(), person);
    }

    private static void mustKnow(PlannedDay day, ParticipantCode person) {
        if (day.review().participants().stream().map(Participant::code).noneMatch(person::equals)) {
            throw new NoSuchSession(person);
        }
    }

    private Outcome made(PlannedDay before, PlannedDay wanted, String because, AccountId by, String sentence) {
        PlannedDay after = keeping.withPausesLaid(wanted);
        List<Clash> clashes = after.newSince(before);
        List<String> hard = clashes.stream()
                .filter(clash -> !clash.rule().mayBeBroken())
                .map(Clash::sentence)
                .distinct()
                .toList();
        if (!hard.isEmpty()) {
            return new NotMade(hard);
        }
        if (!clashes.isEmpty() && because.isBlank()) {
            return new NeedsAReason(clashes, null);
        }
        if (!clashes.isEmpty() && because.strip().length() > Waiver.LONGEST_REASON) {
            return new NeedsAReason(
                    clashes,
                    "The reason must be at most " + Waiver.LONGEST_REASON + " characters; this one has "
                            + because.strip().length());
        }
        keeping.keep(before, after, clashes, because, by);
        return new Made(sentence);
    }

    /** What no rule of the day says but no change may do: change what is over, or name what is not in the review. */
    private static List<String> problems(PlannedDay day, List<DaySession> changed) {
        List<String> problems = new ArrayList<>();
        for (DaySession session : changed) {
            Session plan = session.session();
            day.session(session.code())
                    .filter(was -> was.state() == DaySession.State.DONE
                            || was.state() == DaySession.State.STARTED
                                    && !was.session().equals(plan))
                    .ifPresent(was -> problems.add(
                            was.code() + " is " + was.state().words() + " and cannot be changed any more."));
            problems.addAll(Unknown.in(plan, day));
            if (plan.lead().equals(plan.scribe())) {
                problems.add(plan.lead() + " cannot ask and write at once.");
            }
        }
        return problems;
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
}
