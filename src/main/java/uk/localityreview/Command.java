package uk.localityreview;

import java.util.List;

/** One of the things that {@code ./locality} can do. */
interface Command {

    /** Done. */
    int DONE = 0;

    /** Said no, with a plain sentence on standard error. */
    int REFUSED = 1;

    /** Called in a wrong way. */
    int WRONG_USE = 2;

    /** The word after {@code ./locality}. */
    String name();

    /** What may follow the name. */
    String usage();

    /** What it does, in one line. */
    String summary();

    /** Does it, and answers with the exit status. */
    int run(List<String> arguments);
}
