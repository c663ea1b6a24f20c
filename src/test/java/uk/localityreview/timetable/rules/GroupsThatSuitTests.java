package uk.localityreview.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.aPerson;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DayFrame;

class GroupsThatSuitTests {

    @Test
    void interviewsEverybodyOneByOneWhileTheyAreFew() {
        assertThat(suiting(practitioners(8)).number()).isZero();
    }

    @Test
    void makesOneGroupOfTwelveSoThatMostAreStillInterviewed() {
        assertThat(suiting(practitioners(12)))
                .isEqualTo(new GroupsThatSuit(
                        1,
                        "One focus group suits: the rooms and the team have about 14 hours between them, and to interview the"
                                + " 12 people one by one would take about 12 hours, writing up included. Everybody else is"
                                + " interviewed."));
    }

    @Test
    void makesAsManyGroupsOfMoreAsLetEverybodyBeSeen() {
        assertThat(suiting(practitioners(24)).number()).isEqualTo(3);
    }

    @Test
    void makesAGroupOfTheCommunityAsSoonAsFiveCanCome() {
        DayFixture day = practitioners(4);
        IntStream.rangeClosed(5, 9)
                .forEach(i -> day.with(aPerson("P0" + i, "COM").who(Category.COMMUNITY)));
        assertThat(suiting(day).number()).isEqualTo(1);
    }

    @Test
    void makesNoneWithoutARoomThatSeatsOne() {
        assertThat(suiting(practitioners(12).in(new Room("B", "Town Hall", 6))).number())
                .isZero();
    }

    private static DayFixture practitioners(int number) {
        String[] codes =
                IntStream.rangeClosed(1, number).mapToObj("P%02d"::formatted).toArray(String[]::new);
        return aDay().with("EDU", codes);
    }

    private static GroupsThatSuit suiting(DayFixture day) {
        return GroupsThatSuit.of(day.brief().review(), DayFrame.usual(), Set.of());
    }
}
