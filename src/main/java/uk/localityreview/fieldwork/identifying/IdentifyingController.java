package uk.localityreview.fieldwork.identifying;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.identifiers.Identifiers;
import uk.localityreview.identifiers.Known;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** Where a device asks for what it cannot know itself: names. The line is read, answered and forgotten. */
@Controller
class IdentifyingController {

    private static final int LONGEST_LINE = 10_000;

    private final Reviews reviews;

    IdentifyingController(Reviews reviews) {
        this.reviews = reviews;
    }

    /** What was found in a line, in its order. */
    record Flags(List<Flag> flags) {}

    // Not by type of the body: a stranger's request must reach the rule of the route, whatever it holds.
    @PostMapping("/reviews/{review}/identifiers")
    @Needs(Permission.TAKE_NOTES)
    ResponseEntity<Flags> flags(@PathVariable ReviewId review, @RequestBody String line) {
        if (line.length() > LONGEST_LINE) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return inJson(found(line, knownTo(review)));
    }

    private static <T> ResponseEntity<T> inJson(T answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private Known knownTo(ReviewId review) {
        return Known.of(reviews.get(review).words());
    }

    private static Flags found(String line, Known known) {
        try {
            return new Flags(Identifiers.in(line, known).stream()
                    .map(identifier -> Flag.of(identifier, line))
                    .toList());
        } catch (RuntimeException e) {
            // The cause stays out: what goes wrong over a line may quote it, and the log keeps no line.
            throw new IllegalStateException("A line could not be searched for identifiers: "
                    + e.getClass().getSimpleName());
        }
    }
}
