package uk.localityreview.timetable.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.aPerson;
import static uk.localityreview.timetable.rules.DayFixture.anInterview;
import static uk.localityreview.timetable.rules.DayFixture.frameWith;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.DayFixture;
import uk.localityreview.timetable.rules.Rule;
import uk.localityreview.timetable.rules.SessionWanted;

class ExplainingTests {

    private final DayFixture day = aDay().in(frameWith(List.of(DayFixture.LUNCH), 0));

    @Test
    void namesTheTimeThatSomebodyIsFreeAndThePauseThatLiesInIt() {
        day.with(aPerson("P12", "EDU").free("12:00", "13:00")).with("EDU", "P13");
        assertThat(why("W01").words()).isEqualTo("P12 is free only from 12:00 to 13:00. Lunch is from 12:30 to 13:15.");
    }

    @Test
    void saysNothingOfASessionThatCanBeHeld() {
        day.with("EDU", "P01");
        assertThat(why("W01").possible()).isTrue();
    }

    @Test
    void namesTwoPeopleWhoAreNeverFreeAtOnce() {
        day.with(aPerson("P25", "VCS").free("09:00", "12:00").needing("with P26"))
                .with(aPerson("P26", "VCS").free("14:00", "17:00"));
        assertThat(why("W01").words())
                .isEqualTo("P25 is free only from 09:00 to 12:00. P26 is free only from 14:00 to 17:00.");
    }

    @Test
    void namesTheRuleThatKeepsPeopleApart() {
        day.with("EDU", "P01").with(aPerson("P02", "EDU").under("P01"));
        Explanation explanation = explain(asked("S01", SessionKind.INTERVIEW, 2, "P01", "P02"));
        assertThat(explanation.guilty())
                .containsExactly(new Explanation.Guilty(Rule.NO_MANAGER_WITH_OWN_STAFF, "P01 manages P02."));
    }

    @Test
    void namesRoomAndSizeOfAGroupThatFitsNowhere() {
        day.in(new Room("B", "Town Hall", 6)).with("EDU", "P01", "P02", "P03", "P04", "P05");
        assertThat(explain(asked("S01", SessionKind.FOCUS_GROUP, 5, "P01", "P02", "P03", "P04", "P05"))
                        .words())
                .isEqualTo("Room B seats 6.");
    }

    @Test
    void namesWhatIsFixedInTheWay() {
        day.in(new Room("A", "Town Hall", 6))
                .with("EDU", "P02")
                .with(aPerson("P01", "EDU").free("09:00", "10:00"))
                .holding(DayFixture.in("A", DayFixture.by("R1", "R2", anInterview("S07", "09:10", "P02"))));
        assertThat(why("W01").words())
                .isEqualTo("S07 has room A from 09:10 to 09:55. P01 is free only from 09:00 to 10:00.");
    }

    @Test
    void namesTheOtherSessionThatNeedsTheSameTime() {
        day.by(reviewer("R1", "reviewer"), reviewer("R2", "scribe"))
                .with(aPerson("P01", "EDU").free("09:00", "10:15"))
                .with(aPerson("P02", "EDU").free("09:00", "10:15"))
                .with(aPerson("P03", "EDU").free("14:00", "17:00"));
        Brief brief = day.brief();
        List<SessionWanted> all = Stream.of("P01", "P02", "P03")
                .map(code -> asked("S" + code.substring(1), SessionKind.INTERVIEW, 1, code))
                .toList();
        Explanation explanation = Explaining.why(brief.wanting(all), all.getFirst());
        assertThat(explanation.words())
                .isEqualTo("R1 and R2 hold one session at a time. P01 is free only from 09:00 to 10:15."
                        + " P02 is free only from 09:00 to 10:15. It could be held without S02.");
    }

    @Test
    void keepsVictimsFromPoliceAndSaysSo() {
        day.with(aPerson("P01", "VCS").who(Category.VICTIM).needing("with P02")).with("POL", "P02");
        assertThat(why("W01").possible()).as("P01 asked for P02").isTrue();
        day.with(aPerson("P03", "VCS").who(Category.VICTIM)).with("POL", "P04");
        assertThat(explain(asked("S01", SessionKind.INTERVIEW, 2, "P03", "P04")).words())
                .isEqualTo("P03 is a victim, P04 is with the police.");
    }

    @Test
    void namesThePast() {
        day.at(LocalTime.of(16, 0)).with(aPerson("P01", "EDU").free("09:00", "12:00"));
        assertThat(why("W01").guilty())
                .extracting(Explanation.Guilty::rule)
                .containsExactly(Rule.NOTHING_NEW_IN_THE_PAST, Rule.EVERYBODY_IS_FREE);
    }

    private Explanation why(String code) {
        Brief brief = day.brief();
        return Explaining.why(
                brief,
                brief.wanted().stream()
                        .filter(wanted -> wanted.code().value().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private Explanation explain(SessionWanted wanted) {
        return Explaining.why(day.brief().wanting(List.of(wanted)), wanted);
    }

    private static SessionWanted asked(String code, SessionKind kind, int least, String... people) {
        return new SessionWanted(
                new SessionCode(code),
                kind,
                Duration.ofMinutes(45),
                Stream.of(people).map(ParticipantCode::new).toList(),
                List.of(),
                least,
                8,
                true);
    }

    private static Reviewer reviewer(String code, String role) {
        return new Reviewer(new ReviewerCode(code), role, List.of());
    }
}
