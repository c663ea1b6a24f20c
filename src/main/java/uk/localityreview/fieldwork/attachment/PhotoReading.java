package uk.localityreview.fieldwork.attachment;

import uk.localityreview.shared.Sha256;

/** What became of a file that was offered as a photo. */
sealed interface PhotoReading {

    /**
     * The picture, drawn anew so that nothing but what is seen is left.
     *
     * @param original the hash of the file as it came
     * @param hadMetadata whether the file held more than the picture
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by its hash, never by equals
    record Cleaned(PhotoKind kind, int width, int height, byte[] picture, Sha256 original, boolean hadMetadata)
            implements PhotoReading {}

    /** Not taken, and why: a whole sentence. */
    record NotTaken(String sentence) implements PhotoReading {}
}
