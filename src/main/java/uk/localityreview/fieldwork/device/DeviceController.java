package uk.localityreview.fieldwork.device;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** The pages of a device, and the day that it takes along. */
@Controller
class DeviceController {

    private final Reviews reviews;
    private final TakingTheDayAlong takingTheDayAlong;

    DeviceController(Reviews reviews, TakingTheDayAlong takingTheDayAlong) {
        this.reviews = reviews;
        this.takingTheDayAlong = takingTheDayAlong;
    }

    @GetMapping("/reviews/{review}/day.json")
    @Needs(Permission.TAKE_NOTES)
    @ResponseBody
    DayToTakeAlong day(@PathVariable ReviewId review) {
        return takingTheDayAlong.take(review);
    }

    @GetMapping("/reviews/{review}/ready")
    @Needs(Permission.TAKE_NOTES)
    String ready(@PathVariable ReviewId review, Frame frame, Model model) {
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute("review", review.toString());
        return "fieldwork/ready";
    }

    /** The same for every review: what it shows comes out of the day on the device. */
    @GetMapping({"/reviews/{review}/capture", "/reviews/{review}/device"})
    @Needs(Permission.TAKE_NOTES)
    String shell(@PathVariable ReviewId review) {
        reviews.get(review);
        return "fieldwork/shell";
    }
}
