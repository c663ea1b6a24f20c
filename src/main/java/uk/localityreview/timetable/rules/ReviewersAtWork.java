package uk.localityreview.timetable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;

/** Where a timetable has the reviewers go and who of them holds nothing: the cases against it, each in a sentence. */
record ReviewersAtWork(Brief brief, Timetable timetable) {

    List<String> furtherRooms() {
        return further("room", Session::room);
    }

    List<String> furtherSites() {
        return further("site", session -> siteOf(session.room()));
    }

    /** Who holds no session, beyond those for whom there are none. */
    List<String> idle() {
        return brief.review().team().stream()
                .filter(reviewer -> timetable.sessions().stream().noneMatch(session -> holds(reviewer.code(), session)))
                .skip(Wishes.idleAnyway(brief))
                .map(reviewer -> reviewer.code() + " holds no session.")
                .toList();
    }

    private static boolean holds(ReviewerCode reviewer, Session session) {
        return session.lead().equals(reviewer) || session.scribe().equals(reviewer);
    }

    /** The site of a room; empty when it is not in the review. */
    private String siteOf(String room) {
        return brief.room(room).map(Room::site).orElse("");
    }

    /** Each place of a reviewer after their first. */
    private List<String> further(String what, Function<Session, String> place) {
        List<String> cases = new ArrayList<>();
        for (Reviewer reviewer : brief.review().team()) {
            timetable.sessions().stream()
                    .filter(session -> holds(reviewer.code(), session))
                    .map(place)
                    .distinct()
                    .skip(1)
                    .forEach(next -> cases.add(reviewer.code() + " has a further " + what + ": " + next + "."));
        }
        return cases;
    }
}
