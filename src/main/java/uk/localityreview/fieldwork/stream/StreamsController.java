package uk.localityreview.fieldwork.stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;

/** The page of what devices sent for a session. */
@Controller
class StreamsController {

    private final Reviews reviews;
    private final Sessions sessions;
    private final ReadingStreams reading;
    private final Accounts accounts;

    StreamsController(Reviews reviews, Sessions sessions, ReadingStreams reading, Accounts accounts) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.reading = reading;
        this.accounts = accounts;
    }

    @GetMapping("/reviews/{review}/sessions/{session}/streams")
    @Needs(Permission.READ_NOTES)
    String streams(@PathVariable ReviewId review, @PathVariable String session, Frame frame, Model model) {
        Session held = sessions.of(review).stream()
                .filter(one -> one.code().value().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute("page", StreamsPage.of(review, held, reading.read(review, held.code()), this::nameOf));
        return "fieldwork/streams";
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElse("Somebody whose account is closed");
    }
}
