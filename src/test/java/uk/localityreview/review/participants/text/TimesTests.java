package uk.localityreview.review.participants.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.review.Availability;

class TimesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-12:00; 14:00-16:00",
                "9-12;14-16",
                "9.00 to 12.00, 2pm to 4pm",
                "09:00:00–12:00:00\n14:00 until 16:00",
                "14:00-16:00; 9am-12pm",
                "9:00-11:00; 10:30-12:00; 14:00-16:00"
            })
    void readsTimesAsPeopleTypeThem(String typed) {
        assertThat(Times.read(typed).orElseThrow())
                .containsExactly(
                        new Availability(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Availability(LocalTime.of(14, 0), LocalTime.of(16, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"morning", "12:00-09:00", "09:00-09:00", "25:00-26:00", "9:75-10", "13pm-2pm", "09:00", "-"})
    void readsNothingIntoWhatIsNoTime(String typed) {
        assertThat(Times.read(typed)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        assertThat(Times.written(Times.read("9-12; 14-16").orElseThrow())).isEqualTo("09:00-12:00; 14:00-16:00");
        assertThat(Times.read("").orElseThrow()).isEmpty();
    }
}
