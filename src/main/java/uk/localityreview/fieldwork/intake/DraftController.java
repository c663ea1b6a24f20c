package uk.localityreview.fieldwork.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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
import uk.localityreview.access.Permission;
import uk.localityreview.fieldwork.intake.BringingIn.Outcome;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** The page where a file that was read is looked at, and kept as the note of its session or thrown away. */
@Controller
class DraftController {

    private static final String PATH = "/reviews/{review}/sessions/{session}/bring-in/{draft}";
    private static final String GONE = "What was read is no longer at hand. Nothing was kept. Give the file again.";
    private static final String TAKEN =
            "Somebody else has just brought in the note of this session. Nothing of yours was kept.";

    private final Reviews reviews;
    private final Sessions sessions;
    private final DaySessions days;
    private final Drafts drafts;
    private final BringingIn bringingIn;

    DraftController(Reviews reviews, Sessions sessions, DaySessions days, Drafts drafts, BringingIn bringingIn) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.days = days;
        this.drafts = drafts;
        this.bringingIn = bringingIn;
    }

    @GetMapping(PATH)
    @Needs(Permission.TAKE_NOTES)
    String look(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @PathVariable UUID draft,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            RedirectAttributes redirect) {
        Optional<Draft> found = drafts.find(review, session, account.id(), draft);
        if (found.isEmpty()) {
            return gone(review, session, redirect);
        }
        Session held = BringInController.session(sessions, review, session);
        Review ours = reviews.get(review);
        Map<String, String> speakers = SpeakersOfASession.of(ours, held);
        Choices choices = firstChoices(review, held, found.get().transcript(), speakers);
        return shown(DraftPage.of(ours, held, found.get(), choices, speakers, FormErrors.none()), frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.TAKE_NOTES)
    String keep(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @PathVariable UUID draft,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Optional<Draft> found = drafts.find(review, session, account.id(), draft);
        if (found.isEmpty()) {
            return gone(review, session, redirect);
        }
        Session held = BringInController.session(sessions, review, session);
        Review ours = reviews.get(review);
        Map<String, String> speakers = SpeakersOfASession.of(ours, held);
        Choices choices = Choices.sent(found.get().transcript(), form);
        FormErrors errors = choices.errors(found.get().transcript(), speakers);
        boolean onlyLook = "look".equals(form.get("deed"));
        if (errors.isEmpty() && !onlyLook) {
            switch (kept(ours, held, found.get(), choices, account)) {
                case Outcome.Kept(int lines) -> {
                    redirect.addFlashAttribute(
                            "done",
                            lines == 1
                                    ? "1 line was kept as the note of " + session + "."
                                    : "%,d lines were kept as the note of %s.".formatted(lines, session));
                    return "redirect:" + BringInPage.path(ours, held);
                }
                case Outcome.NotKept(String sentence) -> errors = errors.with("", sentence);
            }
            response.setStatus(HttpStatus.CONFLICT.value());
        } else if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return shown(DraftPage.of(ours, held, found.get(), choices, speakers, errors), frame, model);
    }

    @PostMapping(PATH + "/discard")
    @Needs(Permission.TAKE_NOTES)
    String discard(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @PathVariable UUID draft,
            @AuthenticationPrincipal Account account,
            RedirectAttributes redirect) {
        drafts.find(review, session, account.id(), draft).ifPresent(found -> drafts.remove(found.id()));
        redirect.addFlashAttribute("done", "What was read was thrown away. Nothing of it was kept.");
        return "redirect:/reviews/" + review + "/sessions/" + session + "/bring-in";
    }

    private Outcome kept(Review review, Session session, Draft draft, Choices choices, Account account) {
        try {
            return bringingIn.keep(review, session, draft, choices, account.id());
        } catch (DuplicateKeyException e) {
            return new Outcome.NotKept(TAKEN);
        }
    }

    /** What seems right: the start that the file or the day tells, and the speakers that are codes already. */
    private Choices firstChoices(
            ReviewId review, Session session, Transcript transcript, Map<String, String> speakers) {
        LocalTime start = startIn(transcript)
                .or(() -> days.find(review, session.code()).flatMap(DraftController::started))
                .orElse(session.start());
        return new Choices(
                start.toString(),
                TimesInTheFile.of(transcript, session).name(),
                transcript.kind().hasCaptions() ? Choices.VERBATIM : "",
                SpeakersOfASession.plain(transcript, speakers));
    }

    private static Optional<LocalTime> started(DaySession session) {
        return Optional.ofNullable(session.startedAt())
                .map(at -> at.atZone(UnitedKingdom.TIME)
                        .toLocalTime()
                        .withSecond(0)
                        .withNano(0));
    }

    private static Optional<LocalTime> startIn(Transcript transcript) {
        String start = transcript.start();
        try {
            return start == null
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(start).toLocalTime());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String gone(ReviewId review, SessionCode session, RedirectAttributes redirect) {
        redirect.addFlashAttribute("gone", GONE);
        return "redirect:/reviews/" + review + "/sessions/" + session + "/bring-in";
    }

    private static String shown(DraftPage page, Frame frame, Model model) {
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "fieldwork/draft";
    }
}
