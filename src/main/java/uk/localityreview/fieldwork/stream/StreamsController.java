package uk.localityreview.fieldwork.stream;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;

/** The page of what devices sent for a session. */
@Controller
class StreamsController {

    private final Reviews reviews;
    private final Sessions sessions;
    private final ReadingStreams reading;
    private final MakingTheNote making;
    private final Notes notes;
    private final Accounts accounts;
    private final ReviewMemberships memberships;

    StreamsController(
            Reviews reviews,
            Sessions sessions,
            ReadingStreams reading,
            MakingTheNote making,
            Notes notes,
            Accounts accounts,
            ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.reading = reading;
        this.making = making;
        this.notes = notes;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/sessions/{session}/streams")
    @Needs(Permission.READ_NOTES)
    String streams(
            @PathVariable ReviewId review,
            @PathVariable String session,
            @AuthenticationPrincipal Account reader,
            Frame frame,
            Model model) {
        Session held = session(review, session);
        model.addAttribute("frame", reviews.get(review).framed(frame));
        model.addAttribute(
                "page",
                StreamsPage.of(
                        review,
                        held,
                        reading.read(review, held.code()),
                        notes.linesHeld(review).containsKey(held.code()),
                        memberships.may(reader.id(), Permission.TAKE_NOTES, review.value()),
                        this::nameOf));
        return "fieldwork/streams";
    }

    @PostMapping("/reviews/{review}/sessions/{session}/streams/{device}/note")
    @Needs(Permission.TAKE_NOTES)
    String makeTheNote(@PathVariable ReviewId review, @PathVariable String session, @PathVariable UUID device) {
        Session held = session(review, session);
        making.make(reviews.get(review), held, device).ifPresent(why -> {
            throw new Refused(why);
        });
        return "redirect:/reviews/" + review + "/sessions/" + held.code();
    }

    private Session session(ReviewId review, String code) {
        return sessions.of(review).stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::displayName).orElse("Somebody whose account is closed");
    }
}
