package uk.localityreview.fieldwork.rescue;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.access.FormErrors;
import uk.localityreview.fieldwork.rescue.TakingInARescueFile.Outcome.TakenIn;
import uk.localityreview.review.ReviewId;

/**
 * What the page shows on which a rescue file is taken in.
 *
 * @param path the address of the review
 * @param done what was taken in, sentences; empty before
 * @param refused what was not, a sentence each
 * @param errors what was wrong with what was sent
 */
public record RescuePage(String path, List<String> done, List<String> refused, FormErrors errors) {

    static RescuePage empty(ReviewId review) {
        return new RescuePage("/reviews/" + review, List.of(), List.of(), FormErrors.none());
    }

    static RescuePage wrong(ReviewId review, String sentence) {
        return new RescuePage(
                "/reviews/" + review, List.of(), List.of(), FormErrors.none().with("file", sentence));
    }

    static RescuePage of(ReviewId review, TakenIn outcome) {
        List<String> done = new ArrayList<>();
        done.add(entries(outcome.taken()) + " came in; " + entries(outcome.known()) + " had come before; "
                + entries(outcome.refused().size()) + " could not be taken in.");
        if (outcome.drafts() > 0) {
            done.add(
                    (outcome.drafts() == 1 ? "1 line was" : outcome.drafts() + " lines were")
                            + " still being typed and not finished. Only their author can take them in, on a device; keep the file.");
        }
        return new RescuePage("/reviews/" + review, done, outcome.refused(), FormErrors.none());
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
