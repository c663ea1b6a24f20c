package uk.localityreview.review.participants.table;

/** A table, or why it was not taken. */
public sealed interface GridReading {

    /** The table. */
    record Taken(Grid grid) implements GridReading {}

    /** Why it was not taken, a sentence without its full stop. */
    record NotTaken(String sentence) implements GridReading {}
}
