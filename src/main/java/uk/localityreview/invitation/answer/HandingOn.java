package uk.localityreview.invitation.answer;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.invitation.Answer;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participants;
import uk.localityreview.review.ReviewId;

/** Hands what somebody answered on to those who plan the day: when they can come, what they need, or that they cannot. */
@Component
public class HandingOn {

    // The words by which the timetable understands that somebody is not to be put into a session.
    private static final String CANNOT_COME = "cannot come";

    private final Participants participants;

    HandingOn(Participants participants) {
        this.participants = participants;
    }

    /**
     * Hands an answer on.
     *
     * @param before what they had answered before, which this one replaces
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOn(ReviewId review, Participant participant, Optional<Answer> before, Answer answer) {
        participants.answer(
                review,
                participant.code(),
                answer.available(),
                Needed.together(
                        participant.needs(), before.map(HandingOn::needs).orElse(""), needs(answer)));
    }

    private static String needs(Answer answer) {
        return answer.consent().takingPart() ? answer.needs() : CANNOT_COME;
    }
}
