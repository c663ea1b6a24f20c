package uk.localityreview.fieldwork.paper;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;

/** The page of pro-formas, for whoever runs the day. */
@Controller
class ProFormaController {

    private final WritingProFormas writing;

    ProFormaController(WritingProFormas writing) {
        this.writing = writing;
    }

    @GetMapping("/reviews/{review}/sessions/pro-formas")
    @Needs(Permission.RUN_DAY)
    String proFormas(
            @PathVariable ReviewId review, @RequestParam(defaultValue = "") String only, Frame frame, Model model) {
        ProFormasPage page = writing.write(review, only);
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "fieldwork/proFormas";
    }
}
