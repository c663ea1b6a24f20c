package uk.localityreview.timetable.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.DoubleBooking;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.day.KeepingTheDay;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.day.Plans;
import uk.localityreview.timetable.rules.Clash;

/** Puts what a search found into the timetable in place of what is not pinned, started or done, or leaves it. */
@Component
class UsingAProposal {

    private static final String CHANGED_MEANWHILE =
            "The timetable, who comes or the settings of the day were changed after this proposal was asked for, so that it"
                    + " may no longer fit. Nothing was changed. Ask for a new proposal.";

    private final Searches searches;
    private final DaySessions sessions;
    private final PlannedDays days;
    private final KeepingTheDay keeping;
    private final TransactionTemplate transaction;

    UsingAProposal(
            Searches searches,
            DaySessions sessions,
            PlannedDays days,
            KeepingTheDay keeping,
            TransactionTemplate transaction) {
        this.searches = searches;
        this.sessions = sessions;
        this.days = days;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    /** Uses it, unless the timetable has been changed since it was asked for. */
    Outcome use(ReviewId review, UUID id, AccountId by) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                sessions.holdStill(review);
                PlannedDay day = days.of(review);
                Optional<Search> search = searches.find(review, id);
                Found found = search.map(Search::found).orElse(null);
                if (search.isEmpty() || found == null || search.get().state() != Search.State.FOUND) {
                    return new NotMade(List.of("This proposal cannot be used any more. Nothing was changed."));
                }
                if (!search.get().basis().equals(Briefing.basis(day))) {
                    return new NotMade(List.of(CHANGED_MEANWHILE));
                }
                PlannedDay after = with(day, found);
                List<String> hard = beyondBreaking(day, after);
                if (!hard.isEmpty()) {
                    return new NotMade(
                            List.of(String.join(" ", hard) + " Nothing was changed. Ask for a new proposal."));
                }
                keeping.keep(day, after, List.of(), "", by);
                searches.to(id, Search.State.FOUND, Search.State.USED);
                keeping.tell(review, "PROPOSAL_USED", "proposal " + id);
                return new Made("The proposal is now the timetable, with "
                        + after.held().size() + " sessions.");
            }));
        } catch (DoubleBooking refused) {
            return new NotMade(List.of(refused.sentence()));
        }
    }

    /** What may not be broken for any reason and the proposal would break, such as a start that has passed by now. */
    private static List<String> beyondBreaking(PlannedDay day, PlannedDay after) {
        return after.newSince(day).stream()
                .filter(clash -> !clash.rule().mayBeBroken())
                .filter(clash -> clash.sessions().stream()
                        .anyMatch(code ->
                                day.session(code).filter(DaySession::isFixed).isEmpty()))
                .map(Clash::sentence)
                .distinct()
                .toList();
    }

    /** Leaves it; the timetable stays as it is. */
    Outcome leave(ReviewId review, UUID id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            searches.find(review, id).ifPresent(search -> searches.to(id, Search.State.FOUND, Search.State.LEFT));
            keeping.tell(review, "PROPOSAL_LEFT", "proposal " + id);
            return new Made("The proposal was left. The timetable is as it was.");
        }));
    }

    /** The day as a proposal would make it. */
    static PlannedDay with(PlannedDay day, Found found) {
        Set<SessionCode> inUse = new HashSet<>();
        List<DaySession> after = new ArrayList<>();
        for (DaySession session : day.sessions()) {
            Optional<Session> proposed = found.sessions().stream()
                    .filter(one -> one.code().equals(session.code()))
                    .findFirst();
            if (session.isFixed()) {
                after.add(proposed.map(plan -> takenUp(session, plan)).orElse(session));
                inUse.add(session.code());
            } else if (session.isCancelled()) {
                after.add(session);
                inUse.add(session.code());
            } else if (proposed.isPresent()) {
                after.add(session.at(proposed.get()).late(0));
                inUse.add(session.code());
            } else if (day.isPublished()) {
                after.add(session.cancelled("left out when the day was planned again"));
                inUse.add(session.code());
            }
        }
        PlannedDay soFar = day.of(after, found.pauses());
        for (Session plan : found.sessions()) {
            boolean kept =
                    after.stream().anyMatch(one -> one.code().equals(plan.code()) && one.state() != State.CANCELLED);
            if (!kept) {
                SessionCode code = inUse.contains(plan.code()) ? soFar.nextCode() : plan.code();
                inUse.add(code);
                soFar = soFar.with(List.of(DaySession.planned(Plans.called(plan, code))));
            }
        }
        return soFar;
    }

    /** A late session is now planned as it really is. */
    private static DaySession takenUp(DaySession session, Session plan) {
        boolean sameTime = plan.start().equals(session.session().start())
                && plan.end().equals(session.session().end());
        return sameTime
                ? session
                : session.at(Plans.at(session.session(), plan.start(), plan.end()))
                        .late(0);
    }
}
