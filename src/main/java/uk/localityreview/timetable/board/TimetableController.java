package uk.localityreview.timetable.board;

import jakarta.servlet.http.HttpServletResponse;
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
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.PublishingTheDay;

/** The timetable of a day, published when it is ready. */
@Controller
class TimetableController {

    static final String DONE = "done";
    private static final String PAGE = "timetable/timetable";

    private final Boards boards;
    private final PublishingTheDay publishing;

    TimetableController(Boards boards, PublishingTheDay publishing) {
        this.boards = boards;
        this.publishing = publishing;
    }

    @GetMapping("/reviews/{review}/timetable")
    @Needs(Permission.SEE_REVIEW)
    String timetable(
            @PathVariable ReviewId review,
            @RequestParam(defaultValue = "") String view,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        String known = view.equals("grid") || view.equals("list") ? view : "";
        return page(review, viewer, known, FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/timetable/publication")
    @Needs(Permission.PLAN_DAY)
    String publish(
            @PathVariable ReviewId review,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(review, publishing.publish(review, by.id()), "", by, frame, model, redirect, response);
    }

    @PostMapping("/reviews/{review}/timetable/waivers")
    @Needs(Permission.PLAN_DAY)
    String keepAnyway(
            @PathVariable ReviewId review,
            @RequestParam(defaultValue = "") String sentence,
            @RequestParam(defaultValue = "") String because,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = publishing.keepAnyway(review, sentence, because, by.id());
        return answer(review, outcome, "problems", by, frame, model, redirect, response);
    }

    private String answer(
            ReviewId review,
            Outcome outcome,
            String field,
            Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (outcome instanceof Made(String sentence)) {
            redirect.addFlashAttribute(DONE, sentence);
            return "redirect:" + TimetablePage.pathOf(review);
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        FormErrors errors = FormErrors.none();
        if (outcome instanceof NotMade(var sentences)) {
            for (String sentence : sentences) {
                errors = errors.with(field, sentence);
            }
        }
        return page(review, by, "", errors, frame, model);
    }

    private String page(ReviewId review, Account viewer, String view, FormErrors errors, Frame frame, Model model) {
        TimetablePage page = boards.timetable(review, viewer, view, errors, (String) model.getAttribute(DONE));
        model.addAttribute("frame", page.day().review().framed(frame));
        model.addAttribute("page", page);
        return PAGE;
    }
}
