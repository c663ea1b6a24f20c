package uk.localityreview.safeguarding;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.UUID;
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
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.safeguarding.contact.SafeguardingContacts;

/** The pages of whoever follows concerns up; to everybody else they are not there. */
@Controller
class ConcernsController {

    private static final String DONE = "done";

    private final Reviews reviews;
    private final Concerns concerns;
    private final FollowingUp following;
    private final SafeguardingContacts contacts;
    private final Accounts accounts;
    private final InstantSource clock;

    ConcernsController(
            Reviews reviews,
            Concerns concerns,
            FollowingUp following,
            SafeguardingContacts contacts,
            Accounts accounts,
            InstantSource clock) {
        this.reviews = reviews;
        this.concerns = concerns;
        this.following = following;
        this.contacts = contacts;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/safeguarding")
    @Needs(Permission.SEE_CONCERNS)
    String list(@PathVariable ReviewId review, Frame frame, Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute(
                "page",
                ConcernsPage.of(
                        review, contacts.of(review).orElse(null), concerns.of(review), this::nameOf, clock.instant()));
        return "safeguarding/concerns";
    }

    @GetMapping("/reviews/{review}/safeguarding/concerns/{concern}")
    @Needs(Permission.SEE_CONCERNS)
    String concern(
            @PathVariable ReviewId review,
            @PathVariable UUID concern,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        return page(review, concern, viewer, FollowUpForm.empty(), FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/safeguarding/concerns/{concern}/passed-on")
    @Needs(Permission.SEE_CONCERNS)
    String passOn(
            @PathVariable ReviewId review,
            @PathVariable UUID concern,
            @ModelAttribute FollowUpForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FormErrors errors = form.problemsWithPassingOn();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(review, concern, by, form, errors, frame, model);
        }
        following.passOn(review, concern, by.id(), form.passedOn());
        redirect.addFlashAttribute(DONE, "It is on record that this concern was passed on.");
        return "redirect:/reviews/" + review + "/safeguarding/concerns/" + concern;
    }

    @PostMapping("/reviews/{review}/safeguarding/concerns/{concern}/closed")
    @Needs(Permission.SEE_CONCERNS)
    String close(
            @PathVariable ReviewId review,
            @PathVariable UUID concern,
            @ModelAttribute FollowUpForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FormErrors errors = form.problemsWithClosing();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(review, concern, by, form, errors, frame, model);
        }
        following.close(review, concern, by.id(), form.text("outcome"));
        redirect.addFlashAttribute(DONE, "This concern is closed.");
        return "redirect:/reviews/" + review + "/safeguarding/concerns/" + concern;
    }

    private String page(
            ReviewId review,
            UUID concern,
            Account viewer,
            FollowUpForm form,
            FormErrors errors,
            Frame frame,
            Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute(
                "page",
                ConcernPage.of(
                        review, following.read(review, concern, viewer.id()), this::nameOf, form, errors, (String)
                                model.getAttribute(DONE)));
        return "safeguarding/concern";
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElse("somebody whose account is closed");
    }
}
