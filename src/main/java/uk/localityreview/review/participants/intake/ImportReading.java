package uk.localityreview.review.participants.intake;

import java.util.List;
import uk.localityreview.review.Participants.Newcomer;

/** What was understood of a table of people: all of it, or why none of it is taken. */
public sealed interface ImportReading {

    /** Understood, and nothing kept yet. */
    record Understood(List<Newcomer> people, List<String> notices) implements ImportReading {
        public Understood {
            people = List.copyOf(people);
            notices = List.copyOf(notices);
        }
    }

    /** Not understood. */
    record NotUnderstood(List<RowFault> faults) implements ImportReading {
        public NotUnderstood {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong with a row; the sentence never holds a name or a contact.
     *
     * @param row as the spreadsheet counts it, from 1
     * @param column in plain words, or empty for the row as a whole
     */
    record RowFault(int row, String column, String sentence) {}
}
