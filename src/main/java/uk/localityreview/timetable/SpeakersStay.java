package uk.localityreview.timetable;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ParticipantHold;
import uk.localityreview.review.ReviewId;

/** Keeps whoever speaks in a session: the timetable and the notes know them by their P-code. */
@Component
class SpeakersStay implements ParticipantHold {

    private final Sessions sessions;

    SpeakersStay(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<String> whyNotRemoved(ReviewId review, ParticipantCode participant) {
        return sessions.of(review).stream()
                .filter(session -> session.participants().contains(participant))
                .findFirst()
                .map(session -> participant + " speaks in session " + session.code()
                        + ". Take them out of the timetable first.");
    }
}
