package uk.localityreview.fieldwork;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
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
import uk.localityreview.fieldwork.attachment.Attachments;
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
    private final Attachments attachments;
    private final ReviewMemberships memberships;

    SessionsController(
            Reviews reviews,
            DaySessions sessions,
            TimetableNews news,
            Notes notes,
            Attachments attachments,
            ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.news = news;
        this.notes = notes;
        this.attachments = attachments;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/sessions")
    @Needs(Permission.SEE_REVIEW)
    String sessions(@PathVariable ReviewId review, @AuthenticationPrincipal Account account, Frame frame, Model model) {
        Review found = reviews.get(review);
        Set<Permission> may = Stream.of(Permission.READ_NOTES, Permission.TAKE_NOTES, Permission.RUN_DAY)
                .filter(permission -> memberships.may(account.id(), permission, review.value()))
                .collect(toSet());
        model.addAttribute("frame", found.framed(frame));
        model.addAttribute(
                "page",
                SessionsPage.of(
                        found,
                        sessions.of(review),
                        notes.linesHeld(review),
                        attachments.missing(review),
                        news.since(review),
                        may));
        return "fieldwork/sessions";
    }
}
