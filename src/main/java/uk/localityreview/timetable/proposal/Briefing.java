package uk.localityreview.timetable.proposal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.shared.Refused;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.Plans;
import uk.localityreview.timetable.replanning.DaySoFar;
import uk.localityreview.timetable.replanning.Replanning;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.SessionsWanted;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * Says what is to be planned of a day. As long as nobody relies on it everything is planned afresh but what is pinned;
 * once it is published, or runs, its sessions are wanted as they are and moved only where they must.
 */
final class Briefing {

    private final PlannedDay day;
    private final List<Session> fixed;
    private final Set<ParticipantCode> absent;

    private Briefing(PlannedDay day, @Nullable LocalTime now) {
        this.day = day;
        this.fixed = day.sessions().stream()
                .filter(DaySession::isFixed)
                .map(session -> shifted(session, now))
                .toList();
        this.absent = absent(day);
    }

    /** What a proposal for a whole day is to be; on the day itself for what is left of it. */
    static Brief of(PlannedDay day) {
        Briefing briefing = new Briefing(day, day.now());
        return new Brief(
                day.review(),
                day.sectors(),
                day.frame(),
                briefing.absent,
                day.isPublished() ? briefing.again() : briefing.afresh(),
                briefing.fixed,
                day.isPublished() ? day.timetable() : Timetable.empty(),
                day.now());
    }

    /** What is still to be held of a day that runs; whoever can come and is in no session is seen where there is room. */
    static Replanning fromNow(PlannedDay day) {
        LocalTime now = Objects.requireNonNull(day.now(), "Only a day that runs is planned from now");
        Briefing briefing = new Briefing(day, now);
        return Replanning.of(new DaySoFar(
                day.review(),
                day.sectors(),
                day.frame(),
                day.timetable(),
                briefing.fixed,
                briefing.absent,
                day.notYetIn().stream().map(Participant::code).collect(toSet()),
                now));
    }

    /**
     * All that a search starts from, in a few letters: two are the same when nothing was changed between. Who comes, the
     * rooms and the like are in it as a digest of their words, which is the same on every node.
     */
    static String basis(PlannedDay day) {
        return day.sessions().stream()
                        .map(session -> session.code() + "." + session.version())
                        .sorted()
                        .collect(joining(" "))
                + " / "
                + day.absent().stream().map(ParticipantCode::value).sorted().collect(joining(" "))
                + " / " + Sha256.of(surroundings(day));
    }

    private static String surroundings(PlannedDay day) {
        Review review = day.review();
        List<PauseAt> pauses = day.pauses().stream()
                .sorted(Comparator.comparing(PauseAt::start))
                .toList();
        return Stream.of(review.participants(), review.agencies(), review.rooms(), review.team(), day.frame(), pauses)
                .map(Object::toString)
                .collect(joining("\n"));
    }

    /** A fixed session as it will really be: late where it is late, and not over before now while it goes on. */
    static Session shifted(DaySession session, @Nullable LocalTime now) {
        Session plan = session.attended();
        if (session.lateMinutes() > 0) {
            plan = Plans.later(plan, session.lateMinutes())
                    .orElseThrow(
                            () -> new Refused(session.code() + " is so late that it would run past midnight. Nothing"
                                    + " was changed. Cancel it or move it, and plan again."));
        }
        if (session.state() == State.STARTED && now != null && now.isAfter(plan.end())) {
            return Plans.until(plan, now);
        }
        return plan;
    }

    private static Set<ParticipantCode> absent(PlannedDay day) {
        Set<ParticipantCode> absent = new HashSet<>();
        day.sessions().forEach(session -> absent.addAll(session.noShows()));
        absent.removeAll(day.arrived());
        day.review().participants().stream()
                .filter(person -> SessionsWanted.cannotCome(day.absent(), person))
                .map(Participant::code)
                .forEach(absent::add);
        return absent;
    }

    private List<SessionWanted> afresh() {
        List<SessionWanted> wanted = new ArrayList<>();
        List<Session> spokenFor = new ArrayList<>(fixed);
        for (DaySession session : open()) {
            if (session.askedFor()) {
                wanted.add(asItIs(session));
                spokenFor.add(session.attended());
            }
        }
        wanted.addAll(SessionsWanted.of(day.review(), day.frame(), absent, spokenFor));
        return wanted;
    }

    private List<SessionWanted> again() {
        List<SessionWanted> wanted = new ArrayList<>();
        List<Session> spokenFor = new ArrayList<>(fixed);
        for (DaySession session : open()) {
            if (!coming(session).isEmpty()) {
                boolean group = session.session().kind() == SessionKind.FOCUS_GROUP && !session.askedFor();
                wanted.add(group ? openGroup(session) : asItIs(session));
                if (!group) {
                    spokenFor.add(session.attended());
                }
            }
        }
        // whoever is in a group may be interviewed instead, should the group not come about
        wanted.addAll(SessionsWanted.of(day.review(), day.frame().withFocusGroups(0), absent, spokenFor));
        return wanted;
    }

    private List<DaySession> open() {
        return day.sessions().stream()
                .filter(session -> session.state() == State.PLANNED && !session.isFixed())
                .toList();
    }

    private List<ParticipantCode> coming(DaySession session) {
        return session.attended().participants().stream()
                .filter(person -> !absent.contains(person))
                .toList();
    }

    private SessionWanted asItIs(DaySession session) {
        Session plan = session.session();
        List<ParticipantCode> people = coming(session);
        return new SessionWanted(
                plan.code(),
                plan.kind(),
                Plans.length(plan),
                people,
                List.of(),
                people.size(),
                people.size(),
                session.askedFor());
    }

    private SessionWanted openGroup(DaySession session) {
        Session plan = session.session();
        return new SessionWanted(
                plan.code(),
                plan.kind(),
                Plans.length(plan),
                List.of(),
                coming(session),
                SessionsWanted.SMALLEST_GROUP,
                SessionsWanted.LARGEST_GROUP,
                false);
    }
}
