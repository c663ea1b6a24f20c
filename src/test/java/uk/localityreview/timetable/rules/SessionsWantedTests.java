package uk.localityreview.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.aGroup;
import static uk.localityreview.timetable.rules.DayFixture.aPerson;
import static uk.localityreview.timetable.rules.DayFixture.anInterview;
import static uk.localityreview.timetable.rules.DayFixture.frameWith;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ThemeCode;

class SessionsWantedTests {

    @Test
    void interviewsEverybodyByThemselves() {
        assertThat(wanted(aDay().with("EDU", "P01", "P02"))).containsExactly("interview P01", "interview P02");
    }

    @Test
    void interviewsThoseTogetherWhoAskedForIt() {
        assertThat(wanted(aDay().with(aPerson("P25", "VCS").needing("with P26")).with("VCS", "P26", "P27")))
                .containsExactly("interview P25 P26", "interview P27");
    }

    @Test
    void makesAGroupOfTheCommunityAndTheRestOfPractitioners() {
        DayFixture day = aDay().in(frameWith(List.of(), 3))
                .with("EDU", "P01", "P02", "P03", "P04", "P05", "P06")
                .with("HOU", "P07", "P08", "P09", "P10");
        Stream.of("P11", "P12", "P13", "P14", "P15")
                .forEach(code -> day.with(aPerson(code, "COM").who(Category.COMMUNITY)));
        assertThat(wanted(day).stream().filter(text -> text.startsWith("focus group")))
                .containsExactly(
                        "focus group of P11 P12 P13 P14 P15",
                        "focus group of P01 P02 P03 P04 P05 P06 P07 P08 P09 P10",
                        "focus group of P01 P02 P03 P04 P05 P06 P07 P08 P09 P10");
    }

    @Test
    void keepsVictimsAndVideoCallsOutOfGroupsUnlessSaid() {
        DayFixture day = aDay().in(frameWith(List.of(), 1))
                .with("EDU", "P01", "P02", "P03", "P04")
                .with(aPerson("P05", "VCS").who(Category.VICTIM))
                .with(aPerson("P06", "VCS").who(Category.VICTIM).needing("may join a group"))
                .with(aPerson("P07", "EDU").needing("video call only"));
        assertThat(wanted(day)).contains("focus group of P01 P02 P03 P04 P06");
    }

    @Test
    void leavesOutWhoCannotBePlannedAndNamesThem() {
        DayFixture day = aDay().with(aPerson("P01", "EDU").free("", ""))
                .with("EDU", "P02", "P03")
                .with(aPerson("P04", "EDU").needing("with P02"))
                .with(aPerson("P05", "EDU").needing("with P99"))
                .with(aPerson("P06", "EDU").needing("cancelled on the day"))
                .without("P02");
        assertThat(wanted(day)).containsExactly("interview P03");
        assertThat(SessionsWanted.leftOut(day.review(), Set.of(new ParticipantCode("P02")), List.of()))
                .extracting(SessionsWanted.LeftOut::sentence)
                .containsExactly(
                        "P01 has not said when they are free.",
                        "P02 cannot come.",
                        "P04 asked to be seen with P02, who cannot come.",
                        "P05 asked to be seen with P99, who is not among the participants.",
                        "P06 cannot come.");
    }

    @Test
    void countsWhatIsFixed() {
        DayFixture day = aDay().in(frameWith(List.of(), 1))
                .with("EDU", "P01", "P02", "P03", "P04", "P05", "P06", "P07")
                .holding(aGroup("S01", "09:00", "P01", "P02", "P03", "P04", "P05"), anInterview("S02", "09:00", "P06"));
        assertThat(wanted(day)).containsExactly("interview P07");
    }

    @Test
    void asksWhatTheSectorsOfThePeopleSpeakTo() {
        Brief brief = aDay().with("HOU", "P01").with("EDU", "P02").brief();
        assertThat(SessionsWanted.themesFor(brief, List.of(new ParticipantCode("P01"))))
                .extracting(ThemeCode::value)
                .containsExactlyInAnyOrder("B1", "B2", "B5", "B7", "B12");
    }

    private static List<String> wanted(DayFixture day) {
        return day.brief().wanted().stream()
                .map(one -> one.kind().words() + codes("", one.must()) + codes(" of", one.may()))
                .toList();
    }

    private static String codes(String before, List<ParticipantCode> codes) {
        return codes.isEmpty()
                ? ""
                : before + " "
                        + String.join(
                                " ", codes.stream().map(ParticipantCode::value).toList());
    }
}
