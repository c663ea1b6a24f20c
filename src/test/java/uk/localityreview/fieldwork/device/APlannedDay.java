package uk.localityreview.fieldwork.device;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Sessions;

/** A review with a planned day and a scribe in it. */
@Component
class APlannedDay {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Accounts accounts;
    private final ReviewMemberships memberships;

    APlannedDay(Reviews reviews, Sessions sessions, Accounts accounts, ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** The review's id and who takes notes in it. */
    record Day(String review, Account scribe) {}

    Day open() {
        Review review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        Account scribe = accounts.create("Sam Whitlock", "sam." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), scribe.id(), Role.REVIEWER);
        return new Day(review.id().toString(), scribe);
    }
}
