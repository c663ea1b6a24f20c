package uk.localityreview.review.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewTask.Status;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.setup.SectionChange.Made;
import uk.localityreview.review.setup.SectionChange.NotMade;
import uk.localityreview.review.setup.SectionChange.Overtaken;
import uk.localityreview.review.setup.SectionPage.Listed;
import uk.localityreview.review.setup.SectionStates.State;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** Shows the set-up and its sections, and keeps what is said in their forms. */
@Controller
class SectionController {

    static final String MEANWHILE =
            "Somebody else has changed this since you opened the page. Nothing was overwritten. Look at what is on record "
                    + "now, and save again";

    private final Reviews reviews;
    private final Sections sections;
    private final SectionStates states;
    private final ChangingTheSetUp changing;
    private final FieldworkGate gate;
    private final ReviewMemberships memberships;

    SectionController(
            Reviews reviews,
            Sections sections,
            SectionStates states,
            ChangingTheSetUp changing,
            FieldworkGate gate,
            ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sections = sections;
        this.states = states;
        this.changing = changing;
        this.gate = gate;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/set-up")
    @Needs(Permission.SEE_REVIEW)
    String setUp(@PathVariable ReviewId review, @AuthenticationPrincipal Account account, Frame frame, Model model) {
        Review held = reviews.get(review);
        Map<SectionName, State> all = states.of(review);
        boolean mayChange = memberships.may(account.id(), Permission.PLAN_DAY, review.value());
        List<SetUpPage.Group> groups = Stream.of(SectionName.Group.values())
                .map(group -> new SetUpPage.Group(
                        group.title(),
                        Stream.of(SectionName.values())
                                .filter(name -> name.group() == group)
                                .map(name -> row(review, name, all, mayChange))
                                .toList()))
                .toList();
        model.addAttribute("frame", held.framed(frame));
        model.addAttribute(
                "page",
                new SetUpPage(
                        held,
                        groups,
                        (int) all.values().stream().filter(State::completed).count(),
                        gate.whyNot(review).orElse(null),
                        (String) model.getAttribute("done")));
        return "review/setUp";
    }

    private SetUpPage.Row row(ReviewId review, SectionName name, Map<SectionName, State> all, boolean mayChange) {
        State state = all.get(name);
        Status status = state != null && state.completed()
                ? Status.COMPLETED
                : state != null || sections.isStarted(review, name) ? Status.IN_PROGRESS : Status.NOT_YET_STARTED;
        return new SetUpPage.Row(
                name,
                sections.summary(review, name).orElse(null),
                mayChange ? "/reviews/" + review + "/set-up/" + name.path() : null,
                status);
    }

    @GetMapping("/reviews/{review}/set-up/{section}")
    @Needs(Permission.PLAN_DAY)
    String section(@PathVariable ReviewId review, @PathVariable String section, Frame frame, Model model) {
        // the version first: what changes in between is then told apart
        State state = states.of(review, nameOf(section));
        return shown(review, section, state, FormErrors.none(), null, false, frame, model);
    }

    @PostMapping("/reviews/{review}/set-up/{section}")
    @Needs(Permission.PLAN_DAY)
    String save(
            @PathVariable ReviewId review,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Answers answers = new Answers(typed);
        SectionName name = nameOf(section);
        SectionChange change = sections.form(section)
                .map(form -> changing.save(review, form, answers))
                .orElseGet(
                        () -> changing.complete(review, sections.list(section).orElseThrow(), answers));
        return switch (change) {
            case Made _ -> {
                redirect.addFlashAttribute("done", "“" + name.title() + "” was saved.");
                yield "redirect:/reviews/" + review + "/set-up";
            }
            case NotMade(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                State seen = new State(false, answers.version());
                yield shown(review, section, seen, errors, answers, false, frame, model);
            }
            case Overtaken _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                FormErrors told = FormErrors.none().with("", MEANWHILE);
                yield shown(review, section, states.of(review, name), told, answers, true, frame, model);
            }
        };
    }

    private String shown(
            ReviewId id,
            String section,
            State state,
            FormErrors errors,
            @Nullable Answers typed,
            boolean overtaken,
            Frame frame,
            Model model) {
        Review review = reviews.get(id);
        List<Question> recorded =
                sections.form(section).map(form -> form.questions(id)).orElse(List.of());
        List<Question> asked = typed == null
                ? recorded
                : recorded.stream().map(question -> question.answered(typed)).toList();
        Listed list = sections.list(section)
                .map(found -> new Listed(found.noun(), found.columns(), found.items(id)))
                .orElse(null);
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute(
                "page",
                new SectionPage(
                        review,
                        nameOf(section),
                        sections.form(section)
                                .map(FormSection::introduction)
                                .or(() -> sections.list(section).map(ListSection::introduction))
                                .orElse(""),
                        asked,
                        list,
                        typed == null ? completed(state) : typed.text(ChangingTheSetUp.COMPLETED),
                        state.version(),
                        errors,
                        overtaken ? recorded : List.of(),
                        (String) model.getAttribute("done")));
        return "review/section";
    }

    private static String completed(State state) {
        return state.completed() ? SectionPage.YES : "";
    }

    private static SectionName nameOf(String path) {
        return SectionName.ofPath(path).orElseThrow(() -> new NotFound("a section of the set-up"));
    }
}
