package uk.localityreview.timetable.solver;

import static uk.localityreview.timetable.rules.DayFixture.aPerson;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.DayFixture;

/** Days of all sorts, the same for the same seed: easy, crowded and impossible ones. */
final class RandomDay {

    private static final List<String> AGENCIES = List.of("POL", "YJS", "EDU", "HOU", "CSC", "VCS", "COM");

    private final Random random;
    private final DayFixture day = DayFixture.aDay();

    private RandomDay(int seed) {
        this.random = new Random(seed);
    }

    static Brief of(int seed) {
        return new RandomDay(seed).brief();
    }

    private Brief brief() {
        day.in(frame());
        List<Room> rooms = new ArrayList<>();
        for (int room = 0; room <= random.nextInt(3); room++) {
            rooms.add(new Room("ABC".substring(room, room + 1), oneOf("Town Hall", "Library"), 3 + random.nextInt(9)));
        }
        day.in(rooms.toArray(Room[]::new));
        List<Reviewer> team = new ArrayList<>();
        for (int reviewer = 1; reviewer <= 2 + random.nextInt(4); reviewer++) {
            team.add(new Reviewer(
                    new ReviewerCode("R" + reviewer),
                    reviewer > 1 && random.nextBoolean() ? "scribe" : "reviewer",
                    List.of(oneOf("police", "education", "housing"))));
        }
        day.by(team.toArray(Reviewer[]::new));
        int people = 6 + random.nextInt(14);
        for (int person = 1; person <= people; person++) {
            day.with(person(person, people));
        }
        if (random.nextInt(4) == 0) {
            day.without("P01").at(LocalTime.of(11, 10));
        }
        return day.brief();
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private DayFrame frame() {
        List<Pause> pauses = new ArrayList<>();
        if (random.nextBoolean()) {
            pauses.add(new Pause(
                    Pause.Kind.HUDDLE,
                    LocalTime.of(11, 0),
                    LocalTime.of(12, 0),
                    Duration.ofMinutes(5 + 5 * random.nextInt(3))));
        }
        pauses.add(new Pause(
                Pause.Kind.LUNCH,
                LocalTime.of(12, 0),
                LocalTime.of(12 + 1 + random.nextInt(2), 0),
                Duration.ofMinutes(45)));
        pauses.add(DayFixture.DEBRIEF);
        return new DayFrame(
                LocalTime.of(9, 0),
                LocalTime.of(17, 30),
                pauses,
                Duration.ofMinutes(45),
                Duration.ofMinutes(75),
                Duration.ofMinutes(5 * random.nextInt(5)),
                Duration.ofMinutes(15),
                OptionalInt.of(random.nextInt(3)));
    }

    private DayFixture.Someone person(int number, int people) {
        int from = 9 + random.nextInt(7);
        int to = Math.min(17, from + 1 + random.nextInt(5));
        String other = "P%02d".formatted(1 + random.nextInt(people));
        String self = "P%02d".formatted(number);
        DayFixture.Someone person = aPerson(self, AGENCIES.get(random.nextInt(AGENCIES.size())))
                .free("%02d:00".formatted(from), "%02d:15".formatted(to));
        if (random.nextInt(4) == 0 && !other.equals(self)) {
            person = person.under(other);
        }
        return switch (random.nextInt(12)) {
            case 0 -> person.who(Category.VICTIM);
            case 1 -> person.who(Category.VICTIM).needing("may join a group");
            case 2 -> person.who(Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING).needing("may meet police");
            case 3 -> person.needing("not with police; night shift");
            case 4 -> person.needing(other.equals(self) ? "" : "not with " + other);
            case 5 -> person.needing(other.equals(self) ? "" : "with " + other);
            case 6 -> person.needing("video call only");
            case 7 -> person.who(Category.COMMUNITY);
            default -> person;
        };
    }
}
