package uk.localityreview.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.network.Barrier.NoteLineRef;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** What was taken down about working together comes back as it was kept. */
@OnARealDatabase
class TiesTests {

    private static final AgencyCode POLICE = new AgencyCode("BP");
    private static final AgencyCode HOUSING = new AgencyCode("HOU");
    private static final SessionCode S01 = new SessionCode("S01");
    private static final SessionCode S06 = new SessionCode("S06");
    private static final TiesAndBarriers SAID = new TiesAndBarriers(
            List.of(
                    new TieStatement(POLICE, HOUSING, "feedback", POLICE, TieState.WORKS, S01, 11),
                    new TieStatement(POLICE, HOUSING, "feedback", HOUSING, TieState.ABSENT, S06, 5)),
            List.of(new ServiceAwareness("Cuckooing panel", HOUSING, Level.FRONT_LINE, false, S06, 4)),
            List.of(new Offer("family plan", HOUSING, S06, 9)),
            List.of(
                    new Barrier(
                            "B09",
                            "Panels work office hours.",
                            "capacity",
                            "respond",
                            List.of(new NoteLineRef(S06, 1), new NoteLineRef(S01, 20))),
                    new Barrier("B01", "Nobody hears what happened.", "feedback", "respond", List.of())));

    @Autowired
    private Ties ties;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void comeBackAsTheyWereKept() {
        ReviewId review = ReviewId.random();
        ties.keep(review, SAID);

        assertThat(ties.of(review)).isEqualTo(SAID);
        assertThat(ties.of(ReviewId.random()).ties()).isEmpty();
    }

    @Test
    void leaveARowInTheAuditWhenTheyAreKept() {
        ReviewId review = ReviewId.random();
        ties.keep(review, SAID);

        assertThat(jdbc.sql("select act || ': ' || subject from audit.entry where review = :review")
                        .param("review", review.value())
                        .query(String.class)
                        .list())
                .containsExactly("TIES_DECIDED: 2 statements of ties, 2 barriers");
    }
}
