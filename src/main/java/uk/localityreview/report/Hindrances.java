package uk.localityreview.report;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.Concerns;

/** What stands against issuing a report: a safeguarding concern that is open. */
@Component
class Hindrances {

    private final Concerns concerns;
    private final ReviewMemberships memberships;

    Hindrances(Concerns concerns, ReviewMemberships memberships) {
        this.concerns = concerns;
        this.memberships = memberships;
    }

    /** What to tell a reader, or null. Who may not see concerns is not told that there are any. */
    @Nullable
    String of(ReviewId review, AccountId reader) {
        int open = concerns.open(review);
        if (open == 0) {
            return null;
        }
        if (!memberships.may(reader, Permission.SEE_CONCERNS, review.value())) {
            return "This is a draft and cannot be issued yet. Ask a lead reviewer what is still to be done.";
        }
        return (open == 1 ? "1 safeguarding concern is open" : open + " safeguarding concerns are open")
                + ". The report cannot be issued until each is closed.";
    }
}
