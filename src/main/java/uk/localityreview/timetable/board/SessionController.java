package uk.localityreview.timetable.board;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.board.ChangeForm.Wanted;
import uk.localityreview.timetable.board.ChangeForm.Wrong;
import uk.localityreview.timetable.day.ChangingTheDay;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NeedsAReason;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.Outcome.Overtaken;
import uk.localityreview.timetable.day.SessionChange;

/** The page of one session, where it is moved, swapped, pinned, cancelled and given people. */
@Controller
class SessionController {

    private final Boards boards;
    private final ChangingTheDay changing;

    SessionController(Boards boards, ChangingTheDay changing) {
        this.boards = boards;
        this.changing = changing;
    }

    @GetMapping("/reviews/{review}/timetable/{session}")
    @Needs(Permission.SEE_REVIEW)
    String session(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        return page(review, session, ChangeForm.empty(), viewer, FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/timetable/{session}")
    @Needs(Permission.PLAN_DAY)
    String change(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @ModelAttribute ChangeForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return switch (form.read()) {
            case Wrong(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield page(review, session, form, by, errors, frame, model);
            }
            case Wanted(SessionChange change) -> {
                Outcome outcome = changing.change(review, session, form.versionSeen(), change, form.reason(), by.id());
                yield answer(review, session, form, outcome, by, frame, model, redirect, response);
            }
        };
    }

    private String answer(
            ReviewId review,
            SessionCode session,
            ChangeForm form,
            Outcome outcome,
            Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return switch (outcome) {
            case Made(String sentence) -> {
                redirect.addFlashAttribute(TimetableController.DONE, sentence);
                String timetable = TimetablePage.pathOf(review);
                yield "redirect:" + (form.backToTheTimetable() ? timetable : timetable + "/" + session);
            }
            case NeedsAReason needed -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield keepAnyway(review, session, form, needed, frame, model);
            }
            case NotMade(List<String> sentences) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                FormErrors errors = FormErrors.none();
                for (String sentence : sentences) {
                    errors = errors.with(
                            fieldOf(form),
                            sentence + (sentence.contains("Nothing was changed") ? "" : " Nothing was changed."));
                }
                yield page(review, session, form, by, errors, frame, model);
            }
            case Overtaken(DaySession now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                FormErrors errors = FormErrors.none().with(fieldOf(form), boards.overtaken(now));
                yield page(review, session, form, by, errors, frame, model);
            }
        };
    }

    private static String fieldOf(ChangeForm form) {
        return switch (Typed.or(form.change(), "")) {
            case "place" -> "start";
            case "team" -> "lead";
            case "join", "leave" -> "person";
            case "swap" -> "other";
            case "cancel" -> "why";
            default -> "";
        };
    }

    private String keepAnyway(
            ReviewId review, SessionCode session, ChangeForm form, NeedsAReason needed, Frame frame, Model model) {
        String here = TimetablePage.pathOf(review) + "/" + session;
        String back = form.backToTheTimetable() ? TimetablePage.pathOf(review) : here;
        model.addAttribute("frame", boards.day(review).review().framed(frame));
        model.addAttribute(
                "page",
                new KeepAnywayPage(
                        here,
                        List.copyOf(form.fields().entrySet()),
                        needed.clashes(),
                        back,
                        form.reason(),
                        needed.wrong()));
        return "timetable/keepAnyway";
    }

    private String page(
            ReviewId review,
            SessionCode session,
            ChangeForm form,
            Account viewer,
            FormErrors errors,
            Frame frame,
            Model model) {
        SessionPage page = boards.session(
                review, session, form, viewer, errors, (String) model.getAttribute(TimetableController.DONE));
        model.addAttribute("frame", page.day().review().framed(frame));
        model.addAttribute("page", page);
        return "timetable/session";
    }
}
