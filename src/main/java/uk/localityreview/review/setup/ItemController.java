package uk.localityreview.review.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.setup.SectionChange.Made;
import uk.localityreview.review.setup.SectionChange.NotMade;
import uk.localityreview.review.setup.SectionChange.Overtaken;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** Adds, changes and removes the things of a list: agencies, sectors, reviewers, rooms. */
@Controller
class ItemController {

    private final Reviews reviews;
    private final Sections sections;
    private final SectionStates states;
    private final ChangingTheSetUp changing;

    ItemController(Reviews reviews, Sections sections, SectionStates states, ChangingTheSetUp changing) {
        this.reviews = reviews;
        this.sections = sections;
        this.states = states;
        this.changing = changing;
    }

    @GetMapping("/reviews/{review}/set-up/{section}/new")
    @Needs(Permission.PLAN_DAY)
    String newItem(@PathVariable ReviewId review, @PathVariable String section, Frame frame, Model model) {
        ListSection list = list(section);
        return shown(review, list, null, list.questions(review), 0, FormErrors.none(), List.of(), frame, model);
    }

    @PostMapping("/reviews/{review}/set-up/{section}/new")
    @Needs(Permission.PLAN_DAY)
    String add(
            @PathVariable ReviewId review,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ListSection list = list(section);
        Answers answers = new Answers(typed);
        List<Question> asked = answered(list.questions(review), answers);
        if (changing.add(review, list, answers) instanceof NotMade(FormErrors errors)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return shown(review, list, null, asked, 0, errors, List.of(), frame, model);
        }
        return back(review, list, "was added", redirect);
    }

    @GetMapping("/reviews/{review}/set-up/{section}/{item}")
    @Needs(Permission.PLAN_DAY)
    String item(
            @PathVariable ReviewId review,
            @PathVariable String section,
            @PathVariable String item,
            Frame frame,
            Model model) {
        ListSection list = list(section);
        int version = states.of(review, list.name()).version();
        return shown(
                review, list, item, questions(review, list, item), version, FormErrors.none(), List.of(), frame, model);
    }

    @PostMapping("/reviews/{review}/set-up/{section}/{item}")
    @Needs(Permission.PLAN_DAY)
    String change(
            @PathVariable ReviewId review,
            @PathVariable String section,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> typed,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ListSection list = list(section);
        Answers answers = new Answers(typed);
        List<Question> recorded = questions(review, list, item);
        List<Question> asked = answered(recorded, answers);
        return switch (changing.change(review, list, item, answers)) {
            case Made _ -> back(review, list, "was changed", redirect);
            case NotMade(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield shown(review, list, item, asked, answers.version(), errors, List.of(), frame, model);
            }
            case Overtaken _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                int version = states.of(review, list.name()).version();
                FormErrors told = FormErrors.none().with("", SectionController.MEANWHILE);
                yield shown(review, list, item, asked, version, told, questions(review, list, item), frame, model);
            }
        };
    }

    @PostMapping("/reviews/{review}/set-up/{section}/{item}/removal")
    @Needs(Permission.PLAN_DAY)
    String remove(
            @PathVariable ReviewId review,
            @PathVariable String section,
            @PathVariable String item,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ListSection list = list(section);
        List<Question> recorded = questions(review, list, item);
        int version = states.of(review, list.name()).version();
        if (changing.remove(review, list, item) instanceof NotMade(FormErrors errors)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return shown(review, list, item, recorded, version, errors, List.of(), frame, model);
        }
        return back(review, list, "was removed", redirect);
    }

    private String shown(
            ReviewId id,
            ListSection list,
            @Nullable String item,
            List<Question> questions,
            int version,
            FormErrors errors,
            List<Question> onRecord,
            Frame frame,
            Model model) {
        Review review = reviews.get(id);
        String title = list.items(id).stream()
                .filter(one -> one.key().equals(item))
                .map(one -> one.cells().getFirst())
                .findFirst()
                .orElse("");
        model.addAttribute("frame", review.framed(frame));
        model.addAttribute(
                "page",
                new ItemPage(review, list.name(), list.noun(), item, title, questions, version, errors, onRecord));
        return "review/item";
    }

    private static String back(ReviewId review, ListSection list, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "The " + list.noun() + " " + what + ".");
        return "redirect:/reviews/" + review + "/set-up/" + list.name().path();
    }

    private static List<Question> questions(ReviewId review, ListSection list, String item) {
        return list.questions(review, item).orElseThrow(() -> new NotFound("a " + list.noun() + " of the set-up"));
    }

    private static List<Question> answered(List<Question> questions, Answers answers) {
        return questions.stream().map(question -> question.answered(answers)).toList();
    }

    private ListSection list(String section) {
        return sections.list(section).orElseThrow(() -> new NotFound("a list of the set-up"));
    }
}
