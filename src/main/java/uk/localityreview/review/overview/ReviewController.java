package uk.localityreview.review.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.access.SignedIn;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.overview.ReviewsPage.Row;
import uk.localityreview.review.retention.Retentions;
import uk.localityreview.shared.UnitedKingdom;

/** The first page, with somebody's reviews, and the page of one review, with its tasks. */
@Controller
class ReviewController {

    private final Reviews reviews;
    private final ReviewMemberships memberships;
    private final List<ReviewTask.Giver> givers;
    private final Retentions retentions;
    private final InstantSource clock;

    ReviewController(
            Reviews reviews,
            ReviewMemberships memberships,
            List<ReviewTask.Giver> givers,
            Retentions retentions,
            InstantSource clock) {
        this.reviews = reviews;
        this.memberships = memberships;
        this.givers = givers;
        this.retentions = retentions;
        this.clock = clock;
    }

    @GetMapping("/")
    @SignedIn
    String reviews(@AuthenticationPrincipal Account account, Model model) {
        Map<UUID, Role> roles = memberships.reviewsOf(account.id());
        List<Row> rows = reviews.among(roles.keySet()).stream()
                .flatMap(review ->
                        Stream.ofNullable(roles.get(review.id().value())).map(role -> new Row(review, role)))
                .toList();
        model.addAttribute("page", new ReviewsPage(rows));
        return "review/reviews";
    }

    @GetMapping("/reviews/{review}")
    @Needs(Permission.SEE_REVIEW)
    String review(@PathVariable ReviewId review, @AuthenticationPrincipal Account account, Frame frame, Model model) {
        Review found = reviews.get(review);
        Role role = memberships
                .roleOf(review.value(), account.id())
                .orElseThrow(() -> new IllegalStateException("Whoever may see a review has a role in it"));
        List<ReviewTask> tasks =
                givers.stream().flatMap(giver -> giver.tasksOf(review).stream()).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME);
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute("page", ReviewPage.of(found, role, tasks, retentions.of(review), today));
        return "review/review";
    }
}
