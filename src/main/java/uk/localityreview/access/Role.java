package uk.localityreview.access;

import static uk.localityreview.access.Permission.READ_FINDINGS;
import static uk.localityreview.access.Permission.READ_NOTES;
import static uk.localityreview.access.Permission.READ_REPORT;
import static uk.localityreview.access.Permission.SEE_REVIEW;

import java.util.EnumSet;
import java.util.Set;

/** The part somebody plays in a review. Roles are held per review; only the administrator's belongs to the whole house. */
public enum Role {
    LEAD_REVIEWER("lead reviewer", EnumSet.allOf(Permission.class)),
    REVIEWER("reviewer", EnumSet.of(SEE_REVIEW, READ_NOTES, READ_FINDINGS, READ_REPORT)),
    COORDINATOR("coordinator", EnumSet.of(SEE_REVIEW)),
    ANALYST("analyst", EnumSet.of(SEE_REVIEW, READ_NOTES, READ_FINDINGS, READ_REPORT)),
    SPONSOR("sponsor", EnumSet.of(SEE_REVIEW, READ_REPORT)),
    SAFEGUARDING_LEAD("safeguarding lead", EnumSet.of(SEE_REVIEW)),
    INFORMATION_GOVERNANCE("information governance", EnumSet.of(SEE_REVIEW)),
    ADMINISTRATOR("administrator", EnumSet.noneOf(Permission.class));

    private final String words;
    private final Set<Permission> permissions;

    Role(String words, Set<Permission> permissions) {
        this.words = words;
        this.permissions = Set.copyOf(permissions);
    }

    /** In plain words, lower case. */
    public String words() {
        return words;
    }

    /** Whether this role may do something within a review where it is held. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
