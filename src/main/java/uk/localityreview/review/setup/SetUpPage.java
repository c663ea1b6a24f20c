package uk.localityreview.review.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewTask.Status;

/**
 * What the page of the set-up shows: its sections, in groups.
 *
 * @param review the review
 * @param groups what belongs together
 * @param completed how many sections are complete
 * @param gate why fieldwork cannot start, or null
 * @param done what was just done, a sentence, or null
 */
public record SetUpPage(
        Review review,
        List<Group> groups,
        int completed,
        @Nullable String gate,
        @Nullable String done) {

    public SetUpPage {
        groups = List.copyOf(groups);
    }

    /** Sections that belong together. */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** A section as it stands; without a link when it is not for whoever looks to change. */
    public record Row(
            SectionName name,
            @Nullable String hint,
            @Nullable String href,
            Status status) {}

    /** The address of the review. */
    public String reviewPath() {
        return "/reviews/" + review.id();
    }

    /** How far it is, in words. */
    public String progress() {
        return completed + " of " + SectionName.values().length + " sections are complete.";
    }
}
