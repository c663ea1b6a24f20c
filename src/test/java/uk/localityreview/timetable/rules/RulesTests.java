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

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** A test for each rule, named as its method: the case that breaks it, and the innocent one beside it. */
class RulesTests {

    private static final String[] FIVE = {"P01", "P02", "P03", "P04", "P05"};

    private final DayFixture day = aDay();

    @Test
    void everyRuleHasAMethodAndATestOfItsName() {
        List<String> rules = Stream.of(Rule.values()).map(RulesTests::camelCase).toList();
        assertThat(names(Rules.class)).containsAll(rules);
        assertThat(names(RulesTests.class)).containsAll(rules);
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).map(Method::getName).toList();
    }

    private static String camelCase(Rule rule) {
        String[] words = rule.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    @Test
    void nobodyInTwoPlaces() {
        day.with("EDU", "P01");
        assertThat(sentences(
                        Rule.NOBODY_IN_TWO_PLACES,
                        anInterview("S01", "09:00", "P01"),
                        in("A", by("R1", "R2", anInterview("S02", "09:30", "P01")))))
                .containsExactly("P01 is in two sessions at once: S01, 09:00 to 09:45, and S02, 09:30 to 10:15.");
        assertThat(sentences(
                        Rule.NOBODY_IN_TWO_PLACES,
                        anInterview("S01", "09:00", "P01"),
                        anInterview("S02", "09:45", "P01")))
                .isEmpty();
    }

    @Test
    void noReviewerInTwoPlaces() {
        assertThat(sentences(
                        Rule.NO_REVIEWER_IN_TWO_PLACES,
                        anInterview("S01", "09:00"),
                        in("A", by("R1", "R4", anInterview("S02", "09:30")))))
                .containsExactly("R4 is in two sessions at once: S01, 09:00 to 09:45, and S02, 09:30 to 10:15.");
        assertThat(sentences(Rule.NO_REVIEWER_IN_TWO_PLACES, anInterview("S01", "09:00"), aGroup("S02", "09:00")))
                .isEmpty();
    }

    @Test
    void oneSessionARoom() {
        assertThat(sentences(
                        Rule.ONE_SESSION_A_ROOM,
                        anInterview("S01", "09:00"),
                        by("R1", "R2", anInterview("S02", "09:44"))))
                .containsExactly("Room B is in two sessions at once: S01, 09:00 to 09:45, and S02, 09:44 to 10:29.");
        assertThat(sentences(
                        Rule.ONE_SESSION_A_ROOM,
                        anInterview("S01", "09:00"),
                        by("R1", "R2", anInterview("S02", "09:45"))))
                .isEmpty();
    }

    @Test
    void nothingNewInThePast() {
        Session held = anInterview("S01", "09:00");
        day.at(LocalTime.of(10, 0)).holding(held);
        assertThat(sentences(
                        Rule.NOTHING_NEW_IN_THE_PAST, held, anInterview("S02", "09:50"), anInterview("S03", "10:00")))
                .containsExactly("It is 10:00, and S02 is from 09:50 to 10:35.");
    }

    @Test
    void withinTheDay() {
        assertThat(sentences(
                        Rule.WITHIN_THE_DAY,
                        anInterview("S01", "08:45"),
                        anInterview("S02", "09:00"),
                        anInterview("S03", "16:45")))
                .containsExactly("The day is from 09:00 to 17:30, and S01 is from 08:45 to 09:30.");
    }

    @Test
    void everybodyIsFree() {
        day.with(aPerson("P01", "EDU").free("13:00", "16:00"))
                .with(aPerson("P02", "EDU").free("", ""))
                .with("EDU", "P03", "P04")
                .with(aPerson("P05", "EDU").needing("cannot come"))
                .without("P03");
        assertThat(sentences(
                        Rule.EVERYBODY_IS_FREE,
                        anInterview("S01", "12:30", "P01"),
                        anInterview("S02", "15:15", "P01"),
                        anInterview("S03", "10:00", "P02"),
                        anInterview("S04", "11:00", "P03", "P04"),
                        anInterview("S05", "13:30", "P05")))
                .containsExactly(
                        "P02 has not said when they are free, and is in S03, 10:00 to 10:45.",
                        "P03 cannot come, and is in S04, 11:00 to 11:45.",
                        "P01 is free only from 13:00 to 16:00, and is in S01, 12:30 to 13:15.",
                        "P05 cannot come, and is in S05, 13:30 to 14:15.");
    }

    @Test
    void nothingDuringAPause() {
        assertThat(sentences(
                        Rule.NOTHING_DURING_A_PAUSE,
                        anInterview("S01", "11:45"),
                        anInterview("S02", "12:00"),
                        anInterview("S03", "13:15")))
                .containsExactly("Lunch is from 12:30 to 13:15, and S02 is from 12:00 to 12:45.");
    }

    @Test
    void everyPauseIsHeld() {
        Pause huddle = new Pause(Pause.Kind.HUDDLE, LocalTime.of(10, 0), LocalTime.of(13, 0), Duration.ofMinutes(15));
        day.in(frameWith(List.of(huddle, LUNCH), 0));
        assertThat(pauseSentences(new PauseAt(huddle, LocalTime.of(12, 45)), new PauseAt(LUNCH, LUNCH.earliest())))
                .containsExactly("The team huddle is from 12:45 to 13:00, during the lunch, 12:30 to 13:15.");
        assertThat(pauseSentences(new PauseAt(huddle, LocalTime.of(9, 55))))
                .containsExactly(
                        "There is no lunch between 12:30 and 13:15.",
                        "The team huddle is from 09:55 to 10:10, and has to lie between 10:00 and 13:00.");
        assertThat(pauseSentences(new PauseAt(huddle, LocalTime.of(12, 15)), new PauseAt(LUNCH, LUNCH.earliest())))
                .isEmpty();
    }

    @Test
    void timeToWriteUp() {
        assertThat(sentences(
                        Rule.TIME_TO_WRITE_UP,
                        anInterview("S01", "09:00"),
                        anInterview("S02", "09:50"),
                        anInterview("S03", "10:50")))
                .containsExactly(
                        "R3 needs 15 minutes to write up, and has 5 between S01 and S02.",
                        "R4 needs 15 minutes to write up, and has 5 between S01 and S02.");
        Pause huddle = Pause.at(Pause.Kind.HUDDLE, LocalTime.of(9, 45), LocalTime.of(9, 55));
        day.in(frameWith(List.of(huddle), 0));
        assertThat(sentences(Rule.TIME_TO_WRITE_UP, anInterview("S01", "09:00"), anInterview("S02", "09:55")))
                .isEmpty();
    }

    @Test
    void leadCanLead() {
        assertThat(sentences(
                        Rule.LEAD_CAN_LEAD,
                        by("R2", "R1", anInterview("S01", "09:00")),
                        by("R7", "R4", anInterview("S02", "09:00")),
                        by("R1", "R3", anInterview("S03", "11:00"))))
                .containsExactly(
                        "R2 is a scribe and leads no session, and is to lead S01.",
                        "R7 is not in the team, and is to lead S02.");
    }

    @Test
    void roomSeatsAll() {
        day.with("EDU", "P01", "P02", "P03");
        assertThat(sentences(
                        Rule.ROOM_SEATS_ALL,
                        anInterview("S01", "09:00", "P01", "P02"),
                        anInterview("S02", "10:00", "P01", "P02", "P03"),
                        in("C", anInterview("S03", "11:00", "P01"))))
                .containsExactly(
                        "Room B seats 4; S02 has 3 people and two reviewers.",
                        "There is no room C; S03 has 1 person and two reviewers.");
    }

    @Test
    void somebodyTakesPart() {
        day.with("EDU", "P01");
        assertThat(sentences(Rule.SOMEBODY_TAKES_PART, anInterview("S01", "09:00"), anInterview("S02", "10:00", "P01")))
                .containsExactly("Every interview needs people to take part; S01 has 0.");
    }

    @Test
    void groupSize() {
        day.with("EDU", FIVE);
        assertThat(sentences(
                        Rule.GROUP_SIZE,
                        aGroup("S01", "09:00", FIVE),
                        aGroup("S02", "11:00", "P01", "P02", "P03", "P04"),
                        anInterview("S03", "11:00", "P05")))
                .containsExactly("A focus group has 5 to 8 people; S02 has 4.");
    }

    @Test
    void notInAGroup() {
        day.with(aPerson("P01", "VCS").who(Category.VICTIM))
                .with(aPerson("P02", "VCS").who(Category.VICTIM).needing("may join a group"))
                .with(aPerson("P03", "EDU").needing("video call only"));
        assertThat(sentences(
                        Rule.NOT_IN_A_GROUP,
                        aGroup("S01", "09:00", "P01", "P02", "P03"),
                        anInterview("S02", "11:00", "P01", "P03")))
                .containsExactly(
                        "P01 is a victim and has not said that they would join a focus group; S01 is a focus group.",
                        "P03 takes part by video call and can be interviewed only; S01 is a focus group.");
    }

    @Test
    void noManagerWithOwnStaff() {
        day.with("EDU", "P04").with(aPerson("P13", "EDU").under("P04")).with("EDU", "P14");
        assertThat(sentences(
                        Rule.NO_MANAGER_WITH_OWN_STAFF,
                        aGroup("S07", "09:00", "P13", "P14", "P04"),
                        anInterview("S08", "09:00", "P04", "P14")))
                .containsExactly("P04 manages P13, and both are in S07.");
    }

    @Test
    void notWithPolice() {
        day.with("POL", "P01")
                .with(aPerson("P02", "VCS").who(Category.VICTIM))
                .with(aPerson("P03", "VCS").who(Category.VICTIM).needing("may meet police"))
                .with("VCS", "P04");
        assertThat(sentences(Rule.NOT_WITH_POLICE, aGroup("S01", "09:00", "P01", "P02", "P03", "P04")))
                .containsExactly("P02 is a victim, P01 is with the police, and both are in S01.");
    }

    @Test
    void victimsApart() {
        day.with(aPerson("P01", "VCS").who(Category.VICTIM))
                .with(aPerson("P02", "VCS").who(Category.VICTIM).needing("may meet P03"))
                .with(aPerson("P03", "VCS")
                        .who(Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING)
                        .needing("may meet victims"));
        assertThat(sentences(
                        Rule.VICTIMS_APART,
                        anInterview("S01", "09:00", "P01", "P03"),
                        anInterview("S02", "10:00", "P02", "P03"),
                        anInterview("S03", "11:00", "P01", "P02")))
                .containsExactly("P01 is a victim, P03 is a person with experience of offending, and both are in S01.");
    }

    @Test
    void notWith() {
        day.with(aPerson("P01", "COM").needing("not with police; not with P04"))
                .with("POL", "P02")
                .with("EDU", "P03", "P04");
        assertThat(sentences(Rule.NOT_WITH, aGroup("S01", "09:00", "P01", "P02", "P03", "P04")))
                .containsExactly(
                        "P01 asked not to meet police, as P02 is, and both are in S01.",
                        "P01 asked not to meet P04, and both are in S01.");
    }

    @Test
    void together() {
        day.with(aPerson("P25", "VCS").needing("with P26")).with("VCS", "P26");
        assertThat(sentences(
                        Rule.TOGETHER,
                        anInterview("S01", "09:00", "P25", "P26"),
                        anInterview("S02", "10:00", "P26"),
                        anInterview("S03", "11:00", "P25")))
                .containsExactly("P25 asked to be seen with P26, and is in S03 without them.");
    }

    @Test
    void nobodySeenTwice() {
        day.with("EDU", "P01", "P02");
        assertThat(sentences(
                        Rule.NOBODY_SEEN_TWICE,
                        anInterview("S01", "09:00", "P01"),
                        anInterview("S02", "11:00", "P01", "P02")))
                .containsExactly("P01 is in 2 sessions: S01 and S02.");
    }

    @Test
    void onlyDoubleBookingAndThePastAreBeyondBreaking() {
        assertThat(Stream.of(Rule.values()).filter(rule -> !rule.mayBeBroken()))
                .containsExactly(
                        Rule.NOBODY_IN_TWO_PLACES,
                        Rule.NO_REVIEWER_IN_TWO_PLACES,
                        Rule.ONE_SESSION_A_ROOM,
                        Rule.NOTHING_NEW_IN_THE_PAST);
    }

    private List<String> sentences(Rule rule, Session... sessions) {
        return Clashes.of(day.brief(), List.of(sessions)).stream()
                .filter(clash -> clash.rule() == rule)
                .map(Clash::sentence)
                .toList();
    }

    private List<String> pauseSentences(PauseAt... pauses) {
        return Clashes.of(day.brief(), new Timetable(List.of(), List.of(pauses))).stream()
                .map(Clash::sentence)
                .toList();
    }
}
