package uk.localityreview.timetable.coverage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The page of a day's coverage. */
@Controller
class CoverageController {

    private final Reviews reviews;
    private final ReadingCoverage reading;

    CoverageController(Reviews reviews, ReadingCoverage reading) {
        this.reviews = reviews;
        this.reading = reading;
    }

    @GetMapping("/reviews/{review}/coverage")
    @Needs(Permission.SEE_REVIEW)
    String coverage(@PathVariable ReviewId review, Frame frame, Model model) {
        Review found = reviews.get(review);
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute("page", new CoveragePage(found, reading.of(found)));
        return "timetable/coverage";
    }
}
