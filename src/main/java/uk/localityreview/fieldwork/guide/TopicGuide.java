package uk.localityreview.fieldwork.guide;

import java.util.List;
import uk.localityreview.timetable.Session.SessionKind;

/**
 * What is asked in the sessions of a day.
 *
 * @param version of the guide, such as 1
 * @param opening what a session begins with
 * @param probes what is asked under every theme
 * @param questions one for each challenge, in their order
 * @param closing what a session ends with
 */
public record TopicGuide(
        String version, List<String> opening, List<Probe> probes, List<Question> questions, List<String> closing) {

    public TopicGuide {
        opening = List.copyOf(opening);
        probes = List.copyOf(probes);
        questions = List.copyOf(questions);
        closing = List.copyOf(closing);
    }

    /** The guide that a review day uses. */
    public static TopicGuide standard() {
        return Standard.GUIDE;
    }

    /**
     * A follow-up that is asked under every theme.
     *
     * @param code such as {@code know}; under a theme it is {@code B1.know}
     * @param words as it is asked
     * @param more what else helps to ask it, or empty
     */
    public record Probe(String code, String words, String more) {}

    /**
     * What is asked about a challenge.
     *
     * @param theme its code, such as {@code B1}
     * @param interview the question to one person
     * @param focusGroup the question to a group
     */
    public record Question(String theme, String interview, String focusGroup) {

        /** The question as it is put in a kind of session. */
        public String in(SessionKind kind) {
            return switch (kind) {
                case INTERVIEW -> interview;
                case FOCUS_GROUP -> focusGroup;
            };
        }
    }

    /** Read on first use, not at start. */
    private static final class Standard {

        private static final TopicGuide GUIDE = TopicGuideYaml.read("/fieldwork/topic-guide-1.yaml");
    }
}
