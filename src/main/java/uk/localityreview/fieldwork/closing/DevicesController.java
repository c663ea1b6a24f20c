package uk.localityreview.fieldwork.closing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The page of the devices of a review, on which fieldwork is closed. */
@Controller
class DevicesController {

    private static final String DONE = "done";

    private final Reviews reviews;
    private final Intakes intakes;
    private final ClosingFieldwork closing;
    private final Accounts accounts;
    private final ReviewMemberships memberships;
    private final InstantSource clock;

    DevicesController(
            Reviews reviews,
            Intakes intakes,
            ClosingFieldwork closing,
            Accounts accounts,
            ReviewMemberships memberships,
            InstantSource clock) {
        this.reviews = reviews;
        this.intakes = intakes;
        this.closing = closing;
        this.accounts = accounts;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/devices")
    @Needs(Permission.RUN_DAY)
    String devices(@PathVariable ReviewId review, @AuthenticationPrincipal Account viewer, Frame frame, Model model) {
        return page(review, viewer, FormErrors.none(), "", frame, model);
    }

    @PostMapping("/reviews/{review}/devices/closing")
    @Needs(Permission.CHANGE_REVIEW)
    String close(
            @PathVariable ReviewId review,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FormErrors errors = closing.close(review, by.id(), reason);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(review, by, errors, reason, frame, model);
        }
        redirect.addFlashAttribute(DONE, "Fieldwork is closed.");
        return "redirect:/reviews/" + review + "/devices";
    }

    private String page(ReviewId review, Account viewer, FormErrors errors, String reason, Frame frame, Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute(
                "page",
                DevicesPage.of(
                        review,
                        intakes.of(review),
                        closing.of(review).orElse(null),
                        this::nameOf,
                        clock.instant(),
                        memberships.may(viewer.id(), Permission.CHANGE_REVIEW, review.value()),
                        errors,
                        reason,
                        (String) model.getAttribute(DONE)));
        return "fieldwork/devices";
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElse("somebody whose account is closed");
    }
}
