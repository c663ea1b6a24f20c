package uk.localityreview.timetable.board;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.day.DayClock;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.Plans;
import uk.localityreview.timetable.rules.Clash;

/**
 * A session as grid, list and day show it: its people by P-code and agency, and what is to be noticed about it.
 *
 * @param session the session as it stands
 * @param href where it is changed
 * @param people who is in it
 * @param broken the rules that it breaks without anybody having said why, each in a sentence
 * @param kept the rules that it breaks on purpose
 */
public record SessionCard(
        DaySession session, String href, List<Person> people, List<String> broken, List<String> kept) {

    public SessionCard {
        people = List.copyOf(people);
        broken = List.copyOf(broken);
        kept = List.copyOf(kept);
    }

    /** Somebody in a session, without a name. */
    public record Person(String code, String role, String agencyCode, String agency, boolean noShow, boolean arrived) {

        /** Their role and agency, or the agency alone where the role is not to be seen. */
        public String part() {
            return role.isEmpty() ? agency : role + ", " + agency;
        }
    }

    /** Every session of a day. */
    public static List<SessionCard> of(PlannedDay day) {
        List<Clash> clashes = day.clashes();
        return day.sessions().stream().map(session -> of(session, day, clashes)).toList();
    }

    static SessionCard of(DaySession session, PlannedDay day, List<Clash> clashes) {
        List<Clash> own = session.isCancelled()
                ? List.of()
                : clashes.stream()
                        .filter(clash -> clash.sessions().contains(session.code()))
                        .toList();
        return new SessionCard(
                session,
                TimetablePage.pathOf(day.review().id()) + "/" + session.code(),
                people(session, day),
                own.stream()
                        .filter(clash -> !day.isWaived(clash))
                        .map(Clash::sentence)
                        .toList(),
                own.stream().filter(day::isWaived).map(Clash::sentence).toList());
    }

    /** The same for those who do not run the day: agencies by P-code, without roles and without what stands in needs. */
    SessionCard forOnlookers() {
        return new SessionCard(
                session,
                href,
                people.stream()
                        .map(one -> new Person(one.code(), "", one.agencyCode(), one.agency(), false, false))
                        .toList(),
                List.of(),
                List.of());
    }

    private static List<Person> people(DaySession session, PlannedDay day) {
        Review review = day.review();
        List<Person> people = new ArrayList<>();
        for (var code : session.session().participants()) {
            Optional<Participant> known = review.participant(code);
            Optional<Agency> agency = known.flatMap(person -> review.agency(person.agency()));
            people.add(new Person(
                    code.value(),
                    known.map(Participant::role).orElse(""),
                    agency.map(one -> one.code().value()).orElse(""),
                    agency.map(Agency::name).orElse(""),
                    session.noShows().contains(code),
                    day.arrived().contains(code)));
        }
        return people;
    }

    public String code() {
        return session.code().value();
    }

    /** How long it is planned to take. */
    public String minutes() {
        return String.valueOf(Plans.length(session.session()).toMinutes());
    }

    /** Whether it can still be moved. */
    public boolean mayMove() {
        return session.state() == State.PLANNED;
    }

    /** From when to when. */
    public String time() {
        return session.session().start() + " to " + session.session().end();
    }

    /** Who takes part in a few letters: the one person, or the agencies of a group. */
    public String who() {
        if (people.isEmpty()) {
            return "nobody";
        }
        return people.size() == 1
                ? people.getFirst().code() + ", " + people.getFirst().agency()
                : people.size() + " people: "
                        + people.stream().map(Person::agencyCode).distinct().collect(joining(", "));
    }

    /** What it is called for those who hear the page. */
    public String name() {
        return code() + ", " + session.session().kind().words();
    }

    /** What is to be noticed about it, each in two or three words. */
    public List<Marker> markers() {
        List<Marker> markers = new ArrayList<>();
        if (session.state() != State.PLANNED) {
            markers.add(new Marker(session.state().words(), session.state() == State.CANCELLED ? "grey" : "green"));
        }
        if (session.lateMinutes() > 0) {
            markers.add(new Marker(session.lateMinutes() + " minutes late", "orange"));
        }
        Instant started = session.startedAt();
        if (started != null && session.lateMinutes() == 0) {
            markers.add(new Marker("since " + DayClock.atTheVenue(started), "green"));
        }
        if (session.pinned()) {
            markers.add(new Marker("pinned", "blue"));
        }
        if (!broken.isEmpty()) {
            markers.add(new Marker("rule broken", "red"));
        }
        if (!kept.isEmpty()) {
            markers.add(new Marker("kept anyway", "yellow"));
        }
        return markers;
    }

    /** Something to notice. */
    public record Marker(String words, String colour) {}
}
