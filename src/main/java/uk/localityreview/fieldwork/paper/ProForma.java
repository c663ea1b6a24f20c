package uk.localityreview.fieldwork.paper;

import java.util.List;
import uk.localityreview.fieldwork.paper.Topics.Topic;
import uk.localityreview.timetable.Session;

/**
 * The sheet of a session, two sides of A4: who is there and what is asked, then the lines.
 *
 * @param session the session
 * @param kind interview or focus group, with a capital
 * @param place the room and where it is
 * @param people who is expected, by P-code and never by name
 * @param topics what is asked
 */
public record ProForma(Session session, String kind, String place, List<Person> people, List<Topic> topics) {

    /** How many lines the second side has room for. */
    public static final int LINES = 21;

    /** The questions behind every topic, from what somebody believes to what became of it. */
    public static final List<String> PROBES = List.of("How do you know?", "Who did you tell?", "What came back?");

    private static final int ROOMY = 16;

    /** Millimetres: what a first side holds, what stands on it anyway, and the heights of its rows. */
    private static final int SIDE = 250;

    private static final int HEAD = 112;
    private static final int PERSON = 11;
    private static final int TOPIC = 12;
    private static final int LINE = 8;
    private static final int FEWEST_LINES = 4;

    public ProForma {
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /** Somebody who is expected; the agency and role tell the scribe whom the code stands for. */
    public record Person(String code, String who) {}

    /** How close the rows of the first side stand, so that it fits on one side. */
    public String density() {
        return people.size() + topics.size() <= ROOMY ? "" : "lr-pro-forma--close";
    }

    /** How many lines the first side has room for below what was asked; none when they would be too few to matter. */
    public int linesInFront() {
        int free = SIDE - HEAD - PERSON * Math.max(people.size(), 1) - TOPIC * topics.size();
        return free / LINE >= FEWEST_LINES ? free / LINE : 0;
    }
}
