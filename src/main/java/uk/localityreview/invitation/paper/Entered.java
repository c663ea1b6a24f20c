package uk.localityreview.invitation.paper;

import uk.localityreview.access.FormErrors;

/** What became of a sheet or a withdrawal that somebody entered. */
sealed interface Entered {

    /** It is kept. */
    record Kept(String sentence) implements Entered {}

    /** Nothing was kept, and what to put right. */
    record NotKept(FormErrors errors) implements Entered {}
}
