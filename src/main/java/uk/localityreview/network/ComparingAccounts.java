package uk.localityreview.network;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import uk.localityreview.evidence.Quote;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.network.WorkingTogether.AwarenessGap;
import uk.localityreview.network.WorkingTogether.Contradiction;
import uk.localityreview.network.WorkingTogether.Duplication;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.network.WorkingTogether.Offering;
import uk.localityreview.network.WorkingTogether.Side;
import uk.localityreview.network.WorkingTogether.Tie;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.timetable.SessionCode;

/** Lays the accounts of agencies side by side, in the order in which they were first said, each with its words. */
final class ComparingAccounts {

    private final Map<SessionCode, Note> notes;

    ComparingAccounts(List<Note> notes) {
        this.notes = notes.stream().collect(toUnmodifiableMap(Note::session, Function.identity()));
    }

    WorkingTogether compare(List<TieStatement> said, List<ServiceAwareness> awareness, List<Offer> offers) {
        List<Tie> ties = ties(said);
        return new WorkingTogether(
                ties,
                ties.stream().flatMap(tie -> contradiction(tie).stream()).toList(),
                awarenessGaps(awareness),
                duplications(offers));
    }

    /** A tie is one from, one to and one kind, whoever describes it. */
    private List<Tie> ties(List<TieStatement> said) {
        record Ends(AgencyCode from, AgencyCode to, String kind) {}
        return heard(said, TieStatement::session, TieStatement::line)
                .collect(inOrder(tie -> new Ends(tie.from(), tie.to(), sameWords(tie.kind()))))
                .stream()
                .map(same -> new Tie(
                        same.getFirst().from(),
                        same.getFirst().to(),
                        same.getFirst().kind(),
                        same.stream()
                                .map(tie -> new Side(tie.saidBy(), tie.state(), quote(tie.session(), tie.line())))
                                .toList()))
                .toList();
    }

    /** Of one tie, one agency says it works and another that it is absent or works only partly. */
    private static Optional<Contradiction> contradiction(Tie tie) {
        List<Side> works = tie.sides().stream()
                .filter(side -> side.state() == TieState.WORKS)
                .toList();
        List<Side> doesNot = tie.sides().stream()
                .filter(side -> side.state() == TieState.ABSENT || side.state() == TieState.PARTLY)
                .toList();
        boolean differ = works.stream()
                .anyMatch(one ->
                        doesNot.stream().anyMatch(other -> !other.agency().equals(one.agency())));
        return differ
                ? Optional.of(new Contradiction(tie.from(), tie.to(), tie.kind(), works, doesNot))
                : Optional.empty();
    }

    /** A service known to at least one agency or level and unknown to another that was asked. */
    private List<AwarenessGap> awarenessGaps(List<ServiceAwareness> awareness) {
        return heard(awareness, ServiceAwareness::session, ServiceAwareness::line)
                .collect(inOrder(one -> sameWords(one.service())))
                .stream()
                .map(same -> new AwarenessGap(same.getFirst().service(), knowing(same, true), knowing(same, false)))
                .filter(ComparingAccounts::isBetweenTwo)
                .toList();
    }

    private static boolean isBetweenTwo(AwarenessGap gap) {
        return gap.knownTo().stream()
                .anyMatch(one -> gap.unknownTo().stream().anyMatch(other -> !isSamePlace(one, other)));
    }

    private static boolean isSamePlace(Knowing one, Knowing other) {
        return one.agency().equals(other.agency()) && one.level() == other.level();
    }

    /** Each agency and level once, with what it said first. */
    private List<Knowing> knowing(List<ServiceAwareness> same, boolean knows) {
        record Place(AgencyCode agency, Level level) {}
        return same.stream()
                .filter(one -> one.knows() == knows)
                .collect(inOrder(one -> new Place(one.agency(), one.level())))
                .stream()
                .map(List::getFirst)
                .map(one -> new Knowing(one.agency(), one.level(), quote(one.session(), one.line())))
                .toList();
    }

    /** The same offer from two or more agencies; each agency once. */
    private List<Duplication> duplications(List<Offer> offers) {
        return heard(offers, Offer::session, Offer::line).collect(inOrder(offer -> sameWords(offer.offer()))).stream()
                .map(same -> new Duplication(same.getFirst().offer(), offerings(same)))
                .filter(duplication -> duplication.offers().size() >= 2)
                .toList();
    }

    private List<Offering> offerings(List<Offer> same) {
        return same.stream().collect(inOrder(Offer::agency)).stream()
                .map(List::getFirst)
                .map(offer -> new Offering(offer.agency(), quote(offer.session(), offer.line())))
                .toList();
    }

    /** What was said, in the order of the notes. A reviewer's line is never evidence. */
    private <T> Stream<T> heard(List<T> said, Function<T, SessionCode> session, Function<T, Integer> line) {
        return said.stream()
                .sorted(comparing(session).thenComparing(line))
                .filter(one -> !(line(session.apply(one), line.apply(one)).speaker() instanceof Speaker.OfReviewer));
    }

    private Quote quote(SessionCode session, int number) {
        return Quote.of(session, line(session, number));
    }

    private NoteLine line(SessionCode session, int number) {
        return Optional.ofNullable(notes.get(session))
                .flatMap(note -> note.line(number))
                .orElseThrow(() -> new IllegalStateException("A decision about working together points at line "
                        + number + " of " + session + ", which is not in the notes."));
    }

    /** Groups in the order in which each key was first met. */
    private static <T, K> Collector<T, ?, List<List<T>>> inOrder(Function<T, K> key) {
        return collectingAndThen(groupingBy(key, LinkedHashMap::new, toList()), groups -> List.copyOf(groups.values()));
    }

    private static String sameWords(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
