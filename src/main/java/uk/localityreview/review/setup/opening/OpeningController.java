package uk.localityreview.review.setup.opening;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.SignedIn;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** Opens a new review by page. */
@Controller
class OpeningController {

    private final OpeningAReview opening;

    OpeningController(OpeningAReview opening) {
        this.opening = opening;
    }

    @GetMapping("/reviews/new")
    @SignedIn
    String newReview(Model model) {
        return shown(opening.questions(), FormErrors.none(), model);
    }

    @PostMapping("/reviews/new")
    @SignedIn
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal Account account,
            Model model,
            HttpServletResponse response) {
        Answers answers = new Answers(typed);
        Optional<ReviewId> opened = opening.open(answers, account.id());
        if (opened.isPresent()) {
            return "redirect:/reviews/" + opened.get() + "/set-up";
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        List<Question> asked = opening.questions().stream()
                .map(question -> question.answered(answers))
                .toList();
        return shown(asked, answers.errors(), model);
    }

    private static String shown(List<Question> questions, FormErrors errors, Model model) {
        model.addAttribute("page", new OpeningPage(questions, errors));
        return "review/open";
    }
}
