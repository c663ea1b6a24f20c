package uk.localityreview.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import org.slf4j.LoggerFactory;

/** What the log writes while this is open, exactly as it is written. */
public final class WrittenLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Copy copy = new Copy();

    public WrittenLog() {
        copy.setContext(root.getLoggerContext());
        copy.start();
        root.addAppender(copy);
    }

    /** The text so far. */
    public String text() {
        return written.toString(UTF_8);
    }

    @Override
    public void close() {
        root.detachAppender(copy);
    }

    private final class Copy extends AppenderBase<ILoggingEvent> {

        @Override
        protected void append(ILoggingEvent event) {
            Encoder<ILoggingEvent> encoder =
                    ((ConsoleAppender<ILoggingEvent>) root.getAppender("CONSOLE")).getEncoder();
            written.writeBytes(encoder.encode(event));
        }
    }
}
