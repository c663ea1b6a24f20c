package uk.localityreview.timetable.replanning;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.SessionsWanted;

/**
 * What is still to be held of a day that has begun, as a brief to propose from, and what could be done about sessions that
 * have too few people left. A focus group of which fewer than five are left becomes a joint interview unless another offer
 * is taken.
 *
 * @param brief what to propose from: nothing new in the past, the planned timetable as the one to move little of
 * @param offers for each session that cannot be held as planned, all that could be done, what the brief does first
 */
public record Replanning(Brief brief, List<Offer> offers) {

    public Replanning {
        offers = List.copyOf(offers);
    }

    /** Plans from now on. */
    public static Replanning of(DaySoFar day) {
        List<SessionWanted> wanted = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        for (Session session : day.planned().sessions()) {
            List<ParticipantCode> left = left(day, session);
            if (isFixed(day, session.code()) || left.isEmpty()) {
                continue;
            }
            SessionWanted asPlanned = asPlanned(session, left);
            if (left.size() >= asPlanned.least()) {
                wanted.add(asPlanned);
            } else {
                List<Offer> open = offers(day, session, left);
                offers.addAll(open);
                wanted.addAll(open.getFirst().instead());
            }
        }
        wanted.addAll(added(day));
        return new Replanning(
                new Brief(
                        day.review(),
                        day.sectors(),
                        day.frame(),
                        day.absent(),
                        wanted,
                        day.fixed(),
                        day.planned(),
                        day.now()),
                offers);
    }

    /** The same with another of the offers taken for its session. */
    public Replanning taking(Offer offer) {
        List<SessionWanted> wanted = new ArrayList<>(brief.wanted());
        wanted.removeIf(one -> one.code().equals(offer.session()));
        wanted.addAll(offer.instead());
        return new Replanning(brief.wanting(wanted), offers);
    }

    private static boolean isFixed(DaySoFar day, SessionCode code) {
        return day.fixed().stream().anyMatch(fixed -> fixed.code().equals(code));
    }

    /** Who of a session can still come and has not been seen in a fixed one. */
    private static List<ParticipantCode> left(DaySoFar day, Session session) {
        Set<ParticipantCode> gone = new HashSet<>(day.absent());
        day.fixed().forEach(fixed -> gone.addAll(fixed.participants()));
        return session.participants().stream()
                .filter(code ->
                        !gone.contains(code) && day.review().participant(code).isPresent())
                .toList();
    }

    private static SessionWanted asPlanned(Session session, List<ParticipantCode> people) {
        boolean group = session.kind() == SessionKind.FOCUS_GROUP;
        return new SessionWanted(
                session.code(),
                session.kind(),
                Duration.between(session.start(), session.end()),
                people,
                List.of(),
                group ? SessionsWanted.SMALLEST_GROUP : 1,
                Math.max(people.size(), group ? SessionsWanted.LARGEST_GROUP : 1),
                false);
    }

    private static List<Offer> offers(DaySoFar day, Session session, List<ParticipantCode> left) {
        String who = left.stream().map(ParticipantCode::value).collect(joining(" and "));
        SessionCode code = session.code();
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(
                code,
                Offer.Deed.JOINT_INTERVIEW,
                "Hold " + code + " as " + (left.size() == 1 ? "an interview of " : "a joint interview of ") + who + ".",
                List.of(new SessionWanted(
                        code,
                        SessionKind.INTERVIEW,
                        day.frame().interview(),
                        left,
                        List.of(),
                        left.size(),
                        left.size(),
                        false))));
        List<ParticipantCode> others = couldCome(day, session);
        if (left.size() + others.size() >= SessionsWanted.SMALLEST_GROUP) {
            offers.add(new Offer(
                    code,
                    Offer.Deed.INVITE_OTHERS,
                    "Keep " + code + " a focus group of " + who + " and invite others who are in no session: "
                            + others.stream().map(ParticipantCode::value).collect(joining(", ")) + ".",
                    List.of(new SessionWanted(
                            code,
                            SessionKind.FOCUS_GROUP,
                            Duration.between(session.start(), session.end()),
                            left,
                            others,
                            SessionsWanted.SMALLEST_GROUP,
                            SessionsWanted.LARGEST_GROUP,
                            false))));
        }
        offers.add(new Offer(code, Offer.Deed.DROP, "Drop " + code + "; " + who + " would not be seen.", List.of()));
        return offers;
    }

    /** People of the same side, community or not, who are free for a group and in no session. */
    private static List<ParticipantCode> couldCome(DaySoFar day, Session session) {
        boolean community = session.participants().stream().anyMatch(code -> isOfTheCommunity(day, code));
        return SessionsWanted.groupable(day.review(), day.absent(), sessionsOf(day)).stream()
                .filter(code -> community == isOfTheCommunity(day, code))
                .toList();
    }

    private static boolean isOfTheCommunity(DaySoFar day, ParticipantCode code) {
        return day.review()
                .participant(code)
                .filter(person -> person.category() == Category.COMMUNITY)
                .isPresent();
    }

    private static List<Session> sessionsOf(DaySoFar day) {
        return Stream.concat(day.fixed().stream(), day.planned().sessions().stream())
                .toList();
    }

    private static List<SessionWanted> added(DaySoFar day) {
        return SessionsWanted.interviews(day.review(), day.frame(), day.absent(), day.fixed()).stream()
                .filter(wanted -> wanted.must().stream().anyMatch(day.added()::contains))
                .toList();
    }
}
