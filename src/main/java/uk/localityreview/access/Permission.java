package uk.localityreview.access;

/** What a role may do within a review. An administrator has none of these by being one. */
public enum Permission {
    /** See that the review exists: its page, its timetable, its tasks. */
    SEE_REVIEW,
    /** Read the notes of its sessions. */
    READ_NOTES,
    /** Take notes in its sessions and keep the day on a device. */
    TAKE_NOTES,
    /** See the safeguarding concerns raised in its sessions, and close them. */
    SEE_CONCERNS,
    /** Read its findings before the report is issued. */
    READ_FINDINGS,
    /** Read its report. */
    READ_REPORT,
    /** Prepare the review and plan its day: set-up, participants, invitations, timetable. */
    PLAN_DAY,
    /** Run the day itself: say that a session started, is late or was cancelled, and plan again from there. */
    RUN_DAY,
    /** Read the names and contacts of its participants, which lie sealed in the vault. */
    SEE_NAMES,
    /** Remove the names and contacts of its participants for good, without seeing them. */
    REMOVE_NAMES,
    /** Take a day's material in, and change what the review holds. */
    CHANGE_REVIEW,
    /** See who has which part in it, and give, change or withdraw parts. */
    MANAGE_MEMBERS
}
