package uk.localityreview.fieldwork;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DaySessions;

/** The page of a day's sessions. */
@Controller
class SessionsController {

    private final Reviews reviews;
    private final DaySessions sessions;
    private final TimetableNews news;
    private final Notes notes;
    private final ReviewMemberships memberships;

    SessionsController(
            Reviews reviews, DaySessions sessions, TimetableNews news, Notes notes, ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.news = news;
        this.notes = notes;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/sessions")
    @Needs(Permission.SEE_REVIEW)
    String sessions(@PathVariable ReviewId review, @AuthenticationPrincipal Account account, Frame frame, Model model) {
        Review found = reviews.get(review);
        boolean mayReadNotes = memberships.may(account.id(), Permission.READ_NOTES, review.value());
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute(
                "page",
                SessionsPage.of(found, sessions.of(review), notes.linesHeld(review), news.since(review), mayReadNotes));
        return "fieldwork/sessions";
    }
}
