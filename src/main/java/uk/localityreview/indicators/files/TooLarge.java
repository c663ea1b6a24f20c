package uk.localityreview.indicators.files;

import java.io.IOException;

/** Thrown when a packed file swells beyond reason while it is unpacked. */
final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
