package uk.localityreview.review.setup;

import uk.localityreview.access.FormErrors;

/** What came of a change to a section. */
sealed interface SectionChange {

    /** Made. */
    record Made() implements SectionChange {}

    /** Not made, since something is wrong with what was sent. */
    record NotMade(FormErrors errors) implements SectionChange {}

    /** Not made, since another changed the section meanwhile. */
    record Overtaken() implements SectionChange {}
}
