package uk.localityreview.review;

import java.util.Optional;

/**
 * Lets a room after this one say why something of a review cannot be removed or changed, such as that it stands in the
 * timetable. Each answer is a sentence that says what holds it and what to do; none when nothing does, which is what a room
 * says of whatever it does not speak of.
 */
public interface Hold {

    /** What holds a participant. */
    default Optional<String> onParticipant(ReviewId review, ParticipantCode participant) {
        return Optional.empty();
    }

    /** What holds a room of the venue. */
    default Optional<String> onRoom(ReviewId review, String room) {
        return Optional.empty();
    }

    /** What holds a member of the team. */
    default Optional<String> onReviewer(ReviewId review, ReviewerCode reviewer) {
        return Optional.empty();
    }

    /** What holds an agency. */
    default Optional<String> onAgency(ReviewId review, AgencyCode agency) {
        return Optional.empty();
    }

    /** What holds the codes of the area. */
    default Optional<String> onArea(ReviewId review) {
        return Optional.empty();
    }
}
