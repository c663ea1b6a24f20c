package uk.localityreview.bench.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.localityreview.LocalityReviewApplication;
import uk.localityreview.bench.devices.KillingTheHouse.Outcome;

/**
 * A few kills every day, of the program as the tests have it; {@code ./locality bench crash --cycles N} does many, of the
 * program as it is shipped.
 */
class KillingTheHouseTests {

    private static final int CYCLES = Integer.getInteger("locality.test.crashes", 3);

    @TempDir
    private Path folder;

    @Test
    void losesDoublesAndTearsNothingThatWasAcknowledged() throws IOException, InterruptedException {
        // Root hands the database over to an account that must be able to pass.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Outcome outcome = new KillingTheHouse(program(), folder.resolve("home"), 20261124).run(CYCLES);

        assertThat(outcome.tally().acknowledged()).isPositive();
        assertThat(outcome.tally().isClean()).as("%s", outcome).isTrue();
        assertThat(outcome.stops()).allSatisfy(seconds -> assertThat(seconds).isLessThan(30));
    }

    static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LocalityReviewApplication.class.getName());
    }
}
