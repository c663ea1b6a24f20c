package uk.localityreview.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks on the day, without a name.
 *
 * @param code the P-code
 * @param agency the agency they belong to
 * @param role what they do, in the words of their agency
 * @param level front line, supervisor or strategic
 * @param category practitioner, community, victim or person with experience of offending
 * @param lineManager the P-code of their line manager, when that person takes part too
 * @param available when they can be seen, the earliest first and none touching another; empty as long as nobody has said
 * @param needs what the day must respect for them
 */
public record Participant(
        ParticipantCode code,
        AgencyCode agency,
        String role,
        Level level,
        Category category,
        @Nullable ParticipantCode lineManager,
        List<Availability> available,
        String needs) {

    public Participant {
        available = Availability.joined(available);
    }

    /** The same participant, who can be seen at other times and has other needs. */
    public Participant answering(List<Availability> times, String newNeeds) {
        return new Participant(code, agency, role, level, category, lineManager, times, newNeeds);
    }

    /** How near to the work somebody is. */
    public enum Level {
        FRONT_LINE("front line"),
        SUPERVISOR("supervisor"),
        STRATEGIC("strategic");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }

    /** In which capacity somebody speaks. */
    public enum Category {
        PRACTITIONER("practitioner"),
        COMMUNITY("community"),
        VICTIM("victim"),
        PERSON_WITH_EXPERIENCE_OF_OFFENDING("person with experience of offending");

        private final String words;

        Category(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
