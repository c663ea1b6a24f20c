package uk.localityreview.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.contact.SafeguardingContact;
import uk.localityreview.timetable.SessionCode;

/**
 * The concerns of a review, without their words, for whoever follows them up.
 *
 * @param path the address of the review
 * @param contact whom to tell, or null while nobody has said it
 * @param summary how many are open, a sentence
 * @param rows each concern, the latest first
 */
public record ConcernsPage(String path, @Nullable SafeguardingContact contact, String summary, List<Row> rows) {

    /**
     * One concern.
     *
     * @param href its page
     * @param raised how long ago it was raised
     * @param at when
     * @param by by whom
     * @param session the session, or "no session"
     * @param atRiskNow whether somebody is at risk now
     * @param state how it stands
     * @param colour the colour of its tag
     */
    public record Row(
            String href,
            String raised,
            String at,
            String by,
            String session,
            boolean atRiskNow,
            String state,
            String colour) {}

    static ConcernsPage of(
            ReviewId review,
            @Nullable SafeguardingContact contact,
            List<Concern> concerns,
            Function<AccountId, String> names,
            Instant now) {
        long open = concerns.stream().filter(Concern::isOpen).count();
        String path = "/reviews/" + review;
        return new ConcernsPage(
                path,
                contact,
                concerns.isEmpty()
                        ? "None has been raised."
                        : open == 0
                                ? "None is open."
                                : inWords(open) + " open. The report is not to be issued until each is closed.",
                concerns.stream()
                        .map(concern -> new Row(
                                path + "/safeguarding/concerns/" + concern.id(),
                                Moments.ago(concern.raisedAt(), now),
                                Moments.at(concern.raisedAt()),
                                names.apply(concern.raisedBy()),
                                session(concern),
                                concern.atRiskNow(),
                                concern.state().words(),
                                concern.state().colour()))
                        .toList());
    }

    private static String inWords(long open) {
        return open == 1 ? "1 concern is" : open + " concerns are";
    }

    static String session(Concern concern) {
        SessionCode session = concern.session();
        return session == null ? "no session" : session.value();
    }
}
