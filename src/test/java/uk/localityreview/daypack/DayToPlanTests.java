package uk.localityreview.daypack;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrook;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrookToPlan;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.localityreview.review.Availability;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.DayFrame.Pause.Kind;

/** A pack without timetable, notes and decisions is of a day that is still to be planned. */
class DayToPlanTests {

    @TempDir
    private Path folder;

    @Test
    void hasItsPeopleAndTheUsualHours() {
        DayToPlan day = toPlan(DayPackReading.of(aDayInMillbrookToPlan().inFolder(folder)));

        assertThat(day.review().participants()).hasSize(2);
        assertThat(day.review().participants().getFirst().available())
                .containsExactly(new Availability(LocalTime.of(8, 0), LocalTime.of(13, 0)));
        assertThat(day.frame()).isEqualTo(DayFrame.usual());
    }

    @Test
    void isAlsoReadFromThePackOfADayThatWasHeld() {
        assertThat(toPlan(DayPackReading.toPlan(aDayInMillbrook().inFolder(folder)))
                        .review()
                        .participants())
                .hasSize(2);
    }

    @Test
    void isNotOneWhenNotesShowThatItWasHeld() {
        assertThat(sentences(DayPackReading.of(
                        aDayInMillbrook().without("timetable.csv").inFolder(folder))))
                .contains("timetable.csv: is missing from the pack.");
    }

    @Test
    void hasTheHoursAndPausesThatThePackGives() {
        DayFrame frame =
                toPlan(DayPackReading.of(withDay("""
                        {from: "09:30", to: "16:30", lunch: "12:30-13:15", huddles: ["11:30-11:45"],
                         debrief: "16:00-16:30", interview: 60, focus_groups: 1}""").inFolder(folder))).frame();

        assertThat(frame.from()).isEqualTo(LocalTime.of(9, 30));
        assertThat(frame.to()).isEqualTo(LocalTime.of(16, 30));
        assertThat(frame.interview()).isEqualTo(Duration.ofMinutes(60));
        assertThat(frame.focusGroup()).isEqualTo(Duration.ofMinutes(75));
        assertThat(frame.focusGroups()).hasValue(1);
        assertThat(frame.pauses())
                .containsExactly(
                        Pause.at(Kind.HUDDLE, LocalTime.of(11, 30), LocalTime.of(11, 45)),
                        Pause.at(Kind.LUNCH, LocalTime.of(12, 30), LocalTime.of(13, 15)),
                        Pause.at(Kind.DEBRIEF, LocalTime.of(16, 0), LocalTime.of(16, 30)));
    }

    @Test
    void hasSomebodyWhoHasNotSaidWhenTheyCanComeWithoutATime() {
        DayToPlan day = toPlan(DayPackReading.of(aDayInMillbrookToPlan()
                .replacing("participants.csv", ",,09:00,12:00,", ",,,,post vacant")
                .inFolder(folder)));

        assertThat(day.review().participants().getLast().available()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {from: nine} | has "nine" for from of its day, which is no time such as "09:00"
            {from: "17:00", to: "09:00"} | The day ends at 09:00, not after its start at 17:00
            {lunch: "noon"} | has the lunch "noon", which is no time such as "12:30-13:15"
            {lunch: "13:00-12:00"} | A lunch of -60 minutes does not fit between 13:00 and 12:00
            {huddles: "11:30-11:45"} | has huddles that are not a list
            {lunch: "12:00-13:00", huddles: ["12:30-12:45"]} | has a team huddle from 12:30 to 12:45 that is outside
            {to: "16:00", debrief: "16:00-16:30"} | has a hot debrief from 16:00 to 16:30 that is outside the day
            {interview: 50} | has "50" for interview of its day, which is no number of minutes in quarters of an hour
            {focus_groups: 99} | has "99" focus groups in its day; a number from 0 to 20 is known
            {tea: "16:00-16:15"} | has "tea" in its day, which is not known
            """)
    void isRefusedWithAReasonWhenItsHoursMakeNoSense(String day, String reason) {
        assertThat(sentences(DayPackReading.of(withDay(day).inFolder(folder))))
                .singleElement()
                .asString()
                .startsWith("review.yaml: ")
                .contains(reason);
    }

    private static PackFixture withDay(String day) {
        return aDayInMillbrookToPlan().replacing("review.yaml", "rooms:", "day: " + day + "\nrooms:");
    }

    private static DayToPlan toPlan(DayPackReading reading) {
        assertThat(reading).isInstanceOf(DayPackReading.ToPlan.class);
        return ((DayPackReading.ToPlan) reading).day();
    }

    private static List<String> sentences(DayPackReading reading) {
        assertThat(reading).isInstanceOf(DayPackReading.Refused.class);
        return ((DayPackReading.Refused) reading)
                .problems().stream().map(PackProblem::sentence).toList();
    }
}
