package uk.localityreview.review.participants;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.participants.text.Column;
import uk.localityreview.review.participants.text.ParticipantReading;
import uk.localityreview.review.participants.text.ReadingAParticipant;

/** The only pages that show names and contacts; each look at them is on record. */
@Controller
class NamesController {

    private final Reviews reviews;
    private final Identities identities;

    NamesController(Reviews reviews, Identities identities) {
        this.reviews = reviews;
        this.identities = identities;
    }

    @GetMapping("/reviews/{review}/participants/names")
    @Needs(Permission.SEE_NAMES)
    String names(@PathVariable ReviewId review, Frame frame, Model model) {
        Review held = reviews.get(review);
        model.addAttribute("frame", held.framed(frame));
        model.addAttribute("page", new NamesPage(held, identities.all(review), (String) model.getAttribute("done")));
        return "review/names";
    }

    @GetMapping("/reviews/{review}/participants/{participant}/name")
    @Needs(Permission.SEE_NAMES)
    String name(@PathVariable ReviewId review, @PathVariable ParticipantCode participant, Frame frame, Model model) {
        Review held = reviews.get(review);
        Participant whose = participant(held, participant);
        Identity known = identities.of(review, participant).orElse(Identity.UNKNOWN);
        ParticipantForm form = new ParticipantForm(Map.of(
                Column.NAME.field(), known.name(),
                Column.EMAIL.field(), known.email(),
                Column.PHONE.field(), known.phone()));
        return shown(new NamePage(held, whose, form, FormErrors.none(), !known.isUnknown()), frame, model);
    }

    @PostMapping("/reviews/{review}/participants/{participant}/name")
    @Needs(Permission.SEE_NAMES)
    String keep(
            @PathVariable ReviewId review,
            @PathVariable ParticipantCode participant,
            @RequestParam Map<String, String> typed,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Review held = reviews.get(review);
        Participant whose = participant(held, participant);
        ParticipantForm form = new ParticipantForm(typed);
        List<ParticipantReading.Fault> faults = new ArrayList<>();
        Optional<Identity> identity = ReadingAParticipant.identityOf(form.values(), faults);
        if (identity.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            FormErrors errors = ParticipantController.errors(faults);
            return shown(new NamePage(held, whose, form, errors, false), frame, model);
        }
        identities.keep(review, participant, identity.get());
        redirect.addFlashAttribute("done", "What is known of " + participant + " was kept, sealed.");
        return "redirect:/reviews/" + review + "/participants/names";
    }

    @PostMapping("/reviews/{review}/participants/{participant}/name/removal")
    @Needs(Permission.SEE_NAMES)
    String remove(
            @PathVariable ReviewId review, @PathVariable ParticipantCode participant, RedirectAttributes redirect) {
        participant(reviews.get(review), participant);
        identities.remove(review, participant);
        redirect.addFlashAttribute(
                "done", "The name and contacts of " + participant + " were removed. The P-code stays.");
        return "redirect:/reviews/" + review + "/participants/names";
    }

    private static String shown(NamePage page, Frame frame, Model model) {
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "review/name";
    }

    private static Participant participant(Review held, ParticipantCode code) {
        return held.participant(code).orElseThrow(() -> new NotFound("participant " + code));
    }
}
