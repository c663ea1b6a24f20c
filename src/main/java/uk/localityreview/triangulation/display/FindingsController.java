package uk.localityreview.triangulation.display;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;

/** The pages of a review's findings. */
@Controller
class FindingsController {

    private final ReadingFindings reading;

    FindingsController(ReadingFindings reading) {
        this.reading = reading;
    }

    @GetMapping("/reviews/{review}/findings")
    @Needs(Permission.READ_FINDINGS)
    String findings(@PathVariable ReviewId review, Frame frame, Model model) {
        FindingsPage page = reading.list(review);
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "triangulation/findings";
    }

    @GetMapping("/reviews/{review}/findings/{finding}")
    @Needs(Permission.READ_FINDINGS)
    String finding(@PathVariable ReviewId review, @PathVariable String finding, Frame frame, Model model) {
        FindingPage page = reading.read(review, finding).orElseThrow(() -> new NotFound("finding"));
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "triangulation/finding";
    }
}
