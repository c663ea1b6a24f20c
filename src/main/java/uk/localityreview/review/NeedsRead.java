package uk.localityreview.review;

import java.util.List;

/**
 * What a plan makes of somebody's needs, which are written freely.
 *
 * @param person whose they are
 * @param understood what it respects, each as the end of a sentence that starts with the person
 * @param leftToPeople what it cannot respect, word for word, so that a person must see to it
 */
public record NeedsRead(ParticipantCode person, List<String> understood, List<String> leftToPeople) {

    public NeedsRead {
        understood = List.copyOf(understood);
        leftToPeople = List.copyOf(leftToPeople);
    }

    /** Reads needs for the pages of participants, which know none of the rooms after them. */
    public interface Reader {

        /** The needs of a participant of a review as it would stand. */
        NeedsRead read(Participant person, Review review);
    }
}
