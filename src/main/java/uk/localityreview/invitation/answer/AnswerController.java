package uk.localityreview.invitation.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.answer.AnswerChange.Kept;
import uk.localityreview.invitation.answer.AnswerChange.NotKept;
import uk.localityreview.invitation.answer.OpeningLinks.Tried;

/** The page behind a personal link. Whatever is wrong with a link, the same page says what to do. */
@Controller
class AnswerController {

    private final OpeningLinks opening;
    private final Answering answering;
    private final Consents consents;

    AnswerController(OpeningLinks opening, Answering answering, Consents consents) {
        this.opening = opening;
        this.answering = answering;
        this.consents = consents;
    }

    @OpenToAll
    @GetMapping("/answer/{token}")
    String ask(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String saved,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (tried(token, frame, request, response, model)) {
            case Tried.Opens(Opened opened) -> {
                Optional<Answer> answer = lastAnswer(opened);
                AnswerForm form = answer.map(AnswerForm::of).orElseGet(AnswerForm::empty);
                yield page(token, opened, form, FormErrors.none(), saved != null && answer.isPresent(), frame, model);
            }
            case Tried.OpensNothing() -> noPage(HttpStatus.NOT_FOUND, response);
            case Tried.TooMany() -> noPage(HttpStatus.TOO_MANY_REQUESTS, response);
        };
    }

    @OpenToAll
    @PostMapping("/answer/{token}")
    String answer(
            @PathVariable String token,
            @ModelAttribute AnswerForm form,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (tried(token, frame, request, response, model)) {
            case Tried.Opens(Opened opened) -> answer(token, opened, form, frame, response, model);
            case Tried.OpensNothing() -> noPage(HttpStatus.NOT_FOUND, response);
            case Tried.TooMany() -> noPage(HttpStatus.TOO_MANY_REQUESTS, response);
        };
    }

    @OpenToAll
    @PostMapping("/answer/{token}/withdrawal")
    String withdraw(
            @PathVariable String token,
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (tried(token, frame, request, response, model)) {
            case Tried.Opens(Opened opened) -> {
                answering.withdraw(opened);
                yield "redirect:" + pathOf(token) + "?saved=yes";
            }
            case Tried.OpensNothing() -> noPage(HttpStatus.NOT_FOUND, response);
            case Tried.TooMany() -> noPage(HttpStatus.TOO_MANY_REQUESTS, response);
        };
    }

    private String answer(
            String token, Opened opened, AnswerForm form, Frame frame, HttpServletResponse response, Model model) {
        if (form.wantsAnotherRow()) {
            return page(token, opened, form, FormErrors.none(), false, frame, model);
        }
        return switch (answering.answer(opened, form)) {
            // Not by a flash attribute: a session would remember the address, and with it the link.
            case Kept() -> "redirect:" + pathOf(token) + "?saved=yes";
            case NotKept(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield page(token, opened, form, errors, false, frame, model);
            }
        };
    }

    private Tried tried(
            String token, Frame frame, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        model.addAttribute("frame", ofNobody(frame));
        return opening.open(token, request.getRemoteAddr());
    }

    private String page(
            String token, Opened opened, AnswerForm form, FormErrors errors, boolean saved, Frame frame, Model model) {
        // The form comes late on a long page, when a session for its token can no longer be begun.
        frame.csrf().getToken();
        model.addAttribute("page", AnswerPage.of(pathOf(token), opened, form, errors, lastAnswer(opened), saved));
        return "invitation/answer";
    }

    private Optional<Answer> lastAnswer(Opened opened) {
        return consents.lastAnswer(opened.link().review(), opened.link().participant());
    }

    private static String noPage(HttpStatus status, HttpServletResponse response) {
        response.setStatus(status.value());
        return "invitation/linkOpensNothing";
    }

    private static String pathOf(String token) {
        return "/answer/" + token;
    }

    // Whoever tries a link at a desk where somebody is signed in sees what the participant sees.
    private static Frame ofNobody(Frame frame) {
        return new Frame(null, false, frame.csrf(), frame.path(), frame.assets(), frame.version(), null);
    }
}
