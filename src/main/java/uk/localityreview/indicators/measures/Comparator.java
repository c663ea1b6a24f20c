package uk.localityreview.indicators.measures;

import java.util.List;
import uk.localityreview.indicators.Source;

/** What a figure is compared with, once it has been checked; or why there is nothing to compare it with. */
public sealed interface Comparator {

    /**
     * A comparator that may be used.
     *
     * @param name of its area
     * @param value in the unit of the figure
     * @param notes what must be read with it
     * @param source where it stands
     */
    record Checked(String name, double value, List<String> notes, Source source) implements Comparator {
        public Checked {
            notes = List.copyOf(notes);
        }
    }

    /** None, and why. */
    record None(String reason) implements Comparator {}
}
