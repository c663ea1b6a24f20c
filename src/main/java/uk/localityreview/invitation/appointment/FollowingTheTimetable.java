package uk.localityreview.invitation.appointment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.appointment.Appointment.Time;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewDateChanged;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionMoved;
import uk.localityreview.timetable.Sessions;
import uk.localityreview.timetable.TimetablePublished;

/**
 * Follows the timetable from its publishing on, within the transaction of each change, so that nobody can have a new time
 * without being listed among those who have to be told. Somebody's second session of the day is an appointment of its own.
 */
@Component
class FollowingTheTimetable {

    private final Appointments appointments;
    private final Sessions sessions;
    private final PersonalLinks links;
    private final Reviews reviews;
    private final InstantSource clock;

    FollowingTheTimetable(
            Appointments appointments, PersonalLinks links, Sessions sessions, Reviews reviews, InstantSource clock) {
        this.appointments = appointments;
        this.links = links;
        this.sessions = sessions;
        this.reviews = reviews;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(TimetablePublished event) {
        if (isStillToCome(event.reviewId())) {
            appointments.publish(event.reviewId(), event.edition());
            follow(event.reviewId(), sessions.of(event.reviewId()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(SessionMoved event) {
        if (appointments.isPublished(event.reviewId()) && isStillToCome(event.reviewId())) {
            if (event.kind() == SessionMoved.Kind.ATTENDANCE) {
                note(event.reviewId(), event.gone(), event.before(), true);
                note(event.reviewId(), event.come(), event.after(), false);
            }
            follow(event.reviewId(), withTheChange(event));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void dayMoved(ReviewDateChanged event) {
        appointments.dayMoved(event.reviewId(), event.before(), event.after());
        links.endWith(event.reviewId(), event.after());
    }

    // A day that was held elsewhere is published as it is filed; nobody has to be told of a day that is over.
    private boolean isStillToCome(ReviewId review) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME);
        return reviews.among(List.of(review.value())).stream()
                .anyMatch(found -> !found.date().isBefore(today));
    }

    // The event may come before or after the row was written.
    private List<Session> withTheChange(SessionMoved event) {
        List<Session> now = new ArrayList<>(sessions.of(event.reviewId()));
        now.removeIf(session -> session.code().equals(event.code()));
        if (event.after() != null) {
            now.add(event.after());
        }
        return now;
    }

    private void follow(ReviewId review, List<Session> now) {
        Map<ParticipantCode, List<Session>> expected = byParticipant(now);
        Map<ParticipantCode, List<Appointment>> held =
                appointments.of(review).stream().collect(groupingBy(Appointment::participant, TreeMap::new, toList()));
        Set<ParticipantCode> everyone = new TreeSet<>(expected.keySet());
        everyone.addAll(held.keySet());
        for (ParticipantCode one : everyone) {
            follow(review, one, expected.getOrDefault(one, List.of()), held.getOrDefault(one, List.of()));
        }
    }

    private void follow(ReviewId review, ParticipantCode who, List<Session> expected, List<Appointment> held) {
        List<Appointment> open = held.stream().filter(one -> !one.missed()).toList();
        int last = held.stream().mapToInt(Appointment::place).max().orElse(0);
        for (int at = 0; at < Math.max(expected.size(), open.size()); at++) {
            if (at >= open.size()) {
                add(review, who, ++last, expected.get(at));
            } else if (at >= expected.size()) {
                callOff(review, open.get(at));
            } else {
                move(review, open.get(at), expected.get(at));
            }
        }
    }

    // the day held free has the first numbers of the first entry
    private void add(ReviewId review, ParticipantCode who, int place, Session session) {
        int number = appointments.timesMoved(review) + 1;
        appointments.add(review, Appointment.made(who, place, timeOf(session), session.kind(), number));
    }

    private void callOff(ReviewId review, Appointment appointment) {
        Time time = appointment.time();
        if (appointment.told() == null) {
            appointments.remove(review, appointment);
        } else if (!time.cancelled()) {
            Time off = new Time(time.start(), time.end(), time.room(), true);
            appointments.change(review, appointment.at(off, appointment.kind()));
        }
    }

    private void move(ReviewId review, Appointment appointment, Session session) {
        Time time = timeOf(session);
        if (!appointment.time().equals(time) || appointment.kind() != session.kind()) {
            appointments.change(review, appointment.at(time, session.kind()));
        }
    }

    // Nobody who did not come is told that it was called off; the others in it are told when it changes for them.
    private void note(ReviewId review, List<ParticipantCode> people, @Nullable Session session, boolean missed) {
        if (session == null) {
            return;
        }
        for (ParticipantCode one : people) {
            appointments.of(review, one).stream()
                    .filter(appointment -> appointment.missed() != missed)
                    .filter(appointment -> appointment.time().equals(timeOf(session)) || !missed)
                    .findFirst()
                    .ifPresent(appointment -> appointments.change(review, appointment.missed(missed)));
        }
    }

    private static Time timeOf(Session session) {
        return new Time(session.start(), session.end(), session.room(), false);
    }

    private static Map<ParticipantCode, List<Session>> byParticipant(List<Session> sessions) {
        Map<ParticipantCode, List<Session>> by = new TreeMap<>();
        sessions.stream()
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::code))
                .forEach(session -> session.participants()
                        .forEach(one -> by.computeIfAbsent(one, key -> new ArrayList<>())
                                .add(session)));
        return by;
    }
}
