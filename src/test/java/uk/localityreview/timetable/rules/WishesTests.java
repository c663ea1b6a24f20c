package uk.localityreview.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.LUNCH;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.aGroup;
import static uk.localityreview.timetable.rules.DayFixture.aPerson;
import static uk.localityreview.timetable.rules.DayFixture.anInterview;
import static uk.localityreview.timetable.rules.DayFixture.by;
import static uk.localityreview.timetable.rules.DayFixture.frameWith;
import static uk.localityreview.timetable.rules.DayFixture.in;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

class WishesTests {

    private final DayFixture day = aDay();

    @Test
    void countsEverybodyWhoIsNotSeen() {
        day.with("EDU", "P01", "P02", "P03");
        assertThat(cases(Wish.EVERYBODY_IS_SEEN, anInterview("S01", "09:00", "P02")))
                .containsExactly("P01 is not seen.", "P03 is not seen.");
    }

    @Test
    void countsAnAskedForSessionThatIsNotHeld() {
        Brief brief = day.with("EDU", "P01").brief();
        SessionWanted one = brief.wanted().getFirst();
        SessionWanted asked = new SessionWanted(
                one.code(), one.kind(), one.length(), one.must(), one.may(), one.least(), one.most(), true);
        assertThat(Wishes.met(brief.wanting(List.of(asked)), List.of())
                        .get(Wish.ASKED_FOR_IS_HELD.ordinal())
                        .cases())
                .containsExactly("W01 is not held.");
    }

    @Test
    void countsAnInterviewerWhoDoesNotKnowTheSectorWhenSomebodyElseDoes() {
        day.with("EDU", "P01").with("POL", "P02").with("HOU", "P03");
        assertThat(cases(
                        Wish.LEAD_KNOWS,
                        anInterview("S01", "09:00", "P01"),
                        anInterview("S02", "10:00", "P02"),
                        anInterview("S03", "11:00", "P03")))
                .containsExactly("R3 leads S01 and does not know the sector.");
    }

    @Test
    void countsRoomsAndSitesBeyondTheFirst() {
        day.in(new Room("A", "Town Hall", 9), new Room("B", "Town Hall", 4), new Room("C", "Library", 4));
        Session[] sessions = {
            anInterview("S01", "09:00"), in("A", anInterview("S02", "10:00")), in("C", anInterview("S03", "11:00"))
        };
        assertThat(cases(Wish.ONE_ROOM, sessions))
                .containsExactly(
                        "R3 has a further room: A.",
                        "R3 has a further room: C.",
                        "R4 has a further room: A.",
                        "R4 has a further room: C.");
        assertThat(cases(Wish.ONE_SITE, sessions))
                .containsExactly("R3 has a further site: Library.", "R4 has a further site: Library.");
    }

    @Test
    void countsHalfHoursOfAShiftWorkerAndHoursOfAVisitor() {
        day.with(aPerson("P01", "EDU").free("09:00", "12:00").needing("night shift"))
                .with(aPerson("P02", "EDU").free("09:00", "13:00"))
                .with(aPerson("P03", "EDU").free("09:00", "17:00"));
        Session[] sessions = {
            anInterview("S01", "10:15", "P01"),
            by("R1", "R2", in("A", anInterview("S02", "11:00", "P02"))),
            anInterview("S03", "16:00", "P03")
        };
        assertThat(cases(Wish.SHIFT_WORKERS_EARLY, sessions)).hasSize(2);
        assertThat(cases(Wish.LITTLE_WAITING, sessions))
                .containsExactly(
                        "P01 starts an hour into their time, in S01 at 10:15.",
                        "P02 starts an hour into their time, in S02 at 11:00.",
                        "P02 starts an hour into their time, in S02 at 11:00.");
    }

    @Test
    void countsASectorThatIsHeardInOneHalfOnly() {
        day.with("EDU", "P01", "P02").with("HOU", "P03");
        assertThat(cases(Wish.SECTORS_SPREAD, anInterview("S01", "09:00", "P01"), anInterview("S02", "10:00", "P02")))
                .containsExactly("In the second half of the day nobody speaks for education.");
        assertThat(cases(Wish.SECTORS_SPREAD, anInterview("S01", "09:00", "P01"), anInterview("S02", "14:00", "P02")))
                .isEmpty();
    }

    @Test
    void countsFocusGroupsThatCouldBeHeld() {
        day.in(frameWith(List.of(), 2)).with("EDU", "P01", "P02", "P03", "P04", "P05");
        assertThat(cases(Wish.GROUPS_AS_WANTED)).containsExactly("A focus group is missing: 0 of 1.");
        assertThat(cases(Wish.GROUPS_AS_WANTED, aGroup("S01", "09:00", "P01", "P02", "P03", "P04", "P05")))
                .isEmpty();
    }

    @Test
    void countsWhatIsNotAsItWas() {
        Pause huddle = new Pause(Pause.Kind.HUDDLE, LocalTime.of(10, 0), LocalTime.of(11, 0), Duration.ofMinutes(15));
        Session fixed = anInterview("S00", "09:00");
        day.in(frameWith(List.of(huddle, LUNCH), 0))
                .holding(fixed)
                .after(new Timetable(
                        List.of(
                                anInterview("S00", "09:15"),
                                anInterview("S01", "10:00"),
                                anInterview("S02", "11:00"),
                                anInterview("S03", "14:00")),
                        List.of(new PauseAt(huddle, LocalTime.of(10, 45)), new PauseAt(LUNCH, LUNCH.earliest()))));
        Timetable now = new Timetable(
                List.of(
                        fixed,
                        anInterview("S01", "10:15"),
                        in("A", anInterview("S02", "11:00")),
                        by("R1", "R4", anInterview("S03", "14:00"))),
                List.of(new PauseAt(huddle, LocalTime.of(10, 0)), new PauseAt(LUNCH, LUNCH.earliest())));
        assertThat(Wishes.met(day.brief(), now).stream()
                        .flatMap(unmet -> unmet.cases().stream())
                        .filter(sentence -> sentence.contains("before")))
                .containsExactly(
                        "S01 is at another time than before.",
                        "S02 is in another room than before.",
                        "S03 is held by other reviewers than before.",
                        "The team huddle is at another time than before.");
    }

    @Test
    void namesWhoHoldsNoSessionAsFarAsThereAreEnough() {
        day.with("EDU", "P01", "P02");
        assertThat(cases(Wish.EVERYBODY_HOLDS, anInterview("S01", "09:00", "P01")))
                .containsExactly("R1 holds no session.", "R2 holds no session.");
    }

    @Test
    void addsUpTheCost() {
        Brief brief = day.with("EDU", "P01", "P02").brief();
        assertThat(Wishes.cost(brief, Timetable.around(List.of(anInterview("S01", "09:00", "P01")), brief.frame())))
                .isEqualTo(10_000 + 15 + 3 + 2 * 15);
    }

    private List<String> cases(Wish wish, Session... sessions) {
        return Wishes.met(day.brief(), List.of(sessions)).get(wish.ordinal()).cases();
    }
}
