package uk.localityreview.timetable;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Hold;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;

/** Keeps the people and rooms that a session needs: the timetable and the notes know them by their codes. */
@Component
class HeldBySessions implements Hold {

    private final DaySessions sessions;

    HeldBySessions(DaySessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<String> onParticipant(ReviewId review, ParticipantCode participant) {
        return held(
                review,
                participant + " speaks",
                session -> session.participants().contains(participant));
    }

    @Override
    public Optional<String> onRoom(ReviewId review, String room) {
        return held(review, "Room " + room + " is used", session -> room.equals(session.room()));
    }

    @Override
    public Optional<String> onReviewer(ReviewId review, ReviewerCode reviewer) {
        return held(
                review,
                reviewer + " is needed",
                session -> session.lead().equals(reviewer) || session.scribe().equals(reviewer));
    }

    private Optional<String> held(ReviewId review, String what, Predicate<Session> needs) {
        return sessions.of(review).stream()
                .map(DaySession::session)
                .filter(needs)
                .findFirst()
                .map(session -> what + " in session " + session.code() + ". Change the timetable first.");
    }
}
