package uk.localityreview.timetable.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Session;

/**
 * Names in a plan the rooms, reviewers and people that the review does not have. What a session names already it may keep,
 * so that one whose room was given up can still be cancelled.
 */
final class Unknown {

    private Unknown() {}

    /** Each in a sentence. */
    static List<String> in(Session plan, PlannedDay day) {
        Optional<Session> was = day.session(plan.code()).map(DaySession::session);
        Review review = day.review();
        List<String> unknown = new ArrayList<>();
        if (was.map(Session::room).filter(plan.room()::equals).isEmpty()
                && review.rooms().stream().noneMatch(room -> room.code().equals(plan.room()))) {
            unknown.add("There is no room " + plan.room() + ".");
        }
        for (ReviewerCode reviewer : List.of(plan.lead(), plan.scribe())) {
            boolean known = was.filter(
                            old -> old.lead().equals(reviewer) || old.scribe().equals(reviewer))
                    .isPresent();
            if (!known && review.team().stream().noneMatch(one -> one.code().equals(reviewer))) {
                unknown.add("There is no " + reviewer + " in the team.");
            }
        }
        for (ParticipantCode person : plan.participants()) {
            boolean known =
                    was.filter(old -> old.participants().contains(person)).isPresent();
            if (!known && review.participant(person).isEmpty()) {
                unknown.add("There is no " + person + " among the participants.");
            }
        }
        return unknown;
    }
}
