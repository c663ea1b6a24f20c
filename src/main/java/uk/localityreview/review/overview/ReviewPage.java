package uk.localityreview.review.overview;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Permission;
import uk.localityreview.access.Role;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.retention.Retention;

/**
 * What the page of a review shows: its tasks, stage by stage, and what it is.
 *
 * @param review the review
 * @param role the role of whoever looks
 * @param parts a part a stage
 * @param kept until when what it holds is kept, in words
 * @param warning what must be known of its names and contacts, a sentence, or null
 */
public record ReviewPage(
        Review review,
        String role,
        List<Part> parts,
        String kept,
        @Nullable String warning) {

    public ReviewPage {
        parts = List.copyOf(parts);
    }

    /** The tasks of a stage. */
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** A task as it stands for whoever looks; without a link when it is not theirs or cannot start yet. */
    public record Row(
            String id,
            String title,
            @Nullable String hint,
            @Nullable String href,
            ReviewTask.Status status) {}

    static ReviewPage of(Review review, Role role, List<ReviewTask> tasks, Retention retention, LocalDate today) {
        List<Part> parts = Stream.of(ReviewTask.Stage.values())
                .map(stage -> new Part(stage.title(), rows(review, role, stage, tasks)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        return new ReviewPage(
                review,
                role.words(),
                parts,
                retention.words(),
                retention.warning(today, role.may(Permission.REMOVE_NAMES)).orElse(null));
    }

    private static List<Row> rows(Review review, Role role, ReviewTask.Stage stage, List<ReviewTask> tasks) {
        return tasks.stream()
                .filter(task -> task.stage() == stage && task.isSeenBy(role))
                .map(task -> new Row(
                        "task-" + tasks.indexOf(task),
                        task.title(),
                        task.hint(),
                        task.path() != null && role.may(task.needs())
                                ? "/reviews/" + review.id() + "/" + task.path()
                                : null,
                        task.status()))
                .toList();
    }

    /** The codes of the area at each level. */
    public String areas() {
        Locality locality = review.locality();
        return Stream.of(locality.localAuthority(), locality.communitySafetyPartnership(), locality.policeForceArea())
                .flatMap(Stream::ofNullable)
                .map(code -> code + " (" + code.level().words() + ")")
                .collect(joining(", "));
    }

    /** How many agencies take part, from how many sectors, in words. */
    public String agencies() {
        long sectors = review.agencies().stream().map(Agency::sector).distinct().count();
        return review.agencies().isEmpty()
                ? "none yet"
                : review.agencies().size() + " from " + sectors + (sectors == 1 ? " sector" : " sectors");
    }

    /** The team by code and role. */
    public String team() {
        return review.team().isEmpty()
                ? "nobody yet"
                : review.team().stream()
                        .map(member -> member.code() + " (" + member.role() + ")")
                        .collect(joining(", "));
    }
}
