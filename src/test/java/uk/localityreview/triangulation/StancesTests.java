package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.ReviewDayFixture.EXPLOITATION;
import static uk.localityreview.triangulation.ReviewDayFixture.FORCE_BRIEFING;
import static uk.localityreview.triangulation.ReviewDayFixture.HOUSING;
import static uk.localityreview.triangulation.ReviewDayFixture.POLICE;
import static uk.localityreview.triangulation.ReviewDayFixture.PREVENT;
import static uk.localityreview.triangulation.ReviewDayFixture.SCHOOLS;
import static uk.localityreview.triangulation.ReviewDayFixture.YJS;
import static uk.localityreview.triangulation.ReviewDayFixture.aFinding;

import org.junit.jupiter.api.Test;

/** Where an agency stands on a finding. */
class StancesTests {

    @Test
    void supportsWhenItSaysSo() {
        assertThat(aFinding().supportedBy(YJS).display().stances()).containsEntry(YJS, AgencyState.SUPPORTS);
    }

    @Test
    void contradictsWhenItDeniesTheMeaningOrTheProminence() {
        JointDisplay display = aFinding()
                .supportedBy(YJS)
                .contradictedBy(SCHOOLS)
                .prominenceDisputedBy(HOUSING)
                .display();

        assertThat(display.stances())
                .containsEntry(SCHOOLS, AgencyState.CONTRADICTS)
                .containsEntry(HOUSING, AgencyState.CONTRADICTS);
        assertThat(display.stanceReasons())
                .doesNotContainKey(SCHOOLS)
                .containsEntry(HOUSING, "It disputes only how prominent this is, not that it is so.");
    }

    @Test
    void doesBothWhenItsPeopleDiffer() {
        assertThat(aFinding().supportedBy(YJS).contradictedBy(YJS).display().stances())
                .containsEntry(YJS, AgencyState.BOTH);
    }

    @Test
    void isAskedAndSilentWhenOneOfTheThemesWasPutToIt() {
        assertThat(aFinding()
                        .supportedBy(YJS)
                        .asking(HOUSING, EXPLOITATION, PREVENT)
                        .display()
                        .stances())
                .containsEntry(HOUSING, AgencyState.ASKED_AND_SILENT);
    }

    @Test
    void isNotAskedWhenOnlyOtherThemesWerePutToIt() {
        assertThat(aFinding()
                        .supportedBy(YJS)
                        .asking(HOUSING, PREVENT)
                        .display()
                        .stances())
                .containsEntry(HOUSING, AgencyState.NOT_ASKED);
    }

    @Test
    void isNotAskedInASessionThatNobodyAttended() {
        JointDisplay display = aFinding()
                .supportedBy(YJS)
                .withoutTheFocusGroup()
                .whereNobodyCameFrom(HOUSING)
                .display();

        assertThat(display.stances()).containsEntry(HOUSING, AgencyState.NOT_ASKED);
        assertThat(display.stanceReasons()).containsEntry(HOUSING, "Nobody of it took part in a session of the day.");
    }

    @Test
    void isNotAskedInASessionWithoutANote() {
        assertThat(aFinding().supportedBy(YJS).withoutANoteOf(HOUSING).display().stances())
                .containsEntry(HOUSING, AgencyState.NOT_ASKED);
    }

    @Test
    void isNotAskedInASessionWhereOnlyAReviewerIsOnRecord() {
        assertThat(aFinding()
                        .supportedBy(YJS)
                        .withOnlyAReviewersNoteOf(HOUSING)
                        .display()
                        .stances())
                .containsEntry(HOUSING, AgencyState.NOT_ASKED);
    }

    @Test
    void supportsWithTheReasonBesideWhenItOnlyPassesHearsayOn() {
        JointDisplay display =
                aFinding().supportedBy(POLICE).heardFrom(FORCE_BRIEFING, YJS).display();

        assertThat(display.stances()).containsEntry(YJS, AgencyState.SUPPORTS);
        assertThat(display.stanceReasons())
                .containsEntry(YJS, "It only passes on what it heard (force briefing) and adds no source of its own.");
        assertThat(display.independentSources()).isEqualTo(1);
    }

    @Test
    void needsNoReasonWhenTheHearsayIsItsOwnAgencys() {
        assertThat(aFinding().heardFrom(FORCE_BRIEFING, POLICE).display().stanceReasons())
                .doesNotContainKey(POLICE);
    }

    @Test
    void saysThatOthersPassOnWhatTheyHeardFromASilentAgency() {
        assertThat(aFinding().heardFrom(FORCE_BRIEFING, YJS).display().stanceReasons())
                .containsEntry(POLICE, "Others pass on what they heard from it; it said nothing about this itself.");
    }

    @Test
    void saysThatASilentAgencySatInAGroupThatSpokeAsAWhole() {
        assertThat(aFinding().supportedByTheGroup().display().stanceReasons())
                .containsEntry(
                        HOUSING, "It sat in a group that spoke about this as a whole, and said nothing for itself.");
    }

    @Test
    void saysAskedAndSilentAndNotAskedInDifferentWords() {
        assertThat(AgencyState.ASKED_AND_SILENT.words()).isNotEqualTo(AgencyState.NOT_ASKED.words());
    }

    @Test
    void givesEveryAgencyOfTheReviewAStance() {
        assertThat(aFinding().supportedBy(YJS).display().stances()).containsOnlyKeys(ReviewDayFixture.FIVE);
    }
}
