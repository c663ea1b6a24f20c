package uk.localityreview.timetable.rules;

import uk.localityreview.review.ReviewerCode;

/**
 * Two reviewers who can hold a session together.
 *
 * @param lead who asks
 * @param scribe who writes
 */
public record Pair(ReviewerCode lead, ReviewerCode scribe) {

    public Pair {
        if (lead.equals(scribe)) {
            throw new IllegalArgumentException(lead + " cannot ask and write at once");
        }
    }
}
