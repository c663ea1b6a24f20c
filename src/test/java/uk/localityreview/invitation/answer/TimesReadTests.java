package uk.localityreview.invitation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Availability;

class TimesReadTests {

    @Test
    void readsSeveralTimesInTheOrderOfTheDay() {
        assertThat(read("13:00", "16:30", "9.30", "12pm").times())
                .containsExactly(window(9, 30, 12, 0), window(13, 0, 16, 30));
    }

    @Test
    void readsATimeAsPeopleWriteIt() {
        assertThat(read("9", "9:30am").times()).containsExactly(window(9, 0, 9, 30));
        assertThat(read("9:05:00", "12:15 pm").times()).containsExactly(window(9, 5, 12, 15));
    }

    @Test
    void passesOverEmptyRows() {
        TimesRead read = read("", "", "10:00", "11:00", " ", "");

        assertThat(read.times()).containsExactly(window(10, 0, 11, 0));
        assertThat(read.errors().isEmpty()).isTrue();
    }

    @Test
    void asksForAtLeastOne() {
        assertThat(sentences(read("", ""))).containsExactly("Enter at least one time when you can come");
    }

    @Test
    void saysWhichRowIsWrongAndWhy() {
        assertThat(sentences(read("soon", "11:00"))).containsExactly("Enter when time 1 starts, such as 9:30");
        assertThat(sentences(read("9:00", "25:00"))).containsExactly("Enter when time 1 ends, such as 12:15");
        assertThat(sentences(read("13pm", "14:00"))).containsExactly("Enter when time 1 starts, such as 9:30");
        assertThat(sentences(read("9:00", "10:00", "12:00", "11:00")))
                .containsExactly("Time 2 must end after it starts");
        assertThat(sentences(read("9:00", "11:00", "10:00", "12:00"))).containsExactly("Time 2 overlaps another time");
    }

    @Test
    void keepsBothWhatACoordinatorNotedAndWhatIsAnswered() {
        assertThat(Needed.together("", "", "step-free access")).isEqualTo("step-free access");
        assertThat(Needed.together("never with police", "", "")).isEqualTo("never with police");
        assertThat(Needed.together("never with police", "", "step-free\naccess"))
                .isEqualTo("never with police; step-free access");
    }

    @Test
    void replacesWhatWasAnsweredBefore() {
        assertThat(Needed.together("never with police; step-free access", "step-free access", "an interpreter"))
                .isEqualTo("never with police; an interpreter");
        assertThat(Needed.together("step-free access", "step-free access", "")).isEmpty();
    }

    private static Availability window(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Availability(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }

    private static TimesRead read(String... times) {
        return TimesRead.of(Stream.iterate(0, i -> i < times.length, i -> i + 2)
                .map(i -> new AnswerForm.Row(times[i], times[i + 1]))
                .toList());
    }

    private static List<String> sentences(TimesRead read) {
        return read.errors().all().stream().map(FormErrors.FieldError::sentence).toList();
    }
}
