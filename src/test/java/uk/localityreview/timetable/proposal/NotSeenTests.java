package uk.localityreview.timetable.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NotSeenTests {

    @Test
    void namesTogetherWhoIsNotSeenForOneReason() {
        assertThat(NotSeen.together(List.of(
                        "P46 is not seen: there is no room.",
                        "P47 is not seen: they are free too late.",
                        "P48 is not seen: there is no room.",
                        "S03 is not held.")))
                .containsExactly(
                        "P46 and P48 are not seen: there is no room.",
                        "P47 is not seen: they are free too late.",
                        "S03 is not held.");
    }
}
