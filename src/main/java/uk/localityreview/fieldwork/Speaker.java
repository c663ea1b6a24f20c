package uk.localityreview.fieldwork;

import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;

/** Whose line it is: a participant's, the group's as a whole, or a reviewer's own. */
public sealed interface Speaker {

    /** As it is written in a note: a P-code, GROUP or an R-code. */
    String written();

    /** A participant, by P-code. */
    record OfParticipant(ParticipantCode code) implements Speaker {
        @Override
        public String written() {
            return code.value();
        }
    }

    /** The group as a whole: one voice, whoever nodded. */
    record OfGroup() implements Speaker {
        @Override
        public String written() {
            return "GROUP";
        }
    }

    /** A reviewer; such a line is never evidence. */
    record OfReviewer(ReviewerCode code) implements Speaker {
        @Override
        public String written() {
            return code.value();
        }
    }
}
