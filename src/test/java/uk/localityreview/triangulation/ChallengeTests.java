package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.ReviewDayFixture.EXPLOITATION;
import static uk.localityreview.triangulation.ReviewDayFixture.HOUSING;
import static uk.localityreview.triangulation.ReviewDayFixture.POLICE;
import static uk.localityreview.triangulation.ReviewDayFixture.PREVENT;
import static uk.localityreview.triangulation.ReviewDayFixture.YJS;
import static uk.localityreview.triangulation.ReviewDayFixture.aFinding;
import static uk.localityreview.triangulation.ReviewDayFixture.interviewWith;

import org.junit.jupiter.api.Test;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.triangulation.Challenge.State;

/** How the day leaves a challenge. */
class ChallengeTests {

    @Test
    void isExploredInAsManySessionsAsHaveAPassageCodedToIt() {
        assertThat(aFinding().supportedBy(POLICE, YJS, YJS).triangulated().challenges())
                .contains(new Challenge(EXPLOITATION, 2, State.EXPLORED));
    }

    @Test
    void isAskedInVainWhenItWasPutAndNobodyCouldSpeakToIt() {
        assertThat(aFinding().asking(HOUSING, PREVENT).triangulated().challenges())
                .contains(new Challenge(PREVENT, 0, State.ASKED_IN_VAIN));
    }

    @Test
    void isNotExploredWhenItWasPutToNobody() {
        assertThat(aFinding().triangulated().challenges())
                .contains(new Challenge(new ThemeCode("B9"), 0, State.NOT_EXPLORED));
    }

    @Test
    void isNotExploredWhenItWasPlannedForASessionThatNobodyAttended() {
        assertThat(aFinding()
                        .asking(HOUSING, PREVENT)
                        .whereNobodyCameFrom(HOUSING)
                        .triangulated()
                        .challenges())
                .contains(new Challenge(PREVENT, 0, State.NOT_EXPLORED));
    }

    @Test
    void isNotExploredByAReviewersThoughtAlone() {
        assertThat(aFinding()
                        .thoughtByAReviewerIn(interviewWith(YJS))
                        .triangulated()
                        .challenges())
                .contains(new Challenge(PREVENT, 0, State.NOT_EXPLORED));
    }

    @Test
    void listsTheTwelveInTheOrderAPersonCounts() {
        assertThat(aFinding().triangulated().challenges())
                .extracting(challenge -> challenge.theme().value())
                .containsExactly("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12");
    }

    @Test
    void listsAnEmergentThemeAfterTheTwelve() {
        assertThat(aFinding()
                        .asking(HOUSING, new ThemeCode("E1"))
                        .triangulated()
                        .challenges())
                .last()
                .isEqualTo(new Challenge(new ThemeCode("E1"), 0, State.ASKED_IN_VAIN));
    }
}
