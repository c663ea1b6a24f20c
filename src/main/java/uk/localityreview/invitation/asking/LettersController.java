package uk.localityreview.invitation.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.OutsideAddress;
import uk.localityreview.access.Permission;
import uk.localityreview.access.QrCode;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.asking.AskingPeople.Printed;
import uk.localityreview.invitation.asking.LettersPage.OneLetter;
import uk.localityreview.invitation.sheet.InformationSheets;
import uk.localityreview.invitation.sheet.Letter;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** What is printed: letters with their information sheets; and what every letter says. */
@Controller
class LettersController {

    private final Reviews reviews;
    private final Standings standings;
    private final AskingPeople asking;
    private final Identities identities;
    private final Letterheads letterheads;
    private final ReviewMemberships memberships;
    private final OutsideAddress outside;

    LettersController(
            Reviews reviews,
            Standings standings,
            AskingPeople asking,
            Identities identities,
            Letterheads letterheads,
            ReviewMemberships memberships,
            OutsideAddress outside) {
        this.reviews = reviews;
        this.standings = standings;
        this.asking = asking;
        this.identities = identities;
        this.letterheads = letterheads;
        this.memberships = memberships;
        this.outside = outside;
    }

    /** Prints to one person, or to everyone for whom it is due. The links in the letters are shown this once. */
    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/letters")
    String print(
            @PathVariable ReviewId review,
            @RequestParam Purpose purpose,
            @RequestParam(required = false) @Nullable String participant,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            RedirectAttributes redirect) {
        Review found = reviews.get(review);
        Optional<Letterhead> letterhead = letterheads.of(review);
        if (letterhead.isEmpty()) {
            return "redirect:" + InvitationsPage.pathOf(found) + "/letterhead";
        }
        List<Standing> people = participant == null
                ? AskingWhom.due(purpose, standings.of(found))
                : standings.of(found).stream()
                        .filter(one -> one.participant().code().value().equals(participant))
                        .toList();
        if (people.isEmpty()) {
            redirect.addFlashAttribute("done", "Nobody was left to print a letter for.");
            return "redirect:" + InvitationsPage.pathOf(found);
        }
        Map<ParticipantCode, Identity> known =
                memberships.may(account.id(), Permission.SEE_NAMES, review.value()) ? identities.all(review) : Map.of();
        List<OneLetter> letters = asking.print(found, purpose, people).stream()
                .map(printed -> letter(found, letterhead.get(), printed, known))
                .toList();
        model.addAttribute("frame", frame);
        model.addAttribute("page", new LettersPage(InvitationsPage.pathOf(found), letters, !outside.isSet()));
        return "invitation/letters";
    }

    private static OneLetter letter(
            Review review, Letterhead letterhead, Printed printed, Map<ParticipantCode, Identity> known) {
        ParticipantCode code = printed.to().participant().code();
        Category category = printed.to().participant().category();
        boolean linked = !printed.link().isEmpty();
        return new OneLetter(
                code.value(),
                Letter.of(
                        printed.purpose(),
                        review,
                        letterhead,
                        known.getOrDefault(code, Identity.UNKNOWN),
                        printed.times()),
                linked ? printed.link() : null,
                linked ? QrCode.of(printed.link()) : null,
                linked ? InformationSheets.of(category, review, letterhead) : null);
    }

    @Needs(Permission.PLAN_DAY)
    @GetMapping("/reviews/{review}/invitations/sheets/{category}")
    String sheet(@PathVariable ReviewId review, @PathVariable String category, Frame frame, Model model) {
        Review found = reviews.get(review);
        Category forWhom = List.of(Category.values()).stream()
                .filter(one -> pathOf(one).equals(category))
                .findFirst()
                .orElseThrow(() -> new NotFound("an information sheet"));
        Optional<Letterhead> letterhead = letterheads.of(review);
        if (letterhead.isEmpty()) {
            return "redirect:" + InvitationsPage.pathOf(found) + "/letterhead";
        }
        model.addAttribute("frame", frame);
        model.addAttribute(
                "page",
                new SheetPage(
                        InvitationsPage.pathOf(found),
                        forWhom.words(),
                        InformationSheets.of(forWhom, found, letterhead.get())));
        return "invitation/sheet";
    }

    @Needs(Permission.PLAN_DAY)
    @GetMapping("/reviews/{review}/invitations/letterhead")
    String letterhead(@PathVariable ReviewId review, Frame frame, Model model) {
        LetterheadForm form = LetterheadForm.of(letterheads.of(review), letterheads.versionOf(review));
        return letterheadPage(reviews.get(review), form, FormErrors.none(), frame, model);
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/letterhead")
    String keepLetterhead(
            @PathVariable ReviewId review,
            @ModelAttribute LetterheadForm form,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Review found = reviews.get(review);
        FormErrors errors = form.problems(found);
        if (errors.isEmpty() && !letterheads.keep(review, form.toLetterhead(), form.versionOrNone())) {
            errors = errors.with(
                    "",
                    "Somebody else has changed this since you opened it. Nothing of yours was kept: open the page again"
                            + " in another window to see theirs");
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return letterheadPage(found, form, errors, frame, model);
        }
        redirect.addFlashAttribute("done", "What the letters say is kept.");
        return "redirect:" + InvitationsPage.pathOf(found);
    }

    private static String letterheadPage(
            Review review, LetterheadForm form, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute("page", new LetterheadPage(InvitationsPage.pathOf(review), form, errors));
        return "invitation/letterhead";
    }

    /** How the address of a sheet names its category, such as {@code practitioner}. */
    private static String pathOf(Category category) {
        return category.words().replace(' ', '-');
    }
}
