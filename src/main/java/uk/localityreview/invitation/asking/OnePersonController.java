package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.outbox.MailSettings;
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The page of one participant's invitation: what went out, what came back, and what can be done. */
@Controller
class OnePersonController {

    private final Reviews reviews;
    private final Standings standings;
    private final AskingPeople asking;
    private final Consents consents;
    private final ConsentInWords words;
    private final Identities identities;
    private final Messages messages;
    private final Letterheads letterheads;
    private final ReviewMemberships memberships;
    private final MailSettings mail;
    private final InstantSource clock;

    OnePersonController(
            Reviews reviews,
            Standings standings,
            AskingPeople asking,
            Consents consents,
            ConsentInWords words,
            Identities identities,
            Messages messages,
            Letterheads letterheads,
            ReviewMemberships memberships,
            MailSettings mail,
            InstantSource clock) {
        this.reviews = reviews;
        this.standings = standings;
        this.asking = asking;
        this.consents = consents;
        this.words = words;
        this.identities = identities;
        this.messages = messages;
        this.letterheads = letterheads;
        this.memberships = memberships;
        this.mail = mail;
        this.clock = clock;
    }

    @Needs(Permission.PLAN_DAY)
    @GetMapping("/reviews/{review}/invitations/{participant}")
    String onePerson(
            @PathVariable ReviewId review,
            @PathVariable String participant,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model) {
        Review found = reviews.get(review);
        Standing standing = standing(found, participant);
        Optional<Identity> contact = memberships.may(account.id(), Permission.SEE_NAMES, review.value())
                ? identities.of(review, standing.participant().code()).or(() -> Optional.of(Identity.UNKNOWN))
                : Optional.empty();
        Instant now = clock.instant();
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute(
                "page",
                OnePersonPage.of(
                        found,
                        standing,
                        contact.orElse(null),
                        consents.lastAnswer(review, standing.participant().code()),
                        consents.history(review, standing.participant().code()),
                        words,
                        mail.isOn(),
                        InvitationsPage.isOver(found, now),
                        now,
                        (String) model.getAttribute("done")));
        return "invitation/onePerson";
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/{participant}/email")
    String mail(
            @PathVariable ReviewId review,
            @PathVariable String participant,
            @RequestParam Purpose purpose,
            RedirectAttributes redirect) {
        Review found = reviews.get(review);
        Standing standing = standing(found, participant);
        if (letterheads.of(review).isEmpty()) {
            return "redirect:" + InvitationsPage.pathOf(found) + "/letterhead";
        }
        int queued = asking.mail(found, purpose, List.of(standing));
        return back(
                found,
                standing,
                queued == 0 ? "An e-mail for this is waiting already." : "The e-mail is being sent.",
                redirect);
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/{participant}/attempts")
    String tryNow(@PathVariable ReviewId review, @PathVariable String participant, RedirectAttributes redirect) {
        Review found = reviews.get(review);
        Standing standing = standing(found, participant);
        messages.tryNow(review, standing.participant().code());
        return back(found, standing, "What waits is being tried again now.", redirect);
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/{participant}/withdrawal")
    String withdraw(@PathVariable ReviewId review, @PathVariable String participant, RedirectAttributes redirect) {
        Review found = reviews.get(review);
        Standing standing = standing(found, participant);
        asking.withdraw(found, standing.participant().code());
        return back(found, standing, "Their links no longer open anything. What they answered is kept.", redirect);
    }

    private Standing standing(Review review, String participant) {
        return standings.of(review).stream()
                .filter(one -> one.participant().code().value().equals(participant))
                .findFirst()
                .orElseThrow(() -> new NotFound("a participant"));
    }

    private static String back(Review review, Standing standing, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:" + InvitationsPage.pathOf(review) + "/"
                + standing.participant().code();
    }
}
