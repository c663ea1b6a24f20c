package uk.localityreview.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.TimetableFixture.aFocusGroup;
import static uk.localityreview.timetable.TimetableFixture.anInterview;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionMoved;
import uk.localityreview.timetable.TimetablePublished;

/** What whoever takes notes hears of a timetable that changes. */
@OnARealDatabase
class TimetableNewsTests {

    private static final Session GROUP = aFocusGroup("S05", "13:15", "A", "P04", "P06", "P08");
    private static final Session TWO_OF_IT = aFocusGroup("S05", "13:15", "A", "P04", "P08");
    private static final Session INTERVIEW = anInterview("S06", "14:15", "B", "P03");
    private static final Session NOBODY = anInterview("S06", "14:15", "B");

    @Autowired
    private TimetableNews news;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final ReviewId review = ReviewId.random();

    @Test
    void tellsSomebodyWhoDidNotComeFromACancellation() {
        hear(SessionMoved.attended(review, GROUP.code(), GROUP, TWO_OF_IT));
        hear(SessionMoved.attended(review, INTERVIEW.code(), INTERVIEW, NOBODY));

        assertThat(news.since(review))
                .containsExactly(
                        "P06 did not come to S05 at 13:15 in room A. The others in it are P04, P08.",
                        "P03 did not come to S06 at 14:15 in room B, so that nobody is left in it.");

        hear(SessionMoved.replanned(review, INTERVIEW.code(), NOBODY, null));
        assertThat(news.since(review)).contains("S06 is cancelled.");
    }

    @Test
    void saysWhoCameAfterAll() {
        hear(SessionMoved.attended(review, GROUP.code(), TWO_OF_IT, GROUP));

        assertThat(news.since(review)).containsExactly("P06 came to S05 at 13:15 in room A after all.");
    }

    @Test
    void hasNoNewsAfterANewEdition() {
        hear(SessionMoved.replanned(review, GROUP.code(), GROUP, TWO_OF_IT));
        assertThat(news.since(review)).containsExactly("S05 at 13:15 has other people in it.");
        hear(new TimetablePublished(review, 2, 8));

        assertThat(news.since(review)).isEmpty();
        assertThat(news.edition(review)).hasValue(2);
    }

    private void hear(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
