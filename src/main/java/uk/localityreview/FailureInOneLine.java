package uk.localityreview;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes a failure into the log as one line of its kinds and places, without its words: what a library says of a failure
 * can quote what somebody typed.
 */
public class FailureInOneLine extends ThrowableHandlingConverter {

    private static final int PLACES = 6;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        for (IThrowableProxy failure = event.getThrowableProxy(); failure != null; failure = failure.getCause()) {
            line.append(line.isEmpty() ? " | " : " caused by ")
                    .append(failure.getClassName())
                    .append(state(failure))
                    .append(places(failure));
        }
        return line.toString();
    }

    private static String state(IThrowableProxy failure) {
        return failure instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException sql
                ? " (SQL state " + sql.getSQLState() + ")"
                : "";
    }

    private static String places(IThrowableProxy failure) {
        return Arrays.stream(failure.getStackTraceElementProxyArray())
                .limit(PLACES)
                .map(StackTraceElementProxy::getStackTraceElement)
                .map(place -> place.getClassName() + "." + place.getMethodName() + ":" + place.getLineNumber())
                .collect(Collectors.joining(" < ", " at ", ""));
    }
}
