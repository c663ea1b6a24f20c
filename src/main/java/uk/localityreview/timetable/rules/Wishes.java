package uk.localityreview.timetable.rules;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;

/** How far a timetable meets what is wished of it. The cost over all wishes is what a solver makes small. */
public final class Wishes {

    private static final Duration A_PART_OF_THE_DAY = Duration.ofHours(4);

    private final Brief brief;
    private final Timetable timetable;
    private final WhatStays stays;
    private final ReviewersAtWork reviewers;

    private Wishes(Brief brief, Timetable timetable) {
        this.brief = brief;
        this.timetable = timetable;
        this.stays = new WhatStays(brief, timetable);
        this.reviewers = new ReviewersAtWork(brief, timetable);
    }

    /**
     * A wish and the cases in which it is not met.
     *
     * @param wish the wish
     * @param cases each in a sentence; a case that counts twice is there twice
     */
    public record Unmet(Wish wish, List<String> cases) {

        public Unmet {
            cases = List.copyOf(cases);
        }

        /** In how many cases it is not met. */
        public int times() {
            return cases.size();
        }

        /** What that costs the timetable. */
        public int cost() {
            return times() * wish.weight().cost();
        }
    }

    /** Every wish with how far it is not met, in their order; met in full is zero cases. */
    public static List<Unmet> met(Brief brief, Timetable timetable) {
        Wishes wishes = new Wishes(brief, timetable);
        return Arrays.stream(Wish.values())
                .map(wish -> new Unmet(wish, wishes.cases(wish)))
                .toList();
    }

    /** The same for sessions whose pauses nobody has chosen. */
    public static List<Unmet> met(Brief brief, List<Session> sessions) {
        return met(brief, Timetable.around(sessions, brief.frame()));
    }

    /** The cost over all wishes; 0 is a perfect day. */
    public static long cost(Brief brief, Timetable timetable) {
        return met(brief, timetable).stream().mapToLong(Unmet::cost).sum();
    }

    private List<String> cases(Wish wish) {
        return switch (wish) {
            case EVERYBODY_IS_SEEN -> notSeen();
            case ASKED_FOR_IS_HELD -> notHeld();
            case TIME_STAYS -> stays.timesMoved();
            case ROOM_STAYS -> stays.roomsMoved();
            case TEAM_STAYS -> stays.teamsMoved();
            case PAUSES_STAY -> stays.pausesMoved();
            case GROUPS_AS_WANTED -> groupsMissing();
            case SHIFT_WORKERS_EARLY ->
                forEachPerson(Wishes::shiftHalfHours, "works shifts and starts half an hour later");
            case LITTLE_WAITING -> forEachPerson(Wishes::hoursWaiting, "starts an hour into their time");
            case LEAD_KNOWS -> leadsWhoDoNotKnow();
            case EVERYBODY_HOLDS -> reviewers.idle();
            case ONE_ROOM -> reviewers.furtherRooms();
            case ONE_SITE -> reviewers.furtherSites();
            case SECTORS_SPREAD -> sectorsInOneHalf();
        };
    }

    /** The people that the sessions wanted are about. */
    public static Set<ParticipantCode> expected(Brief brief) {
        return brief.wanted().stream()
                .flatMap(wanted -> Stream.concat(wanted.must().stream(), wanted.may().stream()))
                .collect(toCollection(TreeSet::new));
    }

    private List<String> notSeen() {
        Set<ParticipantCode> unseen = expected(brief);
        timetable.sessions().forEach(session -> session.participants().forEach(unseen::remove));
        return unseen.stream().map(code -> code + " is not seen.").toList();
    }

    private List<String> notHeld() {
        return brief.wanted().stream()
                .filter(SessionWanted::askedFor)
                .filter(wanted -> timetable.session(wanted.code()).isEmpty())
                .map(wanted -> wanted.code() + " is not held.")
                .toList();
    }

    /** How many focus groups the day should have, as far as there are that many to choose from. */
    public static int groupsWanted(Brief brief) {
        long possible = brief.wanted().stream()
                        .filter(wanted -> wanted.kind() == SessionKind.FOCUS_GROUP)
                        .count()
                + brief.fixed().stream()
                        .filter(fixed -> fixed.kind() == SessionKind.FOCUS_GROUP)
                        .count();
        return (int) Math.min(possible, brief.frame().focusGroups().orElse((int) possible));
    }

    private List<String> groupsMissing() {
        int held = (int) timetable.sessions().stream()
                .filter(session -> session.kind() == SessionKind.FOCUS_GROUP)
                .count();
        List<String> cases = new ArrayList<>();
        for (int i = held; i < groupsWanted(brief); i++) {
            cases.add("A focus group is missing: " + held + " of " + groupsWanted(brief) + ".");
        }
        return cases;
    }

    /** The full half hours that a shift worker is seen after they could first come; 0 for everybody else. */
    public static int shiftHalfHours(Participant person, LocalTime start) {
        boolean worksShifts = Needs.of(person.needs()).has(Needs.Plain.SHIFT_WORKER);
        return person.available().stream()
                .map(Availability::from)
                .min(LocalTime::compareTo)
                .filter(first -> worksShifts && first.isBefore(start))
                .map(first -> (int) (Duration.between(first, start).toMinutes() / 30))
                .orElse(0);
    }

    /** The full hours that somebody who comes for up to four hours is seen after these began; else 0. */
    public static int hoursWaiting(Participant person, LocalTime start) {
        return person.available().stream()
                .filter(free -> !start.isBefore(free.from()) && start.isBefore(free.to()))
                .filter(free -> Duration.between(free.from(), free.to()).compareTo(A_PART_OF_THE_DAY) <= 0)
                .mapToInt(free -> (int) Duration.between(free.from(), start).toHours())
                .min()
                .orElse(0);
    }

    private List<String> forEachPerson(ToIntBiFunction<Participant, LocalTime> counted, String how) {
        List<String> cases = new ArrayList<>();
        for (Session session : timetable.sessions()) {
            for (Participant person : people(session.participants())) {
                for (int i = counted.applyAsInt(person, session.start()); i > 0; i--) {
                    cases.add(person.code() + " " + how + ", in " + session.code() + " at " + session.start() + ".");
                }
            }
        }
        return cases;
    }

    private List<Participant> people(Collection<ParticipantCode> codes) {
        return codes.stream()
                .map(brief.review()::participant)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Whether somebody knows a sector of the people of an interview, or nobody who can lead does: then it is nobody's
     * fault.
     */
    public static boolean knows(Brief brief, ReviewerCode lead, Collection<ParticipantCode> people) {
        List<String> sectors = people.stream()
                .map(brief.review()::participant)
                .flatMap(Optional::stream)
                .map(brief::sectorOf)
                .toList();
        List<Reviewer> knowing = brief.review().team().stream()
                .filter(Pairs::canLead)
                .filter(reviewer -> reviewer.knows().stream().anyMatch(sectors::contains))
                .toList();
        return knowing.isEmpty()
                || knowing.stream().anyMatch(reviewer -> reviewer.code().equals(lead));
    }

    private List<String> leadsWhoDoNotKnow() {
        return timetable.sessions().stream()
                .filter(session -> session.kind() == SessionKind.INTERVIEW)
                .filter(session -> !knows(brief, session.lead(), session.participants()))
                .map(session -> session.lead() + " leads " + session.code() + " and does not know the sector.")
                .toList();
    }

    /** How many of the team hold no session although each that could be held is: two are needed for each. */
    public static int idleAnyway(Brief brief) {
        int sessions = brief.wanted().size() + brief.fixed().size();
        return Math.max(0, brief.review().team().size() - 2 * sessions);
    }

    /** When the second half of the day begins. */
    public static LocalTime middle(Brief brief) {
        Duration day = Duration.between(brief.frame().from(), brief.frame().to());
        return brief.frame().from().plus(day.dividedBy(2));
    }

    /** The sectors for which two or more of the people stand who are expected or in a fixed session. */
    public static Set<String> sectorsToSpread(Brief brief) {
        Set<ParticipantCode> people = expected(brief);
        brief.fixed().forEach(fixed -> people.addAll(fixed.participants()));
        Set<String> once = new TreeSet<>();
        return people(brief, people)
                .map(brief::sectorOf)
                .filter(sector -> !once.add(sector))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Participant> people(Brief brief, Collection<ParticipantCode> codes) {
        return codes.stream().map(brief.review()::participant).flatMap(Optional::stream);
    }

    private List<String> sectorsInOneHalf() {
        List<String> cases = new ArrayList<>();
        LocalTime middle = middle(brief);
        for (String sector : sectorsToSpread(brief)) {
            for (boolean late : new boolean[] {false, true}) {
                boolean heard = timetable.sessions().stream()
                        .filter(session -> late != session.start().isBefore(middle))
                        .flatMap(session -> people(brief, session.participants()))
                        .anyMatch(person -> brief.sectorOf(person).equals(sector));
                if (!heard) {
                    cases.add("In the " + (late ? "second" : "first") + " half of the day nobody speaks for " + sector
                            + ".");
                }
            }
        }
        return cases;
    }
}
