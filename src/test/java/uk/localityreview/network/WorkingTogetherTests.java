package uk.localityreview.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.localityreview.network.TieStatement.TieState.ABSENT;
import static uk.localityreview.network.TieStatement.TieState.PARTLY;
import static uk.localityreview.network.TieStatement.TieState.UNKNOWN;
import static uk.localityreview.network.TieStatement.TieState.WORKS;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.localityreview.evidence.Quote;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.network.WorkingTogether.AwarenessGap;
import uk.localityreview.network.WorkingTogether.Contradiction;
import uk.localityreview.network.WorkingTogether.Duplication;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.network.WorkingTogether.Offering;
import uk.localityreview.network.WorkingTogether.Side;
import uk.localityreview.network.WorkingTogether.Tie;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.shared.TextSpan;
import uk.localityreview.timetable.SessionCode;

/** How the accounts of agencies are laid side by side. */
class WorkingTogetherTests {

    private static final AgencyCode POLICE = new AgencyCode("BP");
    private static final AgencyCode HOUSING = new AgencyCode("HOU");
    private static final AgencyCode SCHOOLS = new AgencyCode("EDU");
    private static final SessionCode S01 = new SessionCode("S01");
    private static final SessionCode S02 = new SessionCode("S02");
    private static final int REVIEWERS_LINE = 20;

    @Test
    void keepsEachSidesAccountOfATieWithItsWords() {
        List<Tie> ties =
                ties(tie(POLICE, WORKS, S01, 3), tie(HOUSING, PARTLY, S02, 5)).ties();

        assertThat(ties)
                .singleElement()
                .satisfies(tie -> assertThat(tie.sides())
                        .containsExactly(
                                new Side(POLICE, WORKS, new Quote(S01, 3, "P01", "line 3 of S01")),
                                new Side(HOUSING, PARTLY, new Quote(S02, 5, "P01", "line 5 of S02"))));
    }

    @Test
    void findsAContradictionWhereOneSaysItWorksAndAnotherThatItIsAbsentOrPartial() {
        for (TieState other : List.of(ABSENT, PARTLY)) {
            List<Contradiction> found = ties(tie(POLICE, WORKS, S01, 3), tie(HOUSING, other, S02, 5))
                    .contradictions();

            assertThat(found).singleElement().satisfies(contradiction -> {
                assertThat(contradiction.works()).extracting(Side::agency).containsExactly(POLICE);
                assertThat(contradiction.doesNot()).extracting(Side::agency).containsExactly(HOUSING);
            });
        }
    }

    @Test
    void findsNoContradictionWhereNobodySaysItWorks() {
        assertThat(ties(tie(POLICE, PARTLY, S01, 3), tie(HOUSING, ABSENT, S02, 5))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void findsNoContradictionWhereTheOtherDoesNotKnow() {
        assertThat(ties(tie(POLICE, WORKS, S01, 3), tie(HOUSING, UNKNOWN, S02, 5))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void findsNoContradictionWithinOneAgency() {
        assertThat(ties(tie(POLICE, WORKS, S01, 3), tie(POLICE, ABSENT, S02, 5)).contradictions())
                .isEmpty();
    }

    @Test
    void takesATieTheOtherWayRoundOrOfAnotherKindForAnotherTie() {
        WorkingTogether together = ties(
                new TieStatement(POLICE, HOUSING, "feedback", POLICE, WORKS, S01, 1),
                new TieStatement(HOUSING, POLICE, "feedback", HOUSING, ABSENT, S01, 2),
                new TieStatement(POLICE, HOUSING, "referral", HOUSING, ABSENT, S01, 3));

        assertThat(together.ties()).hasSize(3);
        assertThat(together.contradictions()).isEmpty();
    }

    @Test
    void takesAKindWrittenInTwoCasesForOne() {
        assertThat(ties(
                                new TieStatement(POLICE, HOUSING, "Feedback", POLICE, WORKS, S01, 1),
                                new TieStatement(POLICE, HOUSING, "feedback ", HOUSING, ABSENT, S01, 2))
                        .contradictions())
                .hasSize(1);
    }

    @Test
    void listsWhatWasSaidFirstFirstWhateverTheOrderOfTheRows() {
        TieStatement early = new TieStatement(POLICE, HOUSING, "feedback", POLICE, WORKS, S01, 2);
        TieStatement late = new TieStatement(HOUSING, POLICE, "referral", POLICE, WORKS, S02, 1);

        assertThat(ties(late, early).ties()).isEqualTo(ties(early, late).ties());
        assertThat(ties(late, early).ties()).extracting(Tie::kind).containsExactly("feedback", "referral");
    }

    @Test
    void takesNothingFromAReviewersLine() {
        assertThat(ties(tie(POLICE, WORKS, S01, 3), tie(HOUSING, ABSENT, S01, REVIEWERS_LINE))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void refusesAStatementThatPointsAtNoLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ties(tie(POLICE, WORKS, S01, 99)))
                .withMessageContaining("line 99 of S01");
    }

    @Test
    void findsAGapWhereSomeKnowAServiceAndOthersWhoWereAskedDoNot() {
        List<AwarenessGap> gaps =
                services(knows(POLICE, Level.FRONT_LINE, true, 1), knows(HOUSING, Level.FRONT_LINE, false, 2));

        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.service()).isEqualTo("Cuckooing panel");
            assertThat(gap.knownTo())
                    .containsExactly(new Knowing(POLICE, Level.FRONT_LINE, new Quote(S01, 1, "P01", "line 1 of S01")));
            assertThat(gap.unknownTo()).extracting(Knowing::agency).containsExactly(HOUSING);
        });
    }

    @Test
    void findsAGapBetweenTheLevelsOfOneAgency() {
        assertThat(services(knows(POLICE, Level.STRATEGIC, true, 1), knows(POLICE, Level.FRONT_LINE, false, 2)))
                .hasSize(1);
    }

    @Test
    void findsNoGapWithinOneLevelOfOneAgency() {
        assertThat(services(knows(POLICE, Level.FRONT_LINE, true, 1), knows(POLICE, Level.FRONT_LINE, false, 2)))
                .isEmpty();
    }

    @Test
    void findsNoGapWhereAllKnowOrNobodyDoes() {
        assertThat(services(knows(POLICE, Level.FRONT_LINE, true, 1), knows(HOUSING, Level.FRONT_LINE, true, 2)))
                .isEmpty();
        assertThat(services(knows(POLICE, Level.FRONT_LINE, false, 1), knows(HOUSING, Level.FRONT_LINE, false, 2)))
                .isEmpty();
    }

    @Test
    void namesAnAgencyAndLevelOnceHoweverOftenItSaysSo() {
        assertThat(services(
                                knows(POLICE, Level.FRONT_LINE, true, 1),
                                knows(POLICE, Level.FRONT_LINE, true, 2),
                                knows(HOUSING, Level.FRONT_LINE, false, 3))
                        .getFirst()
                        .knownTo())
                .hasSize(1);
    }

    @Test
    void findsADuplicationWhereTwoAgenciesMakeTheSameOffer() {
        List<Duplication> found = offers(
                new Offer("mentoring", POLICE, S01, 1),
                new Offer("Mentoring", SCHOOLS, S01, 2),
                new Offer("mentoring", SCHOOLS, S01, 3));

        assertThat(found)
                .singleElement()
                .satisfies(duplication -> assertThat(duplication.offers())
                        .extracting(Offering::agency)
                        .containsExactly(POLICE, SCHOOLS));
    }

    @Test
    void findsNoDuplicationWhereOneAgencyOffersTheSameTwice() {
        assertThat(offers(new Offer("mentoring", POLICE, S01, 1), new Offer("mentoring", POLICE, S01, 2)))
                .isEmpty();
    }

    private static WorkingTogether ties(TieStatement... ties) {
        return WorkingTogether.of(List.of(ties), List.of(), List.of(), notes());
    }

    private static List<AwarenessGap> services(ServiceAwareness... services) {
        return WorkingTogether.of(List.of(), List.of(services), List.of(), notes())
                .awarenessGaps();
    }

    private static List<Duplication> offers(Offer... offers) {
        return WorkingTogether.of(List.of(), List.of(), List.of(offers), notes())
                .duplications();
    }

    private static TieStatement tie(AgencyCode saidBy, TieState state, SessionCode session, int line) {
        return new TieStatement(POLICE, HOUSING, "feedback", saidBy, state, session, line);
    }

    private static ServiceAwareness knows(AgencyCode agency, Level level, boolean knows, int line) {
        return new ServiceAwareness("Cuckooing panel", agency, level, knows, S01, line);
    }

    private static List<Note> notes() {
        return List.of(note(S01), note(S02));
    }

    private static Note note(SessionCode session) {
        return new Note(
                session,
                "",
                IntStream.rangeClosed(1, REVIEWERS_LINE)
                        .mapToObj(number -> new NoteLine(
                                number,
                                LocalTime.NOON,
                                number == REVIEWERS_LINE
                                        ? new Speaker.OfReviewer(new ReviewerCode("R1"))
                                        : new Speaker.OfParticipant(new ParticipantCode("P01")),
                                LineKind.PARAPHRASE,
                                "line " + number + " of " + session,
                                new TextSpan(0, 0)))
                        .toList());
    }
}
