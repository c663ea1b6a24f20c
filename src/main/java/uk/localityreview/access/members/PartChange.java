package uk.localityreview.access.members;

import uk.localityreview.access.FormErrors;

/** What became of a wish to give, change or withdraw a part. */
sealed interface PartChange {

    /** It was done, as the sentence says. */
    record Made(String sentence) implements PartChange {}

    /** Nothing was changed, and why. */
    record NotMade(FormErrors errors) implements PartChange {
        static NotMade because(String field, String sentence) {
            return new NotMade(FormErrors.none().with(field, sentence));
        }
    }
}
