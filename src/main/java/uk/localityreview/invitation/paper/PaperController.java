package uk.localityreview.invitation.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.sheet.InformationSheets;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.UnitedKingdom;

/** The pages on which a coordinator enters a signed sheet, and that somebody withdrew. */
@Controller
class PaperController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Reviews reviews;
    private final Consents consents;
    private final Letterheads letterheads;
    private final EnteringConsent entering;
    private final InstantSource clock;

    PaperController(
            Reviews reviews,
            Consents consents,
            Letterheads letterheads,
            EnteringConsent entering,
            InstantSource clock) {
        this.reviews = reviews;
        this.consents = consents;
        this.letterheads = letterheads;
        this.entering = entering;
        this.clock = clock;
    }

    @Needs(Permission.PLAN_DAY)
    @GetMapping("/reviews/{review}/invitations/{participant}/signed-sheet")
    String sheet(@PathVariable ReviewId review, @PathVariable ParticipantCode participant, Frame frame, Model model) {
        PaperForm form = PaperForm.empty(today(), InformationSheets.version());
        return shown("invitation/signedSheet", reviews.get(review), participant, form, FormErrors.none(), frame, model);
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/{participant}/signed-sheet")
    String keepSheet(
            @PathVariable ReviewId review,
            @PathVariable ParticipantCode participant,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Review held = reviews.get(review);
        PaperForm form = new PaperForm(typed);
        return switch (entering.sheet(held, participant(held, participant), form, account.id())) {
            case Entered.Kept(String sentence) -> back(review, participant, sentence, redirect);
            case Entered.NotKept(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield shown("invitation/signedSheet", held, participant, form, errors, frame, model);
            }
        };
    }

    @Needs(Permission.PLAN_DAY)
    @GetMapping("/reviews/{review}/invitations/{participant}/consent-withdrawal")
    String withdrawal(
            @PathVariable ReviewId review, @PathVariable ParticipantCode participant, Frame frame, Model model) {
        PaperForm form = PaperForm.empty(today(), "");
        return shown("invitation/withdrawal", reviews.get(review), participant, form, FormErrors.none(), frame, model);
    }

    @Needs(Permission.PLAN_DAY)
    @PostMapping("/reviews/{review}/invitations/{participant}/consent-withdrawal")
    String withdraw(
            @PathVariable ReviewId review,
            @PathVariable ParticipantCode participant,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Review held = reviews.get(review);
        PaperForm form = new PaperForm(typed);
        return switch (entering.withdrawal(held, participant(held, participant), form, account.id())) {
            case Entered.Kept(String sentence) -> back(review, participant, sentence, redirect);
            case Entered.NotKept(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield shown("invitation/withdrawal", held, participant, form, errors, frame, model);
            }
        };
    }

    private String shown(
            String template,
            Review review,
            ParticipantCode code,
            PaperForm form,
            FormErrors errors,
            Frame frame,
            Model model) {
        participant(review, code);
        Optional<Consent> now = consents.history(review.id(), code).stream().findFirst();
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute(
                "page",
                new PaperPage(
                        pathOf(review.id(), code),
                        code.value(),
                        now.map(consent -> day(consent) + ": " + consent.words())
                                .orElse(null),
                        now.filter(Consent::withdrawn).map(PaperController::day).orElse(null),
                        letterheads.of(review.id()).flatMap(this::late).orElse(null),
                        form,
                        errors));
        return template;
    }

    private Optional<String> late(Letterhead letterhead) {
        return today().isAfter(letterhead.withdrawUntil())
                ? Optional.of(
                        "People were told that they could withdraw until " + DAY.format(letterhead.withdrawUntil())
                                + ". The report may be signed off. Tell them what can still be done.")
                : Optional.empty();
    }

    private static Participant participant(Review review, ParticipantCode code) {
        return review.participant(code).orElseThrow(() -> new NotFound("participant " + code));
    }

    private static String back(
            ReviewId review, ParticipantCode participant, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:" + pathOf(review, participant);
    }

    private static String pathOf(ReviewId review, ParticipantCode participant) {
        return "/reviews/" + review + "/invitations/" + participant;
    }

    private static String day(Consent consent) {
        return DAY.format(consent.at().atZone(UnitedKingdom.TIME));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME);
    }
}
