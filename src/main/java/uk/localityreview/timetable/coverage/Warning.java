package uk.localityreview.timetable.coverage;

/**
 * Something that the day lacks.
 *
 * @param kind what it is about
 * @param sentence what is missing and what to do, for the page
 */
public record Warning(Kind kind, String sentence) {

    /** What a warning can be about. */
    public enum Kind {
        NOT_MOSTLY_FRONT_LINE,
        NOBODY_CAN_SPEAK_TO,
        ONE_AGENCY_CAN_SPEAK_TO,
        NO_COMMUNITY_VOICE,
        NO_VICTIMS_VOICE,
        NO_GIRLS_VOICE,
        NO_EXPERIENCE_OF_OFFENDING,
        SECTOR_MISSING,
        SECTOR_NOT_IN_THE_CATALOGUE
    }
}
