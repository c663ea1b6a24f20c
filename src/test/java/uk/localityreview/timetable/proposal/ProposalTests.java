package uk.localityreview.timetable.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.timetable.TimetableFixture.aGoodDay;
import static uk.localityreview.timetable.TimetableFixture.p;
import static uk.localityreview.timetable.TimetableFixture.s;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.AClock;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;
import uk.localityreview.timetable.TimetableFixture;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;

/** A timetable is asked for, found, and used or left; and planned again when the day goes otherwise. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(AClock.Given.class)
class ProposalTests {

    private static final long A_SEARCH = 60_000;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DaySessions all;

    @Autowired
    private Sessions sessions;

    @Autowired
    private PlannedDays days;

    @Autowired
    private Proposing proposing;

    @Autowired
    private AClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private ReviewId review;
    private Account coordinator;

    @BeforeEach
    void aReviewToBePlanned() {
        Review opened = TimetableFixture.aDayInThornleyVale();
        reviews.open(opened);
        review = opened.id();
        coordinator = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), coordinator.id(), Role.COORDINATOR);
        clock.isTheDayBefore();
    }

    @Test
    void proposesAWholeDayAndChangesNothingUntilItIsUsed() {
        UUID proposal = found(post("/proposals"));

        assertThat(page(proposal))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "sessions with 12 people, found in",
                        "The proposed day",
                        "Everybody who can come is seen.",
                        "Use this timetable")
                .doesNotContain("A session that people know of");
        assertThat(all.of(review)).isEmpty();

        assertThat(post("/proposals/" + proposal + "/use")).hasRedirectedUrl(timetable());
        PlannedDay day = days.of(review);
        assertThat(day.clashes()).isEmpty();
        assertThat(day.notYetIn()).isEmpty();
        assertThat(page(proposal)).bodyText().contains("It was used").doesNotContain("Leave it");
    }

    @Test
    void saysWhoIsLeftOutAndWhy() {
        database.sql("update review.participant set needs = 'withdrawn' where review = :review and code = 'P03'")
                .param("review", review.value())
                .update();
        database.sql("update review.participant set needs = 'with P99' where review = :review and code = 'P04'")
                .param("review", review.value())
                .update();
        UUID proposal = found(post("/proposals"));

        assertThat(page(proposal))
                .bodyText()
                .contains(
                        "Without a place",
                        "P03 cannot come.",
                        "P04 asked to be seen with P99, who is not among the participants.",
                        "What needs a person");
    }

    @Test
    void leavesAProposal() {
        UUID proposal = found(post("/proposals"));

        assertThat(post("/proposals/" + proposal + "/leaving"))
                .flash()
                .containsEntry("done", "The proposal was left. The timetable is as it was.");
        assertThat(all.of(review)).isEmpty();
        assertThat(post("/proposals/" + proposal + "/use")).hasStatus(409);
    }

    @Test
    void usesNoProposalForATimetableThatWasChangedMeanwhile() {
        UUID proposal = found(post("/proposals"));
        plan();

        assertThat(post("/proposals/" + proposal + "/use"))
                .hasStatus(409)
                .bodyText()
                .contains("were changed after this proposal was asked for", "Nothing was changed.");
        assertThat(all.of(review)).hasSize(8);
    }

    @Test
    void usesNoProposalAfterSomebodyHasAnsweredOtherwise() {
        UUID proposal = found(post("/proposals"));
        database.sql("update review.participant set needs = 'not with P04' where review = :review and code = 'P10'")
                .param("review", review.value())
                .update();

        assertThat(post("/proposals/" + proposal + "/use"))
                .hasStatus(409)
                .bodyText()
                .contains("were changed after this proposal was asked for");
        assertThat(all.of(review)).isEmpty();
    }

    @Test
    void plansNothingIntoThePastOfTheDay() {
        clock.isNow("11:00");
        UUID proposal = found(post("/proposals"));
        clock.isNow("16:55");
        assertThat(post("/proposals/" + proposal + "/use"))
                .hasStatus(409)
                .bodyText()
                .contains("It is 16:55, and ", "Nothing was changed. Ask for a new proposal.");

        clock.isNow("11:00");
        post("/proposals/" + proposal + "/use");
        assertThat(all.of(review))
                .isNotEmpty()
                .allSatisfy(session ->
                        assertThat(session.session().start()).isAfterOrEqualTo(java.time.LocalTime.of(11, 0)));
    }

    @Test
    void proposesNothingForADayThatWasHeld() {
        plan();
        clock.isNow("09:15");
        post("/today/S01/state", "to", "started");
        clock.isTheDayAfter();

        assertThat(post("/proposals"))
                .hasStatus(409)
                .bodyText()
                .contains("The day of this review, 12 March 2026, has passed", "Back to the timetable");
    }

    @Test
    void givesUpTheSearchForTheWholeDayForOneFromNow() {
        plan();
        publish();
        clock.isNow("11:00");
        UUID wholeDay = search("RUNNING", Duration.ZERO);

        assertThat(found(post("/today/proposal"))).isNotEqualTo(wholeDay);
        assertThat(page(wholeDay)).bodyText().contains("the rest of the day was planned from now instead");
    }

    @Test
    void handsNoSearchFromNowOverToWhoeverAskedForAWholeDay() {
        UUID fromNow = search("RUNNING", Duration.ZERO);
        database.sql("update timetable.proposal set from_now = true where id = :id")
                .param("id", fromNow)
                .update();

        assertThat(post("/proposals"))
                .hasStatus(409)
                .bodyText()
                .contains("The rest of the day from now is being looked for already. Nothing was changed.");
    }

    @Test
    void leavesWhatIsPinnedWhereItIs() {
        plan();
        transaction.executeWithoutResult(status -> {
            List<DaySession> before = all.of(review);
            all.change(
                    review,
                    before,
                    before.stream()
                            .map(one -> one.pinned(one.code().equals(s("S05"))))
                            .toList(),
                    null);
        });
        Session pinned = all.find(review, s("S05")).orElseThrow().session();

        UUID proposal = found(post("/proposals"));
        post("/proposals/" + proposal + "/use");

        assertThat(all.find(review, s("S05")).orElseThrow().session()).isEqualTo(pinned);
        assertThat(days.of(review).notYetIn()).isEmpty();
    }

    @Test
    void looksForOneTimetableAtATime() {
        UUID running = search("RUNNING", Duration.ZERO);

        assertThat(post("/proposals")).hasRedirectedUrl(timetable() + "/proposals/" + running);
        assertThat(page(running))
                .bodyText()
                .contains(
                        "Looking for a first timetable.",
                        "It looks for at most 60 seconds more",
                        "Stop and take the best");
        assertThat(pages.get().uri(timetable()).with(signedInAs(coordinator)))
                .bodyText()
                .contains("A timetable is being looked for.");
    }

    @Test
    void saysThatASearchWhoseNodeIsGoneWasInterrupted() {
        UUID gone = search("RUNNING", Searches.SILENCE.plusSeconds(1));

        assertThat(page(gone))
                .bodyText()
                .contains("The search was interrupted", "Nothing was changed. Ask for a proposal again.");
        assertThat(found(post("/proposals"))).isNotEqualTo(gone);
    }

    @Test
    void refusesToProposeForAReviewWithoutATeam() {
        Review empty = uk.localityreview.review.ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(empty);
        memberships.grant(empty.id().value(), coordinator.id(), Role.COORDINATOR);
        String path = "/reviews/" + empty.id() + "/timetable";

        assertThat(pages.get().uri(path).with(signedInAs(coordinator)))
                .bodyText()
                .contains("There is no room yet.", "There is no participant yet.", "/set-up", "/participants")
                .doesNotContain("Propose a timetable");
        assertThat(pages.post()
                        .uri(path + "/proposals")
                        .with(signedInAs(coordinator))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("No timetable can be proposed", "Enter rooms", "Back to the timetable");
    }

    @Test
    void plansAgainFromNowWhenASessionStartsLateAndKeepsWhatRuns() {
        plan();
        publish();
        clock.isNow("09:40");
        post("/today/S01/state", "to", "started");

        UUID proposal = found(post("/today/proposal"));
        assertThat(page(proposal))
                .bodyText()
                .contains(
                        "Plan again from now",
                        "To be told",
                        "09:15 to 10:00 in room A",
                        "What changes",
                        "S01 is at 09:40 in room A instead of 09:15 in room A");
        assertThat(post("/proposals/" + proposal + "/use")).hasRedirectedUrl(timetable() + "/today");

        DaySession late = all.find(review, s("S01")).orElseThrow();
        assertThat(late.state()).isEqualTo(State.STARTED);
        assertThat(late.lateMinutes()).isZero();
        assertThat(late.session().start()).hasToString("09:40");
        assertThat(days.of(review).clashes().stream()
                        .filter(clash -> !clash.rule().mayBeBroken()))
                .isEmpty();
        assertThat(days.of(review).pauses()).hasSize(4);
    }

    @Test
    void movesNothingElseWhenSomebodyCancels() {
        plan();
        publish();
        clock.isNow("11:00");
        for (String over : List.of("S01", "S02", "S03", "S04")) {
            post("/today/" + over + "/state", "to", "started");
            post("/today/" + over + "/state", "to", "done");
        }
        post("/today/S06/cancellation", "why", "P03 cannot come");
        post("/absences", "person", "P03", "comes", "no");
        List<Session> before = sessions.of(review);

        UUID proposal = found(post("/today/proposal"));
        post("/proposals/" + proposal + "/use");

        assertThat(sessions.of(review)).isEqualTo(before);
    }

    @Test
    void placesThePeopleOfAGroupThatFellApart() {
        plan();
        publish();
        clock.isNow("11:30");
        for (String person : List.of("P04", "P06", "P08")) {
            post("/absences", "person", person, "comes", "no");
        }

        UUID proposal = found(post("/today/proposal"));
        post("/proposals/" + proposal + "/use");

        assertThat(sessions.of(review).stream()
                        .filter(session -> session.start().getHour() >= 11)
                        .flatMap(session -> session.participants().stream())
                        .collect(Collectors.toSet()))
                .contains(p("P10"), p("P12"), p("P03"), p("P09"), p("P05"));
        assertThat(days.of(review).clashes())
                .extracting(clash -> clash.rule().name())
                .doesNotContain("GROUP_SIZE");
    }

    /** D02: a group of eight of whom two are left. */
    @Test
    void offersWhatCouldBeDoneAboutAGroupOfEightOfWhomTwoAreLeft() {
        transaction.executeWithoutResult(status -> all.change(
                review,
                List.of(),
                List.of(DaySession.planned(TimetableFixture.aFocusGroup(
                        "S01", "13:15", "A", "P03", "P04", "P05", "P06", "P08", "P09", "P10", "P12"))),
                null));
        publish();
        clock.isNow("11:30");
        for (String person : List.of("P03", "P04", "P05", "P06", "P08", "P09")) {
            post("/absences", "person", person, "comes", "no");
        }

        UUID proposal = found(post("/today/proposal"));
        assertThat(page(proposal))
                .bodyText()
                .contains(
                        "Too few people left",
                        "Hold S01 as a joint interview of P10 and P12.",
                        "Drop S01; P10 and P12 would not be seen.")
                // who had no place and gets one is told of it as well
                .containsPattern("To be told:</strong> P01, P02, [P0-9, ]*P10, [P0-9, ]*P12");
        post("/proposals/" + proposal + "/use");
        Session joint = sessions.of(review).stream()
                .filter(session -> session.code().equals(s("S01")))
                .findFirst()
                .orElseThrow();
        assertThat(joint.participants()).containsExactly(p("P10"), p("P12"));
        assertThat(joint.kind()).isEqualTo(Session.SessionKind.INTERVIEW);
        assertThat(joint.start()).hasToString("13:15");
    }

    @Test
    void doesWhatWasChosenInsteadAndPassesOverWhatIsNoChoice() {
        transaction.executeWithoutResult(status -> all.change(
                review,
                List.of(),
                List.of(DaySession.planned(
                        TimetableFixture.aFocusGroup("S01", "13:15", "A", "P04", "P06", "P08", "P10", "P12"))),
                null));
        publish();
        clock.isNow("11:30");
        for (String person : List.of("P04", "P06", "P08")) {
            post("/absences", "person", person, "comes", "no");
        }

        UUID proposal = found(post("/today/proposal", "choice", "S01:DROP", "choice", "<b>", "choice", "S77:DROP"));
        post("/proposals/" + proposal + "/use");

        assertThat(all.find(review, s("S01")).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    /** The search that a page was sent to, once it is over. */
    private UUID found(MvcTestResult asked) {
        String path = String.valueOf(asked.getResponse().getRedirectedUrl());
        UUID proposal = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        proposing.await(proposal, A_SEARCH);
        return proposal;
    }

    private UUID search(String state, Duration silent) {
        UUID id = UUID.randomUUID();
        var at = clock.instant().minus(silent).atOffset(java.time.ZoneOffset.UTC);
        database.sql("""
                insert into timetable.proposal (id, review, state, from_now, basis, asked_by, asked_at, beat_at,
                                                most_seconds)
                values (:id, :review, :state, false, '', :by, :at, :at, 60)
                """)
                .param("id", id)
                .param("review", review.value())
                .param("state", state)
                .param("by", coordinator.id().value())
                .param("at", at)
                .update();
        return id;
    }

    private void plan() {
        transaction.executeWithoutResult(status -> all.change(
                review, List.of(), aGoodDay().stream().map(DaySession::planned).toList(), null));
    }

    private void publish() {
        assertThat(post("/publication")).hasStatus3xxRedirection();
    }

    private String timetable() {
        return "/reviews/" + review + "/timetable";
    }

    private MvcTestResult page(UUID proposal) {
        return pages.get()
                .uri(timetable() + "/proposals/" + proposal)
                .with(signedInAs(coordinator))
                .exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = pages.post()
                .uri(timetable() + path)
                .with(signedInAs(coordinator))
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
