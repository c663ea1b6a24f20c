package uk.localityreview.review;

import java.util.Optional;

/** Lets a room after this one say why a participant cannot be removed, such as that they speak in a session. */
public interface ParticipantHold {

    /** A sentence that says what still holds them and what to do; none when nothing does. */
    Optional<String> whyNotRemoved(ReviewId review, ParticipantCode participant);
}
