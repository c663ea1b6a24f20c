package uk.localityreview.timetable.day;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.TimetableFixture.anInterview;
import static uk.localityreview.timetable.TimetableFixture.p;
import static uk.localityreview.timetable.TimetableFixture.s;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.AClock;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.TimetableFixture;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NeedsAReason;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.rules.Clash;

/** What no reason helps, and what needs one, when the day in Thornley Vale is changed by hand. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(AClock.Given.class)
class ChangingTheDayTests {

    @Autowired
    private ChangingTheDay changing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DaySessions sessions;

    @Autowired
    private PlannedDays days;

    @Autowired
    private AClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private ReviewId review;
    private AccountId coordinator;

    @BeforeEach
    void aGoodDay() {
        Review opened = TimetableFixture.aDayInThornleyVale();
        reviews.open(opened);
        review = opened.id();
        coordinator = AccessFixture.somebody(accounts).id();
        clock.isTheDayBefore();
        transaction.executeWithoutResult(status -> sessions.change(
                review,
                List.of(),
                TimetableFixture.aGoodDay().stream().map(DaySession::planned).toList(),
                null));
    }

    @Test
    void putsNothingAtATimeThatHasPassed() {
        clock.isNow("12:00");

        assertNotMade(change("S08", place("09:00", 45, "A"))).contains("It is 12:00, and S08 is from 09:00 to 09:45.");
        assertNotMade(changing.add(review, anInterview("NEW0", "10:00", "A", "P05"), "they were here", coordinator))
                .contains("It is 12:00, and S09 is from 10:00 to 10:45.");
        assertThat(change("S08", place("12:15", 45, "A"))).isNotInstanceOf(NotMade.class);
    }

    @Test
    void leavesWhatLiesInThePastWhereItIs() {
        clock.isNow("09:20");

        assertThat(change("S01", new SessionChange.Pin(true))).isInstanceOf(Made.class);
        assertThat(change("S01", new SessionChange.Cancel("called off by mistake")))
                .isInstanceOf(Made.class);
        assertThat(change("S01", new SessionChange.Restore())).isInstanceOf(Made.class);
        assertThat(days.of(review).clashes()).isEmpty();
    }

    @Test
    void namesOnlyWhatTheReviewHas() {
        Session somewhere = anInterview("NEW0", "11:15", "ZZ", "P99");

        assertNotMade(changing.add(review, somewhere, "why not", coordinator))
                .containsExactly("There is no room ZZ.", "There is no P99 among the participants.");
        assertNotMade(change("S08", new SessionChange.Team(new ReviewerCode("R77"), new ReviewerCode("R2"))))
                .containsExactly("There is no R77 in the team.");
        assertNotMade(change("S05", new SessionChange.Join(p("P99"))))
                .containsExactly("There is no P99 among the participants.");
        assertThat(sessions.of(review)).hasSize(8);
    }

    @Test
    void leavesNoSessionWithoutAnybody() {
        assertNotMade(change("S08", new SessionChange.Leave(p("P05"))))
                .containsExactly(
                        "Without P05 nobody would take part in S08. Cancel it, or put somebody else into it first.");
    }

    @Test
    void changesPlacesOnlyWithAnotherSession() {
        assertNotMade(change("S08", new SessionChange.Swap(s("S08"))))
                .containsExactly("S08 cannot change places with itself. Select another session.");
        assertNotMade(change("S08", new SessionChange.Swap(s("S77"))))
                .containsExactly("There is no session S77 in the timetable to change places with.");
    }

    @Test
    void runsNoSessionPastMidnight() {
        assertNotMade(change("S08", place("23:30", 480, "A")))
                .containsExactly("S08 would run past midnight: 480 minutes from 23:30 on.");
        assertNotMade(change("S08", place("23:15", 45, "A"))).hasSize(1);
        assertThat(change("S08", place("23:14", 45, "A"))).isInstanceOf(NeedsAReason.class);
    }

    @Test
    void cancelsNoSessionInWhichSomebodyIsBeingHeard() {
        DaySession planned = session("S08");
        transaction.executeWithoutResult(status ->
                sessions.change(review, List.of(planned), List.of(planned.started(clock.instant())), coordinator));

        assertNotMade(change("S08", new SessionChange.Cancel("enough")))
                .hasSize(1)
                .first()
                .asString()
                .contains("End it instead");
        assertThat(session("S08").state()).isEqualTo(State.STARTED);
    }

    @Test
    void keepsAReasonOfAFewWordsOnly() {
        Outcome tooLong = changing.change(
                review,
                s("S01"),
                session("S01").version(),
                place("14:45", 45, "A"),
                "because ".repeat(75),
                coordinator);

        assertThat(tooLong).isInstanceOfSatisfying(NeedsAReason.class, needed -> {
            assertThat(needed.clashes()).isNotEmpty();
            assertThat(needed.wrong()).isEqualTo("The reason must be at most 500 characters; this one has 599");
        });
        assertThat(session("S01").session().start()).hasToString("09:15");
    }

    @Test
    void knowsWhoCancelledInTheirOwnWords() {
        assertThat(change("S08", new SessionChange.Cancel("the room is not free")))
                .isInstanceOf(Made.class);
        assertThat(days.of(review).notYetIn())
                .extracting(person -> person.code().value())
                .containsExactly("P05");

        database.sql(
                        "update review.participant set needs = 'withdrawn' where review = :review and code in ('P05', 'P04')")
                .param("review", review.value())
                .update();
        assertThat(days.of(review).notYetIn()).isEmpty();
        assertThat(days.of(review).clashes())
                .extracting(Clash::sentence)
                .containsExactly("P04 cannot come, and is in S05, 13:15 to 14:30.");
    }

    @Test
    void bringsNobodyBackWhoseOwnWordsSayThatTheyCannotCome() {
        database.sql("update review.participant set needs = 'cannot come' where review = :review and code = 'P05'")
                .param("review", review.value())
                .update();

        assertThat(changing.bringBack(review, new ParticipantCode("P05"), coordinator))
                .isInstanceOfSatisfying(
                        NotMade.class,
                        no -> assertThat(no.sentences())
                                .first()
                                .asString()
                                .startsWith("P05 said that they cannot come, and that counts."));
    }

    private static SessionChange place(String start, int minutes, String room) {
        return new SessionChange.Place(LocalTime.parse(start), Duration.ofMinutes(minutes), room);
    }

    private Outcome change(String code, SessionChange change) {
        return changing.change(review, s(code), session(code).version(), change, "", coordinator);
    }

    private DaySession session(String code) {
        return sessions.find(review, s(code)).orElseThrow();
    }

    private static ListAssert<String> assertNotMade(Outcome outcome) {
        return assertThat(outcome)
                .isInstanceOf(NotMade.class)
                .extracting(not -> ((NotMade) not).sentences())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class));
    }
}
