package uk.localityreview.triangulation;

import org.springframework.stereotype.Component;
import uk.localityreview.evidence.Codings;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Sessions;

/** Gathers from every room what a triangulation of a review rests on. */
@Component
public class Materials {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Notes notes;
    private final Codings codings;
    private final Findings findings;

    Materials(Reviews reviews, Sessions sessions, Notes notes, Codings codings, Findings findings) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.notes = notes;
        this.codings = codings;
        this.findings = findings;
    }

    /** The material of a review as it is kept now. */
    public Material of(ReviewId review) {
        Decisions decisions = findings.of(review);
        return new Material(
                reviews.get(review),
                sessions.of(review),
                notes.of(review),
                codings.of(review),
                decisions.findings(),
                decisions.evidence(),
                decisions.origins(),
                decisions.tests());
    }
}
