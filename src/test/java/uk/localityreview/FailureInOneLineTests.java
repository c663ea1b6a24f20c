package uk.localityreview;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureInOneLineTests {

    @Test
    void tellsTheKindsAndPlacesButNotTheWords() {
        Throwable failure =
                new IllegalStateException("she said\nit was Marsh Farm", new SQLException("Marsh Farm", "23505"));
        String line = new FailureInOneLine()
                .convert(new LoggingEvent(
                        "test", new LoggerContext().getLogger("test"), Level.ERROR, "failed", failure, null));
        assertThat(line)
                .startsWith(" | java.lang.IllegalStateException at uk.localityreview.FailureInOneLineTests.tells")
                .contains(" caused by java.sql.SQLException (SQL state 23505) at ")
                .doesNotContain("Marsh Farm", "\n");
    }

    @Test
    void saysNothingWhereNothingFailed() {
        assertThat(new FailureInOneLine()
                        .convert(new LoggingEvent(
                                "test", new LoggerContext().getLogger("test"), Level.WARN, "fine", null, null)))
                .isEmpty();
    }
}
