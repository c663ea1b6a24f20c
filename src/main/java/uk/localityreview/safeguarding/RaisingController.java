package uk.localityreview.safeguarding;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.safeguarding.contact.SafeguardingContacts;
import uk.localityreview.timetable.DaySessions;

/** The pages of whoever raises a concern: whom to ring, the form, and what became of theirs. */
@Controller
class RaisingController {

    private static final String DONE = "done";

    private final Reviews reviews;
    private final RaisingAConcern raising;
    private final Concerns concerns;
    private final SafeguardingContacts contacts;
    private final DaySessions sessions;
    private final Accounts accounts;
    private final ReviewMemberships memberships;
    private final InstantSource clock;

    RaisingController(
            Reviews reviews,
            RaisingAConcern raising,
            Concerns concerns,
            SafeguardingContacts contacts,
            DaySessions sessions,
            Accounts accounts,
            ReviewMemberships memberships,
            InstantSource clock) {
        this.reviews = reviews;
        this.raising = raising;
        this.concerns = concerns;
        this.contacts = contacts;
        this.sessions = sessions;
        this.accounts = accounts;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/safeguarding/raise")
    @Needs(Permission.RUN_DAY)
    String form(@PathVariable ReviewId review, @AuthenticationPrincipal Account viewer, Frame frame, Model model) {
        return page(review, viewer, RaiseForm.empty(), FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/safeguarding/raise")
    @Needs(Permission.RUN_DAY)
    String raise(
            @PathVariable ReviewId review,
            @ModelAttribute RaiseForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Set<String> known = sessions.of(review).stream()
                .map(session -> session.code().value())
                .collect(toSet());
        FormErrors errors = form.problems(known);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(review, by, form, errors, frame, model);
        }
        raising.raise(review, form.sessionCode(), by.id(), form.words(), form.text("form"));
        redirect.addFlashAttribute(
                DONE,
                "Your concern is received. If somebody is at risk now, ring as well: do not wait for it to be read.");
        return "redirect:/reviews/" + review + "/safeguarding/raised";
    }

    @GetMapping("/reviews/{review}/safeguarding/raised")
    @Needs(Permission.RUN_DAY)
    String raised(@PathVariable ReviewId review, @AuthenticationPrincipal Account viewer, Frame frame, Model model) {
        List<Concern> own = concerns.of(review).stream()
                .filter(concern -> concern.raisedBy().equals(viewer.id()))
                .toList();
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute(
                "page",
                ReceiptsPage.of(review, contacts.of(review).orElse(null), own, this::nameOf, clock.instant(), (String)
                        model.getAttribute(DONE)));
        return "safeguarding/raised";
    }

    private String page(ReviewId review, Account viewer, RaiseForm form, FormErrors errors, Frame frame, Model model) {
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("", "None, or I do not know");
        sessions.of(review)
                .forEach(session -> choice.put(
                        session.code().value(),
                        session.code() + ", " + session.session().start()));
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute(
                "page",
                new RaisePage(
                        "/reviews/" + review,
                        contacts.of(review).orElse(null),
                        choice,
                        form,
                        errors,
                        memberships.may(viewer.id(), Permission.PLAN_DAY, review.value()),
                        (String) model.getAttribute(DONE)));
        return "safeguarding/raise";
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElse("somebody whose account is closed");
    }
}
