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
 * @param lines how many lines there is room for
 */
public record ProForma(Session session, String kind, String place, List<Person> people, List<Topic> topics, int lines) {

    /** How many lines the second side has room for. */
    static final int LINES = 21;

    /** The questions behind every topic, from what somebody believes to what became of it. */
    public static final List<String> PROBES = List.of("How do you know?", "Who did you tell?", "What came back?");

    private static final int ROOMY = 16;

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
}
