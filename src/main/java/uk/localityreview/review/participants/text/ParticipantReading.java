package uk.localityreview.review.participants.text;

import java.util.List;
import uk.localityreview.review.Participants.Newcomer;

/** What was understood of somebody that a person typed, or why it was not. */
public sealed interface ParticipantReading {

    /** Understood. */
    record Read(Newcomer newcomer) implements ParticipantReading {}

    /** Not understood. */
    record NotRead(List<Fault> faults) implements ParticipantReading {
        public NotRead {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with a value, in a sentence that never holds a name or a contact. */
    record Fault(Column column, String sentence) {}
}
