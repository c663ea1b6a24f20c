package uk.localityreview.access;

import static uk.localityreview.access.Permission.MANAGE_MEMBERS;
import static uk.localityreview.access.Permission.PLAN_DAY;
import static uk.localityreview.access.Permission.READ_FINDINGS;
import static uk.localityreview.access.Permission.READ_NOTES;
import static uk.localityreview.access.Permission.READ_REPORT;
import static uk.localityreview.access.Permission.REMOVE_NAMES;
import static uk.localityreview.access.Permission.RUN_DAY;
import static uk.localityreview.access.Permission.SEE_CONCERNS;
import static uk.localityreview.access.Permission.SEE_NAMES;
import static uk.localityreview.access.Permission.SEE_REVIEW;
import static uk.localityreview.access.Permission.TAKE_NOTES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The part somebody plays in a review. Roles are held per review; only the administrator's belongs to the whole house. */
public enum Role {
    LEAD_REVIEWER(
            "lead reviewer",
            "Reads and changes everything in the review, and says who has which part in it.",
            EnumSet.allOf(Permission.class)),
    REVIEWER(
            "reviewer",
            "Runs the day, takes notes, and reads the notes, the findings and the report.",
            EnumSet.of(SEE_REVIEW, RUN_DAY, READ_NOTES, TAKE_NOTES, READ_FINDINGS, READ_REPORT)),
    COORDINATOR(
            "coordinator",
            "Prepares the review, invites people by name, plans and runs the day, and says who has which part, except "
                    + "that of a lead reviewer. Reads no notes.",
            EnumSet.of(SEE_REVIEW, PLAN_DAY, RUN_DAY, SEE_NAMES, REMOVE_NAMES, MANAGE_MEMBERS)),
    ANALYST(
            "analyst",
            "Reads the notes, the findings and the report.",
            EnumSet.of(SEE_REVIEW, READ_NOTES, READ_FINDINGS, READ_REPORT)),
    SPONSOR("sponsor", "Sees the timetable and reads the report.", EnumSet.of(SEE_REVIEW, READ_REPORT)),
    SAFEGUARDING_LEAD(
            "safeguarding lead",
            "Sees the timetable and the safeguarding concerns. Reads no notes.",
            EnumSet.of(SEE_REVIEW, SEE_CONCERNS)),
    INFORMATION_GOVERNANCE(
            "information governance",
            "Sees the timetable, and removes names and contacts when their time is over. Reads neither them nor notes.",
            EnumSet.of(SEE_REVIEW, REMOVE_NAMES)),
    ADMINISTRATOR("administrator", "Looks after the accounts. Opens no review.", EnumSet.noneOf(Permission.class));

    private final String words;
    private final String sentence;
    private final Set<Permission> permissions;

    Role(String words, String sentence, Set<Permission> permissions) {
        this.words = words;
        this.sentence = sentence;
        this.permissions = Set.copyOf(permissions);
    }

    /** The roles that can be held in a review. */
    public static List<Role> withinAReview() {
        return Stream.of(values()).filter(role -> role != ADMINISTRATOR).toList();
    }

    /** In plain words, lower case. */
    public String words() {
        return words;
    }

    /** What whoever holds it may do, for those who give it. */
    public String sentence() {
        return sentence;
    }

    /** Whether this role may do something within a review where it is held. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether this role may do all that another may. */
    public boolean mayAllThat(Role other) {
        return permissions.containsAll(other.permissions);
    }
}
