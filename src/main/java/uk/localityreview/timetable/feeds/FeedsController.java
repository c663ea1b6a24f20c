package uk.localityreview.timetable.feeds;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Editions;
import uk.localityreview.timetable.feeds.MakingFeeds.Made;

/** The page where secret links are made and revoked. */
@Controller
class FeedsController {

    private final Reviews reviews;
    private final Feeds feeds;
    private final Editions editions;
    private final MakingFeeds making;

    FeedsController(Reviews reviews, Feeds feeds, Editions editions, MakingFeeds making) {
        this.reviews = reviews;
        this.feeds = feeds;
        this.editions = editions;
        this.making = making;
    }

    @GetMapping("/reviews/{review}/feeds")
    @Needs(Permission.PLAN_DAY)
    String feeds(@PathVariable ReviewId review, Frame frame, Model model) {
        return page(reviews.get(review), null, "", FormErrors.none(), frame, model);
    }

    // The answer shows the link itself: a redirect would have to keep it somewhere on the way.
    @PostMapping("/reviews/{review}/feeds")
    @Needs(Permission.PLAN_DAY)
    String make(
            @PathVariable ReviewId review,
            @ModelAttribute FeedForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Review found = reviews.get(review);
        List<Audience> wanted = Audience.allOf(found).stream()
                .filter(audience -> audience.value().equals(form.audienceOrNothing()))
                .toList();
        if (wanted.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            FormErrors errors = FormErrors.none().with("audience", "Select for whom the link is");
            return page(found, null, form.audienceOrNothing(), errors, frame, model);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Made made = making.make(review, wanted, by.id()).getFirst();
        return page(found, made, "", FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/feeds/{feed}/revocation")
    @Needs(Permission.PLAN_DAY)
    String revoke(@PathVariable ReviewId review, @PathVariable UUID feed) {
        making.revoke(review, feed);
        return "redirect:/reviews/" + review + "/feeds";
    }

    private String page(
            Review review, @Nullable Made made, String chosen, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute(
                "page",
                new FeedsPage(
                        review,
                        feeds.of(review.id()),
                        editions.last(review.id()).isPresent(),
                        made,
                        chosen,
                        errors));
        return "timetable/feeds";
    }
}
