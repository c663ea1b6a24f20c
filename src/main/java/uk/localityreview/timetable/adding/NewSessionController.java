package uk.localityreview.timetable.adding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import uk.localityreview.access.Permission;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.adding.NewSessionForm.Wanted;
import uk.localityreview.timetable.adding.NewSessionForm.Wrong;
import uk.localityreview.timetable.board.KeepAnywayPage;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.board.Typed;
import uk.localityreview.timetable.day.ChangingTheDay;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NeedsAReason;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.Outcome.Overtaken;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;

/** Adds a session to a day by hand. */
@Controller
class NewSessionController {

    private final PlannedDays days;
    private final ChangingTheDay changing;

    NewSessionController(PlannedDays days, ChangingTheDay changing) {
        this.days = days;
        this.changing = changing;
    }

    @GetMapping("/reviews/{review}/timetable/new")
    @Needs(Permission.PLAN_DAY)
    String newSession(
            @PathVariable ReviewId review, @RequestParam(defaultValue = "") String person, Frame frame, Model model) {
        PlannedDay day = days.of(review);
        Optional<ParticipantCode> whom = Typed.code(person, ParticipantCode::new);
        Optional<Session> free = whom.flatMap(one -> FreeSlot.of(day, one));
        String found = whom.isEmpty()
                ? null
                : free.map(slot -> slot.start() + " in room " + slot.room() + " is the first time that breaks no rule.")
                        .orElse("There is no time at which an interview of " + person + " would break no rule.");
        return page(day, form(person, free), found, FormErrors.none(), frame, model);
    }

    private static NewSessionForm form(String person, Optional<Session> free) {
        List<String> people = person.isBlank() ? List.of() : List.of(person);
        return free.map(slot -> new NewSessionForm(
                        "INTERVIEW",
                        slot.start().toString(),
                        "",
                        slot.room(),
                        slot.lead().value(),
                        slot.scribe().value(),
                        people,
                        null))
                .orElseGet(() -> new NewSessionForm("INTERVIEW", "", "", "", "", "", people, null));
    }

    @PostMapping("/reviews/{review}/timetable/new")
    @Needs(Permission.PLAN_DAY)
    String add(
            @PathVariable ReviewId review,
            @ModelAttribute NewSessionForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PlannedDay day = days.of(review);
        return switch (form.read(day.frame())) {
            case Wrong(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield page(day, form, null, errors, frame, model);
            }
            case Wanted(Session session) -> {
                Outcome outcome = changing.add(review, session, form.reason(), by.id());
                yield answer(day, form, outcome, frame, model, redirect, response);
            }
        };
    }

    private static String answer(
            PlannedDay day,
            NewSessionForm form,
            Outcome outcome,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String timetable = TimetablePage.pathOf(day.review().id());
        if (outcome instanceof Made(String sentence)) {
            redirect.addFlashAttribute("done", sentence);
            return "redirect:" + timetable;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return switch (outcome) {
            case NeedsAReason needed -> {
                model.addAttribute("frame", day.review().framed(frame));
                model.addAttribute(
                        "page",
                        new KeepAnywayPage(
                                timetable + "/new",
                                form.fields(),
                                needed.clashes(),
                                timetable + "/new",
                                form.reason(),
                                needed.wrong()));
                yield "timetable/keepAnyway";
            }
            case NotMade(List<String> sentences) -> {
                FormErrors errors = FormErrors.none();
                for (String sentence : sentences) {
                    errors = errors.with("start", sentence + " Nothing was added.");
                }
                yield page(day, form, null, errors, frame, model);
            }
            case Made _, Overtaken _ -> throw new IllegalStateException("A new session is not there to be changed");
        };
    }

    private static String page(
            PlannedDay day, NewSessionForm form, @Nullable String found, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", day.review().framed(frame));
        model.addAttribute("page", new NewSessionPage(day, form, found, errors));
        return "timetable/new";
    }
}
