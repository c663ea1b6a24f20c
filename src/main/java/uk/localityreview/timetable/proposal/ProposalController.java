package uk.localityreview.timetable.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.day.DayClock;
import uk.localityreview.timetable.day.Outcome;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;

/** The pages of proposals: watched, stopped, used or left. */
@Controller
class ProposalController {

    /** Long enough for what is planned again on the day, so that its page comes with the answer. */
    static final long AT_ONCE_MILLIS = 2_000;

    private final Proposing proposing;
    private final Searches searches;
    private final UsingAProposal using;
    private final PlannedDays days;
    private final ReviewMemberships memberships;
    private final DayClock clock;

    ProposalController(
            Proposing proposing,
            Searches searches,
            UsingAProposal using,
            PlannedDays days,
            ReviewMemberships memberships,
            DayClock clock) {
        this.proposing = proposing;
        this.searches = searches;
        this.using = using;
        this.days = days;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/timetable/proposals/{proposal}")
    @Needs(Permission.RUN_DAY)
    String proposal(
            @PathVariable ReviewId review,
            @PathVariable UUID proposal,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        return page(review, proposal, viewer, FormErrors.none(), "timetable/proposal", frame, model);
    }

    /** How far it is, and nothing around it: what the page fetches again and again. */
    @GetMapping("/reviews/{review}/timetable/proposals/{proposal}/progress")
    @Needs(Permission.RUN_DAY)
    String progress(
            @PathVariable ReviewId review,
            @PathVariable UUID proposal,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        return page(review, proposal, viewer, FormErrors.none(), "timetable/progress", frame, model);
    }

    @PostMapping("/reviews/{review}/timetable/proposals/{proposal}/stop")
    @Needs(Permission.RUN_DAY)
    String stop(@PathVariable ReviewId review, @PathVariable UUID proposal) {
        search(review, proposal);
        searches.askToStop(proposal);
        proposing.await(proposal, AT_ONCE_MILLIS);
        return "redirect:" + pathOf(review, proposal);
    }

    @PostMapping("/reviews/{review}/timetable/proposals/{proposal}/use")
    @Needs(Permission.RUN_DAY)
    String use(
            @PathVariable ReviewId review,
            @PathVariable UUID proposal,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Search search = search(review, proposal);
        if (!mayUse(search, by)) {
            throw new NotFound("a proposal to be used");
        }
        return switch (using.use(review, proposal, by.id())) {
            case Made(String sentence) -> {
                redirect.addFlashAttribute("done", sentence);
                yield "redirect:" + TimetablePage.pathOf(review) + (search.fromNow() ? "/today" : "");
            }
            case NotMade(List<String> sentences) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                FormErrors errors = FormErrors.none().with("", String.join(" ", sentences));
                yield page(review, proposal, by, errors, "timetable/proposal", frame, model);
            }
            case Outcome other -> throw new IllegalStateException("A proposal is used or not, and not " + other);
        };
    }

    @PostMapping("/reviews/{review}/timetable/proposals/{proposal}/leaving")
    @Needs(Permission.RUN_DAY)
    String leave(
            @PathVariable ReviewId review,
            @PathVariable UUID proposal,
            @AuthenticationPrincipal Account by,
            RedirectAttributes redirect) {
        Search search = search(review, proposal);
        if (!mayUse(search, by)) {
            throw new NotFound("a proposal to be left");
        }
        if (using.leave(review, proposal) instanceof Made(String sentence)) {
            redirect.addFlashAttribute("done", sentence);
        }
        return "redirect:" + TimetablePage.pathOf(review) + (search.fromNow() ? "/today" : "");
    }

    private Search search(ReviewId review, UUID proposal) {
        return searches.find(review, proposal).orElseThrow(() -> new NotFound("a proposal"));
    }

    /** Whoever runs the day may plan again from now; a whole day is planned by those who may plan it. */
    private boolean mayUse(Search search, Account by) {
        Permission needed = search.fromNow() ? Permission.RUN_DAY : Permission.PLAN_DAY;
        return memberships.may(by.id(), needed, search.review().value());
    }

    private String page(
            ReviewId review,
            UUID proposal,
            Account viewer,
            FormErrors errors,
            String template,
            Frame frame,
            Model model) {
        Search search = search(review, proposal);
        PlannedDay day = days.of(review);
        model.addAttribute("frame", day.review().framed(frame));
        model.addAttribute(
                "page",
                new ProposalPage(
                        day.review(),
                        search.id().toString(),
                        search.state().name(),
                        search.fromNow(),
                        ProposalPage.progressOf(search, clock.instant()),
                        result(search, day),
                        mayUse(search, viewer),
                        errors));
        return template;
    }

    private static ProposalPage.@Nullable Result result(Search search, PlannedDay day) {
        Found found = search.found();
        if (found == null) {
            return null;
        }
        PlannedDay after = search.state() == Search.State.FOUND ? UsingAProposal.with(day, found) : day;
        BeforeAndAfter changes = BeforeAndAfter.of(day, after);
        return new ProposalPage.Result(
                search.state() == Search.State.FOUND ? after.timetable().sessions() : found.sessions(),
                changes,
                found.unplaced(),
                found.choices(),
                found.wishes().stream()
                        .filter(unmet -> !changes.isFirst() || !unmet.wish().isOfWhatStays())
                        .map(ProposalPage.Wish::of)
                        .toList(),
                ProposalPage.best(found, search.fromNow()));
    }

    static String pathOf(ReviewId review, UUID proposal) {
        return TimetablePage.pathOf(review) + "/proposals/" + proposal;
    }
}
