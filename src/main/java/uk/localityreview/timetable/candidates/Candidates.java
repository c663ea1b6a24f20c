package uk.localityreview.timetable.candidates;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Pair;
import uk.localityreview.timetable.rules.Pairs;
import uk.localityreview.timetable.rules.Rule;
import uk.localityreview.timetable.rules.Rule.Kind;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** What the rules leave to choose from, before one session is held against another. */
public final class Candidates {

    private final Brief brief;
    private final List<Pair> pairs;
    private final Map<ParticipantCode, Participant> people = new HashMap<>();
    private final ClockOfTheDay clock;
    private final List<Stretch> certainPauses;

    /** For a day. */
    public Candidates(Brief brief) {
        this.brief = brief;
        this.pairs = sensiblePairs();
        brief.review().participants().forEach(person -> people.put(person.code(), person));
        this.clock = new ClockOfTheDay(brief);
        this.certainPauses = brief.frame().pauses().stream()
                .map(this::pauses)
                .filter(times -> times.size() == 1)
                .map(times -> times.getFirst().when())
                .toList();
    }

    /** What the day is planned by. */
    public Brief brief() {
        return brief;
    }

    /** Who can hold a session together. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** While there is a scribe for each lead, two leads in one session gain nothing, unless they were before. */
    private List<Pair> sensiblePairs() {
        List<Pair> all = Pairs.of(brief.review().team()).pairs().stream()
                .filter(pair -> mayLead(pair.lead()))
                .toList();
        long scribes = all.stream()
                .map(Pair::scribe)
                .filter(scribe -> !mayLead(scribe))
                .distinct()
                .count();
        long leads = all.stream().map(Pair::lead).distinct().count();
        return all.stream()
                .filter(pair -> scribes < leads || !mayLead(pair.scribe()) || wasBefore(pair))
                .toList();
    }

    private boolean mayLead(ReviewerCode reviewer) {
        return rules(Kind.OfALead.class)
                .allMatch(rule -> rule.against(brief, reviewer).isEmpty());
    }

    private boolean wasBefore(Pair pair) {
        return brief.before().sessions().stream()
                .anyMatch(session ->
                        session.lead().equals(pair.lead()) && session.scribe().equals(pair.scribe()));
    }

    /** The rules of a kind, as they are held against a day. */
    public static <K extends Kind> Stream<K> rules(Class<K> kind) {
        return Stream.of(Rule.values()).map(Rule::kind).filter(kind::isInstance).map(kind::cast);
    }

    /** The participant with a code, who must be in the review. */
    public Participant person(ParticipantCode code) {
        Participant person = people.get(code);
        if (person == null) {
            throw new IllegalStateException(code + " is wanted in a session and is not a participant of the review");
        }
        return person;
    }

    /** The times at which a session could be held as far as the day, the past and those who must be there go. */
    public List<Stretch> times(SessionWanted wanted) {
        return stretches(wanted.length()).stream()
                .filter(when -> rules(Kind.OfATime.class)
                        .allMatch(rule -> rule.against(brief, when).isEmpty()))
                .filter(when -> wanted.must().stream().allMatch(code -> isFree(person(code), when)))
                .filter(when -> wanted.must().size()
                                + wanted.may().stream()
                                        .filter(code -> isFree(person(code), when))
                                        .count()
                        >= wanted.least())
                .toList();
    }

    /** All times of the day that have a length. */
    public List<Stretch> stretches(Duration length) {
        return clock.stretches(length);
    }

    /** Whether somebody can be seen at a time. */
    public boolean isFree(Participant person, Stretch when) {
        return rules(Kind.OfAPersonAtATime.class)
                .allMatch(rule -> rule.against(brief, person, when).isEmpty());
    }

    /** Whether a room is taken by no fixed session, nor the time by a pause that can be at no other. */
    public boolean isRoomFree(Room room, Stretch when) {
        return certainPauses.stream().noneMatch(when::overlaps)
                && brief.fixed().stream()
                        .noneMatch(fixed -> fixed.room().equals(room.code())
                                && Stretch.of(fixed).overlaps(when));
    }

    /** Whether neither of two reviewers holds a fixed session. */
    public boolean isPairFree(Pair pair, Stretch when) {
        return brief.fixed().stream()
                .filter(fixed -> holds(pair, fixed))
                .noneMatch(fixed -> Stretch.of(fixed).overlaps(when));
    }

    /** Whether one of two reviewers holds a session. */
    public static boolean holds(Pair pair, Session session) {
        return Stream.of(session.lead(), session.scribe())
                .anyMatch(one -> one.equals(pair.lead()) || one.equals(pair.scribe()));
    }

    /** How many people a room bears in a session, at most as many as the session does. */
    public int capacity(SessionWanted wanted, Room room) {
        int people = wanted.most();
        while (people > 0 && !bears(room, people)) {
            people--;
        }
        return people;
    }

    private boolean bears(Room room, int people) {
        return rules(Kind.OfARoom.class)
                .allMatch(rule -> rule.against(brief, room.code(), people).isEmpty());
    }

    /** Whether two people may be in one session. */
    public boolean mayMeet(ParticipantCode one, ParticipantCode other) {
        return rules(Kind.OfTwoPeople.class)
                .allMatch(
                        rule -> rule.against(brief, person(one), person(other)).isEmpty());
    }

    /** Those whom somebody must be seen with. */
    public List<ParticipantCode> companyOf(ParticipantCode code) {
        Set<ParticipantCode> everybody = new TreeSet<>(people.keySet());
        if (mayComeWith(code, Set.of())) {
            return List.of();
        }
        return people.keySet().stream()
                .sorted()
                .filter(other -> {
                    everybody.remove(other);
                    boolean needed = !mayComeWith(code, everybody);
                    everybody.add(other);
                    return needed;
                })
                .toList();
    }

    private boolean mayComeWith(ParticipantCode code, Set<ParticipantCode> company) {
        return rules(Kind.OfAPersonInCompany.class)
                .allMatch(rule -> rule.against(person(code), company).isEmpty());
    }

    /** Who could be in a session, without those who are in a fixed one. */
    public List<ParticipantCode> may(SessionWanted wanted) {
        return wanted.may().stream()
                .filter(code -> !wanted.must().contains(code) && !isFixed(code))
                .filter(code -> rules(Kind.OfAPersonInAKind.class)
                        .allMatch(rule ->
                                rule.against(person(code), wanted.kind()).isEmpty()))
                .toList();
    }

    /** Whether somebody is in a session that stays as it is. */
    public boolean isFixed(ParticipantCode code) {
        return brief.fixed().stream().anyMatch(fixed -> fixed.participants().contains(code));
    }

    /** Whether those who must be in a session may be, by the rules about people. */
    public boolean isAllowed(SessionWanted wanted) {
        Collection<ParticipantCode> must = wanted.must();
        Collection<ParticipantCode> all =
                Stream.concat(must.stream(), wanted.may().stream()).toList();
        return must.stream().noneMatch(this::isFixed)
                && must.stream()
                        .allMatch(one -> must.stream().allMatch(other -> one.equals(other) || mayMeet(one, other)))
                && must.stream()
                        .map(this::person)
                        .allMatch(person -> rules(Kind.OfAPersonInAKind.class)
                                        .allMatch(rule -> rule.against(person, wanted.kind())
                                                .isEmpty())
                                && rules(Kind.OfAPersonInCompany.class)
                                        .allMatch(rule ->
                                                rule.against(person, all).isEmpty()));
    }

    /** The focus groups that choose among the same people as one does, itself among them; nobody can tell them apart. */
    public List<SessionWanted> alike(SessionWanted wanted) {
        boolean afresh = brief.before().sessions().isEmpty();
        return brief.wanted().stream()
                .filter(other -> other.equals(wanted) || afresh && isAlike(wanted, other))
                .toList();
    }

    private static boolean isAlike(SessionWanted one, SessionWanted other) {
        return !one.askedFor()
                && !other.askedFor()
                && one.must().isEmpty()
                && other.must().isEmpty()
                && one.kind() == other.kind()
                && one.length().equals(other.length())
                && one.may().equals(other.may())
                && one.least() == other.least()
                && one.most() == other.most();
    }

    /** When a pause could be. */
    public List<PauseAt> pauses(Pause pause) {
        return clock.pauses(pause);
    }
}
