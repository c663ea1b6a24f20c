package uk.localityreview.timetable.running;

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
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.day.ChangingTheDay;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.PlannedDays;

/** Who comes and who does not. */
@Controller
class AbsencesController {

    private static final String DONE = "done";

    private final PlannedDays days;
    private final ChangingTheDay changing;

    AbsencesController(PlannedDays days, ChangingTheDay changing) {
        this.days = days;
        this.changing = changing;
    }

    @GetMapping("/reviews/{review}/timetable/absences")
    @Needs(Permission.PLAN_DAY)
    String absences(@PathVariable ReviewId review, Frame frame, Model model) {
        return page(review, FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/timetable/absences")
    @Needs(Permission.PLAN_DAY)
    String change(
            @PathVariable ReviewId review,
            @RequestParam ParticipantCode person,
            @RequestParam(defaultValue = "no") String comes,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = comes.equals("yes")
                ? changing.bringBack(review, person, by.id())
                : changing.withdraw(review, person, by.id());
        if (outcome instanceof Made(String sentence)) {
            redirect.addFlashAttribute(DONE, sentence);
            return "redirect:" + TimetablePage.pathOf(review) + "/absences";
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        FormErrors errors = outcome instanceof NotMade(var sentences)
                ? FormErrors.none().with("", String.join(" ", sentences))
                : FormErrors.none();
        return page(review, errors, frame, model);
    }

    private String page(ReviewId review, FormErrors errors, Frame frame, Model model) {
        AbsencesPage page = AbsencesPage.of(days.of(review), errors, (String) model.getAttribute(DONE));
        model.addAttribute("frame", page.day().review().framed(frame));
        model.addAttribute("page", page);
        return "timetable/absences";
    }
}
