package uk.localityreview.invitation.asking;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import uk.localityreview.access.OutsideAddress;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.outbox.MailSettings;
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The page of all invitations of a review, and what is sent from it to many at once. */
@Controller
class InvitationsController {

    private final Reviews reviews;
    private final Standings standings;
    private final AskingPeople asking;
    private final Messages messages;
    private final Identities identities;
    private final Letterheads letterheads;
    private final ReviewMemberships memberships;
    private final OutsideAddress outside;
    private final MailSettings mail;
    private final InstantSource clock;

    InvitationsController(
            Reviews reviews,
            Standings standings,
            AskingPeople asking,
            Messages messages,
            Identities identities,
            Letterheads letterheads,
            ReviewMemberships memberships,
            OutsideAddress outside,
            MailSettings mail,
            InstantSource clock) {
        this.reviews = reviews;
        this.standings = standings;
        this.asking = asking;
        this.messages = messages;
        this.identities = identities;
        this.letterheads = letterheads;
        this.memberships = memberships;
        this.outside = outside;
        this.mail = mail;
        this.clock = clock;
    }

    @Needs(Permission.PLAN_DAY)
    @GetMapping("/reviews/{review}/invitations")
    String invitations(
            @PathVariable ReviewId review, @AuthenticationPrincipal Account account, Frame frame, Model model) {
        Review found = reviews.get(review);
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute(
                "page",
                InvitationsPage.of(
                        found,
                        standings.of(found),
                        contactsFor(account, review),
                        letterheads.of(review).isEmpty(),
                        mail.whyOff().orElse(null),
                        !outside.isSet(),
                        InvitationsPage.isOver(found, clock.instant()),
                        (String) model.getAttribute("done")));
        return "invitation/invitations";
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/emails")
    String mailToMany(
            @PathVariable ReviewId review,
            @RequestParam Purpose purpose,
            @AuthenticationPrincipal Account account,
            RedirectAttributes redirect) {
        Review found = reviews.get(review);
        if (letterheads.of(review).isEmpty()) {
            return "redirect:" + InvitationsPage.pathOf(found) + "/letterhead";
        }
        Map<ParticipantCode, Identity> known = identities.all(review);
        List<Standing> reachable = AskingWhom.due(purpose, standings.of(found)).stream()
                .filter(one -> AskingWhom.hasAddress(one, known))
                .toList();
        int queued = asking.mail(found, purpose, reachable);
        redirect.addFlashAttribute("done", inWords(queued));
        return "redirect:" + InvitationsPage.pathOf(found);
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/attempts")
    String tryNow(@PathVariable ReviewId review, RedirectAttributes redirect) {
        int hurried = messages.tryNow(review, null);
        redirect.addFlashAttribute(
                "done", hurried == 0 ? "No e-mail was waiting." : "What waits is being tried again now.");
        return "redirect:/reviews/" + review + "/invitations";
    }

    /** Everyone who is known, for whoever may see names; nobody for others, and nothing is read. */
    private Map<ParticipantCode, Identity> contactsFor(@Nullable Account account, ReviewId review) {
        return Optional.ofNullable(account)
                .filter(who -> memberships.may(who.id(), Permission.SEE_NAMES, review.value()))
                .map(who -> identities.all(review))
                .orElse(Map.of());
    }

    private static String inWords(int queued) {
        return switch (queued) {
            case 0 -> "Nobody was left to write to by e-mail. Whoever has no e-mail address gets a printed letter.";
            case 1 -> "1 e-mail is being sent. This page shows what becomes of it.";
            default -> queued + " e-mails are being sent. This page shows what becomes of them.";
        };
    }
}
