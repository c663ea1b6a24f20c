package uk.localityreview.review.participants;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import uk.localityreview.review.Identities;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** Shows who takes part, by P-code, as a page and as a table to download. */
@Controller
class ParticipantsController {

    private final Reviews reviews;
    private final Identities identities;
    private final ReviewMemberships memberships;
    private final NeedsRead.Reader needs;

    ParticipantsController(
            Reviews reviews, Identities identities, ReviewMemberships memberships, NeedsRead.Reader needs) {
        this.needs = needs;
        this.reviews = reviews;
        this.identities = identities;
        this.memberships = memberships;
    }

    @GetMapping("/reviews/{review}/participants")
    @Needs(Permission.SEE_REVIEW)
    String participants(
            @PathVariable ReviewId review, @AuthenticationPrincipal Account account, Frame frame, Model model) {
        Review held = reviews.get(review);
        model.addAttribute("frame", held.framed(frame));
        model.addAttribute(
                "page",
                new ParticipantsPage(
                        held,
                        held.participants().stream()
                                .map(person -> needs.read(person, held))
                                .toList(),
                        memberships.may(account.id(), Permission.PLAN_DAY, review.value()),
                        memberships.may(account.id(), Permission.RUN_DAY, review.value()),
                        memberships.may(account.id(), Permission.SEE_NAMES, review.value()),
                        identities.count(review),
                        (String) model.getAttribute("done")));
        return "review/participants";
    }

    @GetMapping("/reviews/{review}/participants/participants.csv")
    @Needs(Permission.PLAN_DAY)
    ResponseEntity<byte[]> table(@PathVariable ReviewId review) {
        return csv("participants.csv", ParticipantsCsv.of(reviews.get(review).participants()));
    }

    @GetMapping("/reviews/{review}/participants/template.csv")
    @Needs(Permission.PLAN_DAY)
    ResponseEntity<byte[]> template(@PathVariable ReviewId review) {
        return csv("participants-template.csv", ParticipantsCsv.template());
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(UTF_8));
    }
}
