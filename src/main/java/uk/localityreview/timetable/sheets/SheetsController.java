package uk.localityreview.timetable.sheets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.feeds.Audience.Kind;

/** The sheets of the day, for whoever runs it. */
@Controller
class SheetsController {

    private final ReadingSheets reading;
    private final ReviewMemberships memberships;

    SheetsController(ReadingSheets reading, ReviewMemberships memberships) {
        this.reading = reading;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/sheets")
    @Needs(Permission.RUN_DAY)
    String sheets(@PathVariable ReviewId review, @AuthenticationPrincipal Account viewer, Frame frame, Model model) {
        SheetsPage page = reading.list(review);
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        model.addAttribute("mayPlan", memberships.may(viewer.id(), Permission.PLAN_DAY, review.value()));
        return "timetable/sheets";
    }

    @GetMapping("/reviews/{review}/sheets/{kind}")
    @Needs(Permission.RUN_DAY)
    String sheet(
            @PathVariable ReviewId review,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String only,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        boolean mayPlan = memberships.may(viewer.id(), Permission.PLAN_DAY, review.value());
        return page(reading.read(review, kind(kind), only), mayPlan, frame, model);
    }

    // The answer shows the links themselves: a redirect would have to keep them somewhere on the way.
    @PostMapping("/reviews/{review}/sheets/{kind}")
    @Needs(Permission.PLAN_DAY)
    String sheetWithLinks(
            @PathVariable ReviewId review,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String only,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page(reading.readWithLinks(review, kind(kind), only, by.id()), true, frame, model);
    }

    private static Kind kind(String path) {
        return Kind.ofPath(path).orElseThrow(() -> new NotFound("a kind of sheet"));
    }

    private static String page(SheetPage page, boolean mayPlan, Frame frame, Model model) {
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        model.addAttribute("mayPlan", mayPlan);
        return "timetable/sheet";
    }
}
