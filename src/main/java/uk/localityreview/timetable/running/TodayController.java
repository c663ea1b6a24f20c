package uk.localityreview.timetable.running;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.ConsentLimits;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.day.ChangingTheDay;
import uk.localityreview.timetable.day.NoSuchSession;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.Outcome.Overtaken;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.day.SessionChange;
import uk.localityreview.timetable.day.Waiver;

/** The page of the day itself, from which it is run. */
@Controller
class TodayController {

    private static final String DONE = "done";

    private final RunningTheDay running;
    private final ChangingTheDay changing;
    private final PlannedDays days;
    private final ReviewMemberships memberships;
    private final ConsentLimits limits;

    TodayController(
            RunningTheDay running,
            ChangingTheDay changing,
            PlannedDays days,
            ReviewMemberships memberships,
            ConsentLimits limits) {
        this.limits = limits;
        this.running = running;
        this.changing = changing;
        this.days = days;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/timetable/today")
    @Needs(Permission.RUN_DAY)
    String today(@PathVariable ReviewId review, @AuthenticationPrincipal Account viewer, Frame frame, Model model) {
        return page(review, viewer, FormErrors.none(), frame, model);
    }

    /** Starts a session, ends it, or takes the start back. */
    @PostMapping("/reviews/{review}/timetable/today/{session}/state")
    @Needs(Permission.RUN_DAY)
    String state(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @RequestParam(defaultValue = "") String to,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = switch (to) {
            case "started" -> running.start(review, session, by.id());
            case "done" -> running.end(review, session, by.id());
            default -> running.takeBackStart(review, session, by.id());
        };
        return answer(review, outcome, "", by, frame, model, redirect, response);
    }

    @PostMapping("/reviews/{review}/timetable/today/{session}/delay")
    @Needs(Permission.RUN_DAY)
    String late(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = running.late(review, session, number(version), number(minutes), by.id());
        return answer(review, outcome, "minutes-" + session, by, frame, model, redirect, response);
    }

    /** A whole number as typed; 0 when it is none, which is neither a version nor a delay. */
    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    @PostMapping("/reviews/{review}/timetable/today/{session}/attendance")
    @Needs(Permission.RUN_DAY)
    String attendance(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @RequestParam ParticipantCode person,
            @RequestParam(defaultValue = "no") String came,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = switch (came) {
            case "arrived" -> running.arrived(review, person);
            case "yes" -> running.didNotCome(review, session, person, true, by.id());
            default -> running.didNotCome(review, session, person, false, by.id());
        };
        return answer(review, outcome, "", by, frame, model, redirect, response);
    }

    @PostMapping("/reviews/{review}/timetable/today/{session}/cancellation")
    @Needs(Permission.RUN_DAY)
    String cancel(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PlannedDay day = days.of(review);
        int version = day.session(session)
                .orElseThrow(() -> new NoSuchSession(session))
                .version();
        String reason = why.strip();
        Outcome outcome = reason.isBlank() || reason.length() > Waiver.LONGEST_REASON
                ? new NotMade(List.of(
                        "Enter why " + session + " is cancelled, in at most " + Waiver.LONGEST_REASON + " characters"))
                : changing.change(review, session, version, new SessionChange.Cancel(reason), reason, by.id());
        return answer(review, outcome, "why-" + session, by, frame, model, redirect, response);
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
            return "redirect:" + TimetablePage.pathOf(review) + "/today";
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        FormErrors errors = FormErrors.none();
        if (outcome instanceof NotMade(List<String> sentences)) {
            for (String sentence : sentences) {
                errors = errors.with(field, sentence);
            }
        } else if (outcome instanceof Overtaken(DaySession now)) {
            errors = errors.with(
                    field,
                    now.code() + " was changed meanwhile: it is " + now.state().words() + ", from "
                            + now.session().start() + " to " + now.session().end()
                            + ". Nothing was changed by you. Send it again if it is still right.");
        } else {
            errors = errors.with(field, "This breaks a rule of the day. Nothing was changed. Try again.");
        }
        return page(review, by, errors, frame, model);
    }

    private String page(ReviewId review, Account viewer, FormErrors errors, Frame frame, Model model) {
        PlannedDay day = days.of(review);
        boolean mayPlan = memberships.may(viewer.id(), Permission.PLAN_DAY, review.value());
        model.addAttribute("frame", day.review().framed(frame));
        model.addAttribute(
                "page", TodayPage.of(day, limits.limitsOf(review), mayPlan, errors, (String) model.getAttribute(DONE)));
        return "timetable/today";
    }
}
