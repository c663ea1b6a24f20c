package uk.localityreview.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.timetable.TimetableFixture.aFocusGroup;
import static uk.localityreview.timetable.TimetableFixture.anInterview;
import static uk.localityreview.timetable.TimetableFixture.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;

/** What the database keeps of a day, and what it refuses whatever the pages let through. */
@OnARealDatabase
class DaySessionsTests {

    @Autowired
    private DaySessions all;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Editions editions;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private ReviewId review;

    @BeforeEach
    void aReview() {
        Review opened = TimetableFixture.aDayInThornleyVale();
        reviews.open(opened);
        review = opened.id();
    }

    @Test
    void keepsADayAndGivesItBack() {
        plan(anInterview("S01", "09:15", "A", "P01"), aFocusGroup("S02", "10:15", "A", "P04", "P05"));

        assertThat(all.of(review)).extracting(DaySession::version).containsOnly(1);
        assertThat(sessions.of(review))
                .containsExactly(
                        anInterview("S01", "09:15", "A", "P01"), aFocusGroup("S02", "10:15", "A", "P04", "P05"));
    }

    @Test
    void letsOneSessionFollowAnotherAtOnce() {
        plan(anInterview("S01", "09:15", "A", "P01"), anInterview("S02", "10:00", "A", "P01"));

        assertThat(sessions.of(review)).hasSize(2);
    }

    @Test
    void refusesARoomAReviewerAndAParticipantInTwoPlaces() {
        assertThatThrownBy(() -> plan(anInterview("S01", "09:15", "A", "P01"), anInterview("S02", "09:45", "A", "P02")))
                .isInstanceOf(DoubleBooking.class)
                .hasMessageMatching("(Room A|R1|R2) is in another session from 09:(15|45) to 10:(00|30) already\\."
                        + " Nothing was changed\\. .*");
        assertThatThrownBy(() -> plan(anInterview("S01", "09:15", "A", "P01"), anInterview("S02", "09:45", "B", "P01")))
                .isInstanceOf(DoubleBooking.class)
                .hasMessageStartingWith("P01 is in another session");
        assertThat(all.of(review)).isEmpty();
    }

    @Test
    void holdsTheDayAgainstDoubleBookingWhoeverWritesIt() {
        plan(anInterview("S01", "09:15", "A", "P01"), anInterview("S02", "09:15", "B", "P02"));

        for (String change : List.of("room = 'A'", "lead = 'R2'", "participants = '{P02,P01}'")) {
            assertThatThrownBy(() -> database.sql("update timetable.session set " + change
                                    + " where review = :review and code = 'S02'")
                            .param("review", review.value())
                            .update())
                    .as(change)
                    .hasMessageContaining("nobody_in_two_places");
        }
    }

    @Test
    void letsTwoSessionsChangePlaces() {
        plan(anInterview("S01", "09:15", "A", "P01"), anInterview("S02", "10:15", "A", "P02"));

        change(anInterview("S01", "10:15", "A", "P01"), anInterview("S02", "09:15", "A", "P02"));

        assertThat(sessions.of(review))
                .extracting(Session::code)
                .extracting(SessionCode::value)
                .containsExactly("S02", "S01");
        assertThat(all.of(review)).extracting(DaySession::version).containsOnly(2);
    }

    @Test
    void booksNothingForWhatIsCancelledAndForWhoDidNotCome() {
        plan(anInterview("S01", "09:15", "A", "P01"), aFocusGroup("S02", "10:15", "B", "P04", "P05"));
        transaction.executeWithoutResult(status -> {
            List<DaySession> before = all.of(review);
            all.change(
                    review,
                    before,
                    List.of(before.get(0).cancelled("P01 is ill"), before.get(1).without(Set.of(p("P05")))),
                    null);
        });

        transaction.executeWithoutResult(status -> {
            List<DaySession> before = all.of(review);
            List<DaySession> after = new ArrayList<>(before);
            after.add(DaySession.planned(anInterview("S03", "09:15", "A", "P01")));
            after.add(DaySession.planned(anInterview("S04", "10:15", "A", "P05")));
            all.change(review, before, after, null);
        });

        assertThat(sessions.of(review))
                .extracting(session -> session.code() + " " + session.participants())
                .containsExactly("S03 [P01]", "S02 [P04]", "S04 [P05]");
        assertThat(all.of(review)).hasSize(4);
    }

    @Test
    void letsOneOfTwoWinWhoChangeTheSameSession() {
        plan(anInterview("S01", "09:15", "A", "P01"));
        List<DaySession> seen = all.of(review);
        change(anInterview("S01", "10:15", "A", "P01"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> all.change(
                        review, seen, List.of(seen.getFirst().at(anInterview("S01", "11:15", "A", "P01"))), null)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(sessions.of(review)).containsExactly(anInterview("S01", "10:15", "A", "P01"));
    }

    @Test
    void letsOneOfTwoWinWhoBookTheSameRoomAtTheSameInstant() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<String>> told = nodes.invokeAll(List.of(
                    booking(together, anInterview("S01", "09:15", "A", "P01")),
                    booking(together, anInterview("S02", "09:30", "A", "P02"))));

            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsOnlyOnce("booked")
                    .anyMatch(words ->
                            words.contains("is in another session from 09:") && words.contains("Nothing was changed."));
        }
        assertThat(all.of(review)).hasSize(1);
    }

    /** As another node would: nothing but the database stands between the two. */
    private Callable<String> booking(CyclicBarrier together, Session session) {
        return () -> {
            try {
                transaction.executeWithoutResult(status -> {
                    List<DaySession> before = all.of(review);
                    await(together);
                    all.change(review, before, List.of(DaySession.planned(session)), null);
                });
                return "booked";
            } catch (DoubleBooking refused) {
                return refused.sentence();
            }
        };
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsTheTimetableOfADayPackAsPublishedAndHeld() {
        transaction.executeWithoutResult(
                status -> sessions.plan(review, List.of(anInterview("S01", "09:15", "A", "P01"))));

        assertThat(all.of(review)).extracting(DaySession::state).containsExactly(DaySession.State.DONE);
        assertThat(editions.last(review))
                .hasValueSatisfying(edition -> assertThat(edition.number()).isEqualTo(1));
    }

    private void plan(Session... planned) {
        transaction.executeWithoutResult(status -> all.change(
                review, List.of(), Stream.of(planned).map(DaySession::planned).toList(), null));
    }

    /** Moves every session of the day, in their order. */
    private void change(Session... moved) {
        transaction.executeWithoutResult(status -> {
            List<DaySession> before = all.of(review);
            List<DaySession> after = new ArrayList<>();
            for (int i = 0; i < moved.length; i++) {
                after.add(before.get(i).at(moved[i]));
            }
            all.change(review, before, after, null);
        });
    }
}
