package uk.localityreview.timetable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;

/**
 * The frame of a review day: between which hours it lies, what interrupts it, and how long things take.
 *
 * @param from when the first session may start, local time
 * @param to when the team leaves; the debrief is before it
 * @param pauses lunch, team huddles and the hot debrief, in the order of the day
 * @param interview how long an interview takes
 * @param focusGroup how long a focus group takes
 * @param writeUp what a reviewer needs between two sessions to write up, unless a pause follows
 * @param step how far apart two possible starts are
 * @param focusGroups how many focus groups the day should have, if enough people can come to them; empty for as many as
 *     suit the people and the time
 */
public record DayFrame(
        LocalTime from,
        LocalTime to,
        List<Pause> pauses,
        Duration interview,
        Duration focusGroup,
        Duration writeUp,
        Duration step,
        OptionalInt focusGroups) {

    private static final Duration LATER_ON_THE_DAY = Duration.ofMinutes(60);

    public DayFrame {
        pauses = List.copyOf(pauses);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("The day ends at " + to + ", not after its start at " + from);
        }
    }

    /**
     * Something that the whole team does at the same time, during which no session is held.
     *
     * @param kind what it is
     * @param earliest when it may start at the earliest
     * @param latest when it must have ended; fixed when just its length lies between the two
     * @param length how long it takes
     */
    public record Pause(Kind kind, LocalTime earliest, LocalTime latest, Duration length) {

        public Pause {
            if (length.isNegative()
                    || length.isZero()
                    || Duration.between(earliest, latest).compareTo(length) < 0) {
                throw new IllegalArgumentException("A " + kind.words() + " of " + length.toMinutes()
                        + " minutes does not fit between " + earliest + " and " + latest);
            }
        }

        /** A pause at a fixed time. */
        public static Pause at(Kind kind, LocalTime start, LocalTime end) {
            return new Pause(kind, start, end, Duration.between(start, end));
        }

        /** What a pause is for. */
        public enum Kind {
            LUNCH("lunch"),
            HUDDLE("team huddle"),
            DEBRIEF("hot debrief");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            /** In plain words, lower case. */
            public String words() {
                return words;
            }
        }
    }

    /** The same with another number of focus groups. */
    public DayFrame withFocusGroups(int number) {
        return new DayFrame(from, to, pauses, interview, focusGroup, writeUp, step, OptionalInt.of(number));
    }

    /**
     * The frame from the day on: what runs late must not cost anybody their lunch, so that lunch and huddles may be up to an
     * hour later than planned, within the day. The debrief stays.
     */
    public DayFrame onTheDay() {
        List<Pause> later = pauses.stream().map(this::later).toList();
        return new DayFrame(from, to, later, interview, focusGroup, writeUp, step, focusGroups);
    }

    private Pause later(Pause pause) {
        boolean stays = pause.kind() == Pause.Kind.DEBRIEF
                || Duration.between(pause.latest(), to).compareTo(LATER_ON_THE_DAY) < 0;
        return stays
                ? pause
                : new Pause(pause.kind(), pause.earliest(), pause.latest().plus(LATER_ON_THE_DAY), pause.length());
    }

    /**
     * The day that a review starts from: 9:00 to 17:30, interviews of 45 minutes and focus groups of 75, a quarter of an
     * hour to write up, lunch, two huddles and a debrief of half an hour; as many focus groups as suit the people.
     */
    public static DayFrame usual() {
        return new DayFrame(
                LocalTime.of(9, 0),
                LocalTime.of(17, 30),
                List.of(
                        new Pause(Pause.Kind.HUDDLE, LocalTime.of(11, 0), LocalTime.of(12, 0), Duration.ofMinutes(15)),
                        new Pause(Pause.Kind.LUNCH, LocalTime.of(12, 0), LocalTime.of(14, 0), Duration.ofMinutes(45)),
                        new Pause(
                                Pause.Kind.HUDDLE, LocalTime.of(14, 30), LocalTime.of(15, 30), Duration.ofMinutes(15)),
                        Pause.at(Pause.Kind.DEBRIEF, LocalTime.of(17, 0), LocalTime.of(17, 30))),
                Duration.ofMinutes(45),
                Duration.ofMinutes(75),
                Duration.ofMinutes(15),
                Duration.ofMinutes(15),
                OptionalInt.empty());
    }
}
