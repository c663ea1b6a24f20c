package uk.localityreview.invitation;

import java.time.Instant;

/**
 * What a participant agreed to.
 *
 * @param takingPart whether they take part at all; when not, they agreed to nothing else
 * @param notes whether notes of what they say may be written
 * @param quotes what the report may quote
 * @param futureUse whether what they said may be used, without a name, in later work on the same questions
 * @param withdrawn whether this takes back what they had agreed to; then they do not take part
 * @param sheetVersion the version of the information sheet they had before them
 * @param at from when it counts: when they said so, or the start of the day on a sheet that was entered later
 * @param source how it reached the team
 */
public record Consent(
        boolean takingPart,
        boolean notes,
        Quotes quotes,
        boolean futureUse,
        boolean withdrawn,
        String sheetVersion,
        Instant at,
        ConsentSource source) {

    /** Somebody takes part, and agrees to what they chose. */
    public static Consent given(
            boolean notes, Quotes quotes, boolean futureUse, String sheetVersion, Instant at, ConsentSource source) {
        return new Consent(true, notes, quotes, futureUse, false, sheetVersion, at, source);
    }

    /** Somebody does not take part. */
    public static Consent declined(String sheetVersion, Instant at, ConsentSource source) {
        return new Consent(false, false, Quotes.NONE, false, false, sheetVersion, at, source);
    }

    /** Somebody takes back what they had agreed to: what they said is used no more. */
    public static Consent withdrawn(String sheetVersion, Instant at, ConsentSource source) {
        return new Consent(false, false, Quotes.NONE, false, true, sheetVersion, at, source);
    }

    /** What they agreed to, in words. */
    public String words() {
        if (withdrawn) {
            return "withdrew what they had agreed to";
        }
        if (!takingPart) {
            return "does not take part";
        }
        return "takes part, " + (notes ? "notes may be written" : "no notes") + ", " + quotes.words() + ", "
                + (futureUse ? "may be used in later work" : "no later use");
    }
}
