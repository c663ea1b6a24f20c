package uk.localityreview.timetable.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrames;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.rules.GroupsThatSuit;

/** The settings of a day. */
@Controller
class SettingsController {

    private final Reviews reviews;
    private final DayFrames frames;
    private final PlannedDays days;

    SettingsController(Reviews reviews, DayFrames frames, PlannedDays days) {
        this.reviews = reviews;
        this.frames = frames;
        this.days = days;
    }

    @GetMapping("/reviews/{review}/timetable/settings")
    @Needs(Permission.PLAN_DAY)
    String settings(@PathVariable ReviewId review, Frame frame, Model model) {
        SettingsForm form = SettingsForm.from(frames.of(review));
        return page(review, form, FormErrors.none(), frame, model);
    }

    @PostMapping("/reviews/{review}/timetable/settings")
    @Needs(Permission.PLAN_DAY)
    String settle(
            @PathVariable ReviewId review,
            @RequestParam Map<String, String> values,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SettingsForm form = new SettingsForm(values);
        return switch (form.read()) {
            case SettingsForm.Settled(DayFrame settled) -> {
                frames.keep(review, settled);
                redirect.addFlashAttribute("done", "The settings of the day are kept.");
                yield "redirect:/reviews/" + review + "/timetable";
            }
            case SettingsForm.Wrong(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield page(review, form, errors, frame, model);
            }
        };
    }

    private String page(ReviewId id, SettingsForm form, FormErrors errors, Frame frame, Model model) {
        Review review = reviews.get(id);
        GroupsThatSuit suit =
                GroupsThatSuit.of(review, frames.of(id), days.of(id).absent());
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute("page", new SettingsPage(review, form, errors, suit.sentence()));
        return "timetable/settings";
    }
}
