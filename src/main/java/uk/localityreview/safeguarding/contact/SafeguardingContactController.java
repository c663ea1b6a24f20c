package uk.localityreview.safeguarding.contact;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The page on which whoever prepares a review says whom to tell of a concern. */
@Controller
class SafeguardingContactController {

    private final Reviews reviews;
    private final SafeguardingContacts contacts;

    SafeguardingContactController(Reviews reviews, SafeguardingContacts contacts) {
        this.reviews = reviews;
        this.contacts = contacts;
    }

    @GetMapping("/reviews/{review}/safeguarding/contact")
    @Needs(Permission.PLAN_DAY)
    String contact(@PathVariable ReviewId review, Frame frame, Model model) {
        ContactForm held = ContactForm.of(contacts.of(review).orElse(null), contacts.versionOf(review));
        return page(review, held, FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/safeguarding/contact")
    @Needs(Permission.PLAN_DAY)
    String keep(
            @PathVariable ReviewId review,
            @ModelAttribute ContactForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FormErrors errors = form.problems();
        if (errors.isEmpty() && !contacts.keep(review, form.toContact(), form.versionOrNone(), by.id())) {
            errors = errors.with(
                    "",
                    "Somebody else has changed this since you opened it. Nothing of yours was kept: open the page again"
                            + " in another window to see theirs");
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(review, form, errors, frame, model);
        }
        redirect.addFlashAttribute("done", "Whom to tell is kept. This is the card that everybody on the day sees.");
        return "redirect:/reviews/" + review + "/safeguarding/raise";
    }

    private String page(ReviewId review, ContactForm form, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute("page", new ContactPage("/reviews/" + review, form, errors));
        return "safeguarding/contact";
    }
}
