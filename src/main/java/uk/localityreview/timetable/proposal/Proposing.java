package uk.localityreview.timetable.proposal;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.day.KeepingTheDay;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.replanning.Offer;
import uk.localityreview.timetable.replanning.Replanning;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.solver.Proposal;
import uk.localityreview.timetable.solver.Settings;
import uk.localityreview.timetable.solver.Solving;

/** Looks for timetables beside the pages: one search a review at a time, told and stopped through the database. */
@Component
class Proposing {

    private static final Logger LOG = LoggerFactory.getLogger(Proposing.class);

    /** A search that is given up ends within a step of the solver; it only would compute beside the next. */
    private static final long TO_END_MILLIS = 500;

    private final Searches searches;
    private final PlannedDays days;
    private final KeepingTheDay keeping;
    private final TransactionTemplate transaction;
    private final Map<UUID, SearchUnderWay> underWay = new ConcurrentHashMap<>();

    Proposing(Searches searches, PlannedDays days, KeepingTheDay keeping, TransactionTemplate transaction) {
        this.searches = searches;
        this.days = days;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    /** Begins a search for a whole day, or gives the one that is under way already. */
    UUID start(ReviewId review, AccountId by) {
        return start(review, false, by, day -> new Wanted(Briefing.of(day), List.of(), Settings.usual()));
    }

    /**
     * Begins a search for what is still to come of a day that runs, or gives the one that is under way already. A search
     * for the whole day is given up for it: on the day nobody waits for that one.
     *
     * @param review the review
     * @param chosen what is to be done about sessions that have too few people left, where that was chosen
     * @param by who asked
     */
    UUID startFromNow(ReviewId review, Map<SessionCode, Offer.Deed> chosen, AccountId by) {
        if (!chosen.isEmpty()
                && searches.running(review).filter(running -> running.fromNow()).isPresent()) {
            throw new Refused(
                    "The rest of the day from now is being looked for already, without what you have just chosen. "
                            + "Nothing was changed. Wait until that has ended, and choose again.");
        }
        // What cannot be planned on is said before a search of somebody else is given up for it.
        Briefing.fromNow(days.of(review));
        searches.running(review).filter(running -> !running.fromNow()).ifPresent(running -> giveUp(running.id()));
        return start(review, true, by, day -> {
            Replanning plan = Briefing.fromNow(day);
            return new Wanted(Choice.applied(plan, chosen).brief(), Choice.of(plan, chosen), Settings.quick());
        });
    }

    private void giveUp(UUID id) {
        searches.interrupted(id);
        SearchUnderWay search = underWay.get(id);
        if (search != null) {
            search.giveUp();
            search.await(TO_END_MILLIS);
        }
    }

    private record Wanted(Brief brief, List<Choice> choices, Settings settings) {}

    private UUID start(ReviewId review, boolean fromNow, AccountId by, Function<PlannedDay, Wanted> wanting) {
        Optional<UUID> running = running(review, fromNow);
        if (running.isPresent()) {
            return running.get();
        }
        PlannedDay day = days.of(review);
        Wanted wanted = wanting.apply(day);
        UUID id = UUID.randomUUID();
        try {
            transaction.executeWithoutResult(status -> {
                int seconds = (int) Math.max(2, wanted.settings().limit().toSeconds());
                searches.begin(id, review, fromNow, Briefing.basis(day), seconds, by);
                keeping.tell(review, "PROPOSAL_ASKED_FOR", "proposal " + id);
            });
        } catch (DuplicateKeyException another) {
            return running(review, fromNow).orElseThrow(() -> another);
        }
        SearchUnderWay search = new SearchUnderWay(id, searches);
        underWay.put(id, search);
        search.run(() -> look(search, wanted));
        return id;
    }

    private Optional<UUID> running(ReviewId review, boolean fromNow) {
        return searches.running(review).map(running -> {
            if (running.fromNow() != fromNow) {
                throw new Refused(
                        (fromNow ? "A timetable for the whole day" : "The rest of the day from now")
                                + " is being looked for already. Nothing was changed. Wait until that has ended, and ask again.");
            }
            return running.id();
        });
    }

    private void look(SearchUnderWay search, Wanted wanted) {
        try {
            Proposal proposal = Solving.propose(wanted.brief(), wanted.settings(), search);
            searches.found(search.id(), Found.of(wanted.brief(), proposal, wanted.choices()));
        } catch (Refused refused) {
            searches.failed(search.id(), refused.sentence());
        } catch (RuntimeException | Error broken) {
            LOG.error("No timetable could be looked for in {}", search.id(), broken);
            searches.failed(
                    search.id(),
                    "No timetable could be looked for, because something went wrong here. Nothing was changed. Ask for a"
                            + " proposal again, or make the timetable by hand.");
        } finally {
            underWay.remove(search.id());
        }
    }

    /** Waits until a search on this node is over, but not longer than some milliseconds. */
    void await(UUID id, long millis) {
        SearchUnderWay search = underWay.get(id);
        if (search != null) {
            search.await(millis);
        }
    }

    /** What is not found when the application ends is told as interrupted; nothing else would have been changed. */
    @PreDestroy
    void stop() {
        underWay.values().forEach(search -> {
            search.giveUp();
            searches.interrupted(search.id());
        });
    }
}
