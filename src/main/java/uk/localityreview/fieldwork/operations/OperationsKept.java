package uk.localityreview.fieldwork.operations;

import static java.util.stream.Collectors.joining;

import java.util.SortedSet;
import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/**
 * Operations of a device were kept that were not here before.
 *
 * @param reviewId the review
 * @param device the device that they come from
 * @param count how many
 * @param sessions the sessions that they belong to
 */
public record OperationsKept(ReviewId reviewId, UUID device, int count, SortedSet<SessionCode> sessions)
        implements Audited {

    @Override
    public String act() {
        return "OPERATIONS_KEPT";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return "device " + device + ", " + count + " in "
                + sessions.stream().map(SessionCode::value).collect(joining(" "));
    }
}
