package uk.localityreview.timetable.proposal;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.SessionsWanted;
import uk.localityreview.timetable.rules.Timetable.PauseAt;
import uk.localityreview.timetable.rules.Wishes;
import uk.localityreview.timetable.solver.Proposal;

/**
 * What a search for a timetable found, as it is kept.
 *
 * @param sessions all sessions of the day, the fixed ones among them
 * @param pauses when the team pauses
 * @param unplaced who is not seen and what is not held, each in a sentence
 * @param wishes how far each wish is met
 * @param choices what could be done about sessions with too few people left
 * @param provedBest whether no timetable can be better
 * @param millis how long it took
 */
record Found(
        List<Session> sessions,
        List<PauseAt> pauses,
        List<String> unplaced,
        List<Wishes.Unmet> wishes,
        List<Choice> choices,
        boolean provedBest,
        long millis) {

    Found {
        sessions = List.copyOf(sessions);
        pauses = List.copyOf(pauses);
        unplaced = List.copyOf(unplaced);
        wishes = List.copyOf(wishes);
        choices = List.copyOf(choices);
    }

    static Found of(Brief brief, Proposal proposal, List<Choice> choices) {
        Set<ParticipantCode> seen = proposal.timetable().sessions().stream()
                .flatMap(session -> session.participants().stream())
                .collect(toSet());
        return new Found(
                proposal.timetable().sessions(),
                proposal.timetable().pauses(),
                Stream.concat(
                                proposal.unplaced().stream().map(Proposal.Unplaced::sentence),
                                SessionsWanted.leftOut(brief.review(), brief.absent(), brief.fixed()).stream()
                                        .filter(out -> !seen.contains(out.person()))
                                        .map(SessionsWanted.LeftOut::sentence))
                        .distinct()
                        .toList(),
                proposal.wishes(),
                choices,
                proposal.provedBest(),
                proposal.took().toMillis());
    }
}
