package uk.localityreview.invitation;

import java.time.Instant;

/**
 * What a participant agreed to.
 *
 * @param takingPart whether they take part at all; when not, they agreed to nothing else
 * @param notes whether notes of what they say may be written
 * @param quotes what the report may quote
 * @param futureUse whether what they said may be used, without a name, in later work on the same questions
 * @param sheetVersion the version of the information sheet they had before them
 * @param at when they said so
 */
public record Consent(
        boolean takingPart, boolean notes, Quotes quotes, boolean futureUse, String sheetVersion, Instant at) {

    /** Somebody does not take part. */
    public static Consent declined(String sheetVersion, Instant at) {
        return new Consent(false, false, Quotes.NONE, false, sheetVersion, at);
    }

    /** What they agreed to, in words. */
    public String words() {
        if (!takingPart) {
            return "does not take part";
        }
        return "takes part, " + (notes ? "notes may be written" : "no notes") + ", " + quotes.words() + ", "
                + (futureUse ? "may be used in later work" : "no later use");
    }
}
