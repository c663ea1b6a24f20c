package uk.localityreview.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.Step.Kind;
import uk.localityreview.safeguarding.contact.SafeguardingContact;

/**
 * What becomes of the concerns that somebody raised, for that somebody alone; not what they say.
 *
 * @param path the address of the review
 * @param contact whom to tell, or null while nobody has said it
 * @param rows each concern, the latest first
 * @param done what was just done, a sentence, or null
 */
public record ReceiptsPage(
        String path,
        @Nullable SafeguardingContact contact,
        List<Row> rows,
        @Nullable String done) {

    /**
     * One concern.
     *
     * @param received when it reached us
     * @param session the session, or "no session"
     * @param read by whom it was read and when, a line each; empty when by nobody yet
     * @param state how it stands
     * @param colour the colour of its tag
     */
    public record Row(String received, String session, List<String> read, String state, String colour) {}

    static ReceiptsPage of(
            ReviewId review,
            @Nullable SafeguardingContact contact,
            List<Concern> own,
            Function<AccountId, String> names,
            Instant now,
            @Nullable String done) {
        return new ReceiptsPage(
                "/reviews/" + review,
                contact,
                own.stream().map(concern -> row(concern, names, now)).toList(),
                done);
    }

    private static Row row(Concern concern, Function<AccountId, String> names, Instant now) {
        return new Row(
                Moments.at(concern.raisedAt()) + ", " + Moments.ago(concern.raisedAt(), now),
                ConcernsPage.session(concern),
                concern.steps().stream()
                        .filter(step -> step.kind() == Kind.SEEN)
                        .map(step -> names.apply(step.account()) + ", " + Moments.at(step.at()))
                        .toList(),
                concern.state().words(),
                concern.state().colour());
    }
}
