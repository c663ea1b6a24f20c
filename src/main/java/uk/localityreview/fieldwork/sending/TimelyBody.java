package uk.localityreview.fieldwork.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads what is sent whole, if it is not too long and does not trickle. */
sealed interface TimelyBody {

    /** How long a sender may take: 2 MB over a slow line. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /** It came. */
    @SuppressWarnings("ArrayRecordComponent") // read once and thrown away
    record Whole(byte[] bytes) implements TimelyBody {}

    /** It was longer than the limit. */
    record TooLong() implements TimelyBody {}

    /** It had not come in time, or the line broke. */
    record TooSlow() implements TimelyBody {}

    static TimelyBody read(InputStream in, int longest, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[16_384];
        try {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                read.write(piece, 0, length);
                if (read.size() > longest) {
                    return new TooLong();
                }
                if (System.nanoTime() > until) {
                    return new TooSlow();
                }
            }
            return new Whole(read.toByteArray());
        } catch (IOException e) {
            return new TooSlow();
        }
    }
}
