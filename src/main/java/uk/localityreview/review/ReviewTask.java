package uk.localityreview.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Permission;
import uk.localityreview.access.Role;

/**
 * A task of a review, as its page lists it.
 *
 * @param stage where in the day it belongs
 * @param title what there is to do or to see, as a link
 * @param hint a sentence below it, or null
 * @param path where it is done, below the review's own address, such as {@code sessions}; null when it cannot start yet
 * @param status how it stands
 * @param needs what somebody must be allowed to for the link to be theirs
 */
public record ReviewTask(
        Stage stage,
        String title,
        @Nullable String hint,
        @Nullable String path,
        Status status,
        Permission needs) {

    /** Whether somebody sees it at all. Of a concern, others may not even know that there is one. */
    public boolean isSeenBy(Role role) {
        return needs != Permission.SEE_CONCERNS || role.may(needs);
    }

    /** The stages of a review day, in order. */
    public enum Stage {
        PREPARE("Prepare"),
        LISTEN("Listen"),
        UNDERSTAND("Understand"),
        HAND_OVER("Hand over");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How a task stands; the words are GOV.UK's. */
    public enum Status {
        COMPLETED("Completed", null),
        IN_PROGRESS("In progress", "light-blue"),
        NOT_YET_STARTED("Not yet started", "blue"),
        CANNOT_START_YET("Cannot start yet", "grey"),
        OVERDUE("Overdue", "red"),
        READY("Ready", null),
        NEEDS_YOU_NOW("Needs you now", "red");

        private final String words;
        private final @Nullable String colour;

        Status(String words, @Nullable String colour) {
            this.words = words;
            this.colour = colour;
        }

        public String words() {
            return words;
        }

        /** The colour of its tag; none for what is done. */
        public @Nullable String colour() {
            return colour;
        }
    }

    /** Gives the tasks of a room to the page of a review, which knows none of the rooms after it. */
    public interface Giver {

        /** The room's tasks as they stand. */
        List<ReviewTask> tasksOf(ReviewId review);
    }
}
