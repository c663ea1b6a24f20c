package uk.localityreview.review;

import java.util.Optional;

/**
 * Lets a room after this one say why something of a review cannot be removed, such as that it stands in the timetable. Each
 * answer is a sentence that says what holds it and what to do; none when nothing does.
 */
public interface Hold {

    /** What holds a participant. */
    Optional<String> onParticipant(ReviewId review, ParticipantCode participant);

    /** What holds a room of the venue. */
    Optional<String> onRoom(ReviewId review, String room);

    /** What holds a member of the team. */
    Optional<String> onReviewer(ReviewId review, ReviewerCode reviewer);
}
