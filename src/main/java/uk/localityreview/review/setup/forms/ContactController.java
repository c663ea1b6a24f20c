package uk.localityreview.review.setup.forms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** Shows and removes whom to contact about the engagement, to those who may see names. */
@Controller
class ContactController {

    private final Reviews reviews;
    private final Engagements engagements;

    ContactController(Reviews reviews, Engagements engagements) {
        this.reviews = reviews;
        this.engagements = engagements;
    }

    @GetMapping("/reviews/{review}/set-up/contact")
    @Needs(Permission.SEE_NAMES)
    String contact(@PathVariable ReviewId review, Frame frame, Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute("setUp", "/reviews/" + review + "/set-up");
        model.addAttribute("known", engagements.hasContact(review));
        model.addAttribute("office", engagements.of(review).contactOffice());
        model.addAttribute("contact", engagements.contact(review).orElse("Nobody is named yet."));
        return "review/contact";
    }

    @PostMapping("/reviews/{review}/set-up/contact/removal")
    @Needs(Permission.SEE_NAMES)
    String remove(@PathVariable ReviewId review) {
        engagements.removeContact(reviews.get(review).id());
        return "redirect:/reviews/" + review + "/set-up/contact";
    }
}
