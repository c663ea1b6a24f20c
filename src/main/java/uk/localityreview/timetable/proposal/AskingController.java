package uk.localityreview.timetable.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.board.Missing;
import uk.localityreview.timetable.day.DayClock;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;

/** Where proposals are asked for: for a whole day, or from now on while the day runs. */
@Controller
class AskingController {

    private final Proposing proposing;
    private final PlannedDays days;
    private final DayClock clock;

    AskingController(Proposing proposing, PlannedDays days, DayClock clock) {
        this.proposing = proposing;
        this.days = days;
        this.clock = clock;
    }

    @PostMapping("/reviews/{review}/timetable/proposals")
    @Needs(Permission.PLAN_DAY)
    String propose(
            @PathVariable ReviewId review,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        PlannedDay day = days.of(review);
        List<Missing> missing = Missing.of(day.review());
        if (!missing.isEmpty()) {
            return noProposal(NoProposalPage.asLongAs(missing, day.review()), frame, model, response);
        }
        if (isOver(day)) {
            return noProposal(
                    new NoProposalPage(
                            day.review(),
                            "The day of this review, " + day.review().day()
                                    + ", has passed, and sessions were held on it."
                                    + " Nothing was changed. What is wrong in the timetable can be put right session by session.",
                            List.of()),
                    frame,
                    model,
                    response);
        }
        try {
            return "redirect:" + ProposalController.pathOf(review, proposing.start(review, by.id()));
        } catch (Refused refused) {
            return noProposal(new NoProposalPage(day.review(), refused.sentence(), List.of()), frame, model, response);
        }
    }

    /** A day that passed without a session is one whose date is still to be put right, and may be planned. */
    private boolean isOver(PlannedDay day) {
        return clock.isAfter(day.review().date())
                && day.sessions().stream()
                        .anyMatch(session -> session.state() == State.STARTED || session.state() == State.DONE);
    }

    private static String noProposal(NoProposalPage page, Frame frame, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "timetable/noProposal";
    }

    @PostMapping("/reviews/{review}/timetable/today/proposal")
    @Needs(Permission.RUN_DAY)
    String planAgain(
            @PathVariable ReviewId review,
            @RequestParam(defaultValue = "") List<String> choice,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        PlannedDay day = days.of(review);
        if (day.now() == null) {
            return noProposal(
                    new NoProposalPage(
                            day.review(),
                            "It is not the day of this review, so that there is no now to plan from. Nothing was changed."
                                    + " Ask for a proposal on the timetable's page.",
                            List.of()),
                    frame,
                    model,
                    response);
        }
        UUID id = proposing.startFromNow(review, Choice.read(choice), by.id());
        proposing.await(id, ProposalController.AT_ONCE_MILLIS);
        return "redirect:" + ProposalController.pathOf(review, id);
    }
}
