package uk.localityreview.fieldwork.rescue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.fieldwork.rescue.TakingInARescueFile.Outcome.NotTakenIn;
import uk.localityreview.fieldwork.rescue.TakingInARescueFile.Outcome.TakenIn;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The page on which a lead reviewer takes in what is on a device that cannot send it itself. */
@Controller
class RescueController {

    private final Reviews reviews;
    private final TakingInARescueFile takingIn;

    RescueController(Reviews reviews, TakingInARescueFile takingIn) {
        this.reviews = reviews;
        this.takingIn = takingIn;
    }

    @GetMapping("/reviews/{review}/rescue")
    @Needs(Permission.CHANGE_REVIEW)
    String rescue(@PathVariable ReviewId review, Frame frame, Model model) {
        return page(RescuePage.empty(review), review, frame, model);
    }

    @PostMapping("/reviews/{review}/rescue")
    @Needs(Permission.CHANGE_REVIEW)
    String takeIn(
            @PathVariable ReviewId review,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file.isEmpty() || file.get().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(RescuePage.wrong(review, "Select a rescue file"), review, frame, model);
        }
        return switch (takingIn.takeIn(review, by.id(), file.get().getBytes())) {
            case TakenIn outcome -> page(RescuePage.of(review, outcome), review, frame, model);
            case NotTakenIn(String sentence) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield page(RescuePage.wrong(review, sentence), review, frame, model);
            }
        };
    }

    private String page(RescuePage page, ReviewId review, Frame frame, Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute("page", page);
        return "fieldwork/rescue";
    }
}
