package uk.localityreview.review.participants;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ParticipantRules;
import uk.localityreview.review.Participants;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.participants.text.Column;
import uk.localityreview.review.participants.text.ParticipantReading;
import uk.localityreview.review.participants.text.ReadingAParticipant;

/** Adds, changes and removes one participant. */
@Controller
class ParticipantController {

    private static final String PAGE = "review/participant";

    private final Reviews reviews;
    private final Participants participants;

    ParticipantController(Reviews reviews, Participants participants) {
        this.reviews = reviews;
        this.participants = participants;
    }

    @GetMapping("/reviews/{review}/participants/new")
    @Needs(Permission.PLAN_DAY)
    String newParticipant(@PathVariable ReviewId review, Frame frame, Model model) {
        return shown(reviews.get(review), null, ParticipantForm.empty(), FormErrors.none(), false, frame, model);
    }

    @PostMapping("/reviews/{review}/participants/new")
    @Needs(Permission.PLAN_DAY)
    String add(
            @PathVariable ReviewId review,
            @RequestParam Map<String, String> typed,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ParticipantForm form = new ParticipantForm(typed);
        Review held = reviews.get(review);
        ParticipantCode next = participants.nextCodes(review, 1).getFirst();
        return switch (read(form, held, next)) {
            case ParticipantReading.Read(Newcomer newcomer) -> {
                participants.add(review, newcomer.participant(), newcomer.identity());
                redirect.addFlashAttribute("done", newcomer.participant().code() + " was added.");
                yield "redirect:/reviews/" + review + "/participants";
            }
            case ParticipantReading.NotRead(List<ParticipantReading.Fault> faults) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield shown(held, null, form, errors(faults), false, frame, model);
            }
        };
    }

    @GetMapping("/reviews/{review}/participants/{participant}")
    @Needs(Permission.PLAN_DAY)
    String participant(
            @PathVariable ReviewId review, @PathVariable ParticipantCode participant, Frame frame, Model model) {
        // the version first: what changes in between is then told apart
        int version = participants.versionOf(review, participant);
        Review held = reviews.get(review);
        Participant existing = existing(held, participant);
        ParticipantForm form = ParticipantForm.of(existing, version);
        return shown(held, existing, form, FormErrors.none(), false, frame, model);
    }

    @PostMapping("/reviews/{review}/participants/{participant}")
    @Needs(Permission.PLAN_DAY)
    String change(
            @PathVariable ReviewId review,
            @PathVariable ParticipantCode participant,
            @RequestParam Map<String, String> typed,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ParticipantForm form = new ParticipantForm(typed);
        Review held = reviews.get(review);
        Participant existing = existing(held, participant);
        return switch (read(form, held, participant)) {
            case ParticipantReading.Read(Newcomer read)
            when participants.change(review, read.participant(), form.version()) -> {
                redirect.addFlashAttribute("done", participant + " was changed.");
                yield "redirect:/reviews/" + review + "/participants";
            }
            case ParticipantReading.Read _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                int version = participants.versionOf(review, participant);
                Review now = reviews.get(review);
                FormErrors told = FormErrors.none()
                        .with(
                                "",
                                "Somebody else has changed " + participant + " since you opened this page. Nothing was "
                                        + "overwritten. Compare with what is on record now, and save again");
                yield shown(now, existing(now, participant), form.withVersion(version), told, true, frame, model);
            }
            case ParticipantReading.NotRead(List<ParticipantReading.Fault> faults) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield shown(held, existing, form, errors(faults), false, frame, model);
            }
        };
    }

    @PostMapping("/reviews/{review}/participants/{participant}/removal")
    @Needs(Permission.PLAN_DAY)
    String remove(
            @PathVariable ReviewId review,
            @PathVariable ParticipantCode participant,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<String> refusal = participants.remove(review, participant);
        if (refusal.isEmpty()) {
            redirect.addFlashAttribute("done", participant + " was removed, with any name and contacts.");
            return "redirect:/reviews/" + review + "/participants";
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        int version = participants.versionOf(review, participant);
        Review held = reviews.get(review);
        Participant existing = existing(held, participant);
        FormErrors errors = FormErrors.none().with("removal", refusal.get());
        return shown(held, existing, ParticipantForm.of(existing, version), errors, false, frame, model);
    }

    private static ParticipantReading read(ParticipantForm form, Review held, ParticipantCode code) {
        Map<Column, String> values = form.values();
        values.remove(Column.CODE);
        ParticipantReading reading = new ReadingAParticipant(values, held.agencies()).read(code);
        if (reading instanceof ParticipantReading.Read(Newcomer newcomer)) {
            List<ParticipantReading.Fault> broken = brokenRules(held, newcomer.participant());
            return broken.isEmpty() ? reading : new ParticipantReading.NotRead(broken);
        }
        return reading;
    }

    private static List<ParticipantReading.Fault> brokenRules(Review held, Participant participant) {
        List<Participant> everyone = new ArrayList<>(held.participants());
        everyone.removeIf(one -> one.code().equals(participant.code()));
        everyone.add(participant);
        return ParticipantRules.among(held.agencies(), everyone).brokenBy(participant).stream()
                .map(fault -> new ParticipantReading.Fault(
                        Column.ofField(fault.field()).orElse(Column.ROLE), fault.sentence()))
                .toList();
    }

    static FormErrors errors(List<ParticipantReading.Fault> faults) {
        FormErrors errors = FormErrors.none();
        for (ParticipantReading.Fault fault : faults) {
            errors = errors.with(fault.column().field(), fault.sentence());
        }
        return errors;
    }

    private static Participant existing(Review held, ParticipantCode code) {
        return held.participant(code).orElseThrow(() -> new NotFound("participant " + code));
    }

    private static String shown(
            Review held,
            @Nullable Participant existing,
            ParticipantForm form,
            FormErrors errors,
            boolean changedMeanwhile,
            Frame frame,
            Model model) {
        model.addAttribute("frame", held.framed(frame));
        model.addAttribute("page", new ParticipantPage(held, existing, form, errors, changedMeanwhile));
        return PAGE;
    }
}
