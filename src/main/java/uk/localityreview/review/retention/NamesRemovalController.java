package uk.localityreview.review.retention;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.UnitedKingdom;

/** Removes the names and contacts of a review; it shows none of them, so that whoever removes them need not see them. */
@Controller
class NamesRemovalController {

    private final Reviews reviews;
    private final Retentions retentions;
    private final RemovingNames removing;
    private final InstantSource clock;

    NamesRemovalController(Reviews reviews, Retentions retentions, RemovingNames removing, InstantSource clock) {
        this.reviews = reviews;
        this.retentions = retentions;
        this.removing = removing;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/names-removal")
    @Needs(Permission.REMOVE_NAMES)
    String ask(@PathVariable ReviewId review, Frame frame, Model model) {
        return shown(reviews.get(review), FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/names-removal")
    @Needs(Permission.REMOVE_NAMES)
    String remove(
            @PathVariable ReviewId review,
            @RequestParam(required = false) @Nullable String sure,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Review held = reviews.get(review);
        if (sure == null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            FormErrors errors =
                    FormErrors.none().with("sure", "Select that they are to be removed for good, or go back");
            return shown(held, errors, frame, model);
        }
        removing.remove(held);
        redirect.addFlashAttribute("done", "All names and contacts were removed. Everybody is known by P-code only.");
        return "redirect:/reviews/" + review + "/names-removal";
    }

    private String shown(Review review, FormErrors errors, Frame frame, Model model) {
        Retention retention = retentions.of(review.id());
        boolean overdue = retention.isOverdue(LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME));
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute(
                "page",
                new NamesRemovalPage(review, retention.namesHeld(), retention.namesUntil(), overdue, errors, (String)
                        model.getAttribute("done")));
        return "review/namesRemoval";
    }
}
