package uk.localityreview.daypack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shared review day in Luton, where it is at hand. */
class LutonPackTests {

    private static final Path LUTON = Path.of("../shared/daypack-luton");

    @Test
    void takesTheWholeDay() {
        assumeThat(Files.isDirectory(LUTON)).as("../shared is not there").isTrue();

        DayPackReading reading = DayPackReading.of(LUTON);

        assertThat(reading).isInstanceOf(DayPackReading.Taken.class);
        DayPack pack = ((DayPackReading.Taken) reading).pack();
        assertThat(pack.material().sessions()).hasSize(12);
        assertThat(pack.material().notes()).hasSize(12);
        assertThat(pack.material().findings()).hasSize(25);
        assertThat(pack.material().notes().stream()
                        .mapToInt(n -> n.lines().size())
                        .sum())
                .isEqualTo(221);
        assertThat(pack.said().barriers()).hasSize(10);
    }
}
