package uk.localityreview.fieldwork.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.localityreview.fieldwork.sending.TimelyBody.TooLong;
import uk.localityreview.fieldwork.sending.TimelyBody.TooSlow;
import uk.localityreview.fieldwork.sending.TimelyBody.Whole;

/** What is sent is read whole, within a limit of length and of time. */
class TimelyBodyTests {

    private static final Duration SOON = Duration.ofMillis(20);

    @Test
    void readsWhatIsSent() {
        assertThat(TimelyBody.read(new ByteArrayInputStream(new byte[1000]), 1000, SOON))
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.bytes()).hasSize(1000));
    }

    @Test
    void givesUpWhatIsTooLong() {
        assertThat(TimelyBody.read(InputStream.nullInputStream(), 0, SOON)).isInstanceOf(Whole.class);
        assertThat(TimelyBody.read(new ByteArrayInputStream(new byte[1001]), 1000, SOON))
                .isInstanceOf(TooLong.class);
    }

    @Test
    void givesUpWhatTricklesForEver() {
        InputStream trickle = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                bytes[offset] = ' ';
                return 1;
            }
        };
        assertThat(TimelyBody.read(trickle, Integer.MAX_VALUE, SOON)).isInstanceOf(TooSlow.class);
    }

    @Test
    void givesUpWhatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        };
        assertThat(TimelyBody.read(broken, 1000, SOON)).isInstanceOf(TooSlow.class);
    }
}
