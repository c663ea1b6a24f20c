package uk.localityreview.timetable.rules;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;

/**
 * Which sessions a day could have, from its people alone: an interview for each, a joint one for those who asked to be
 * seen together, and the focus groups of the frame, people of the community by themselves.
 */
public final class SessionsWanted {

    /** How many people a focus group needs. */
    public static final int SMALLEST_GROUP = 5;

    /** How many people a focus group bears. */
    public static final int LARGEST_GROUP = 8;

    private final Review review;
    private final DayFrame frame;
    private final Set<ParticipantCode> coming;
    private final List<SessionWanted> wanted = new ArrayList<>();

    private SessionsWanted(Review review, DayFrame frame, Set<ParticipantCode> coming) {
        this.review = review;
        this.frame = frame;
        this.coming = coming;
    }

    /**
     * Somebody for whom no session is planned.
     *
     * @param person who
     * @param sentence why
     */
    public record LeftOut(ParticipantCode person, String sentence) {}

    /**
     * The sessions that could be held for everybody who can come and is in no fixed session. Their codes start with W
     * and are given up for codes in the order of the day once a session has its place.
     */
    public static List<SessionWanted> of(
            Review review, DayFrame frame, Set<ParticipantCode> absent, List<Session> fixed) {
        SessionsWanted sessions = new SessionsWanted(review, frame, coming(review, absent, fixed));
        int groups = (int) fixed.stream()
                .filter(session -> session.kind() == SessionKind.FOCUS_GROUP)
                .count();
        int target = frame.focusGroups()
                .orElseGet(() -> GroupsThatSuit.of(review, frame, absent).number());
        sessions.addGroups(target - groups);
        sessions.addInterviews();
        return List.copyOf(sessions.wanted);
    }

    /** Of these only the interviews. */
    public static List<SessionWanted> interviews(
            Review review, DayFrame frame, Set<ParticipantCode> absent, List<Session> fixed) {
        SessionsWanted sessions = new SessionsWanted(review, frame, coming(review, absent, fixed));
        sessions.addInterviews();
        return List.copyOf(sessions.wanted);
    }

    /** Who could come to a focus group and is in no fixed session, of the community or not. */
    public static List<ParticipantCode> groupable(Review review, Set<ParticipantCode> absent, List<Session> fixed) {
        SessionsWanted sessions = new SessionsWanted(review, DayFrame.usual(), coming(review, absent, fixed));
        return Stream.concat(sessions.groupable(true).stream(), sessions.groupable(false).stream())
                .sorted()
                .toList();
    }

    private static Set<ParticipantCode> coming(Review review, Set<ParticipantCode> absent, List<Session> fixed) {
        Set<ParticipantCode> coming = review.participants().stream()
                .map(Participant::code)
                .filter(code -> !isIn(fixed, code))
                .collect(toCollection(TreeSet::new));
        leftOut(review, absent, fixed).forEach(out -> coming.remove(out.person()));
        return coming;
    }

    /** Who is in none of them and in no fixed session, each with the reason. */
    public static List<LeftOut> leftOut(Review review, Set<ParticipantCode> absent, List<Session> fixed) {
        return review.participants().stream()
                .filter(person -> !isIn(fixed, person.code()))
                .flatMap(person -> whyNot(review, absent, fixed, person).stream()
                        .map(why -> new LeftOut(person.code(), person.code() + " " + why)))
                .toList();
    }

    private static Optional<String> whyNot(
            Review review, Set<ParticipantCode> absent, List<Session> fixed, Participant person) {
        if (cannotCome(absent, person)) {
            return Optional.of("cannot come.");
        }
        if (person.available().isEmpty()) {
            return Optional.of("has not said when they are free.");
        }
        return Needs.of(person.needs()).with().stream()
                .flatMap(other -> companyFails(review, absent, fixed, other).stream())
                .findFirst();
    }

    private static Optional<String> companyFails(
            Review review, Set<ParticipantCode> absent, List<Session> fixed, ParticipantCode other) {
        String asked = "asked to be seen with " + other + ", who ";
        if (isIn(fixed, other)) {
            return Optional.of(asked + "is in another session.");
        }
        return review.participant(other)
                .map(one -> cannotCome(absent, one) || one.available().isEmpty()
                        ? Optional.of(asked + "cannot come.")
                        : Optional.<String>empty())
                .orElse(Optional.of(asked + "is not among the participants."));
    }

    /** Whether somebody has cancelled: somebody said so, or their own needs do. */
    public static boolean cannotCome(Set<ParticipantCode> absent, Participant person) {
        return absent.contains(person.code()) || Needs.of(person.needs()).has(Needs.Plain.NOT_COMING);
    }

    private static boolean isIn(List<Session> sessions, ParticipantCode code) {
        return sessions.stream().anyMatch(session -> session.participants().contains(code));
    }

    private void addInterviews() {
        Set<ParticipantCode> done = new TreeSet<>();
        for (Participant person : review.participants()) {
            if (coming.contains(person.code()) && !done.contains(person.code())) {
                Set<ParticipantCode> company = companyOf(person.code());
                done.addAll(company);
                add(SessionKind.INTERVIEW, List.copyOf(company), List.of(), company.size(), company.size());
            }
        }
    }

    /** Everybody who asked for somebody in it, or whom somebody in it asked for. */
    private Set<ParticipantCode> companyOf(ParticipantCode code) {
        Set<ParticipantCode> company = new TreeSet<>(Set.of(code));
        int before = 0;
        while (before < company.size()) {
            before = company.size();
            for (ParticipantCode one : coming) {
                Set<ParticipantCode> with = withWhom(one);
                if (company.contains(one) || with.stream().anyMatch(company::contains)) {
                    company.add(one);
                    company.addAll(with);
                }
            }
        }
        company.retainAll(coming);
        return company;
    }

    private Set<ParticipantCode> withWhom(ParticipantCode code) {
        return review.participant(code)
                .map(person -> Set.copyOf(Needs.of(person.needs()).with()))
                .orElse(Set.of());
    }

    private void addGroups(int groups) {
        List<ParticipantCode> community = groupable(true);
        List<ParticipantCode> others = groupable(false);
        int ofCommunity = community.size() >= SMALLEST_GROUP && groups > 0 ? 1 : 0;
        if (ofCommunity > 0) {
            addGroup(community);
        }
        int enough = others.size() / SMALLEST_GROUP;
        for (int i = 0; i < Math.min(groups - ofCommunity, enough); i++) {
            addGroup(others);
        }
    }

    private List<ParticipantCode> groupable(boolean community) {
        return review.participants().stream()
                .filter(person -> coming.contains(person.code()))
                .filter(person -> community == (person.category() == Category.COMMUNITY))
                .filter(person ->
                        Rules.notInAGroup(person, SessionKind.FOCUS_GROUP).isEmpty())
                .map(Participant::code)
                .filter(code -> companyOf(code).size() == 1)
                .toList();
    }

    private void addGroup(List<ParticipantCode> people) {
        add(SessionKind.FOCUS_GROUP, List.of(), people, SMALLEST_GROUP, LARGEST_GROUP);
    }

    private void add(SessionKind kind, List<ParticipantCode> must, List<ParticipantCode> may, int least, int most) {
        wanted.add(new SessionWanted(
                new SessionCode("W%02d".formatted(wanted.size() + 1)),
                kind,
                kind == SessionKind.INTERVIEW ? frame.interview() : frame.focusGroup(),
                must,
                may,
                least,
                most,
                false));
    }

    /** Whether a code is given up once its session has a place. */
    public static boolean isLent(SessionCode code) {
        return code.value().startsWith("W");
    }

    /** The same session by another code. */
    public static Session withCode(Session session, SessionCode code) {
        return new Session(
                code,
                session.start(),
                session.end(),
                session.room(),
                session.kind(),
                session.lead(),
                session.scribe(),
                session.participants(),
                session.themesAsked());
    }

    /** The themes that are put to some people: those that any of their sectors can speak to. */
    public static Set<ThemeCode> themesFor(Brief brief, Collection<ParticipantCode> people) {
        return people.stream()
                .flatMap(code -> brief.review().participant(code).stream())
                .flatMap(person -> brief.sectors().speaksTo(brief.sectorOf(person)).stream())
                .collect(toSet());
    }
}
