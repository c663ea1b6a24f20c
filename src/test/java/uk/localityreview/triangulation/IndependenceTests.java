package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.ReviewDayFixture.FORCE_BRIEFING;
import static uk.localityreview.triangulation.ReviewDayFixture.HOUSING;
import static uk.localityreview.triangulation.ReviewDayFixture.PARENTS;
import static uk.localityreview.triangulation.ReviewDayFixture.POLICE;
import static uk.localityreview.triangulation.ReviewDayFixture.SCHOOLS;
import static uk.localityreview.triangulation.ReviewDayFixture.TALK;
import static uk.localityreview.triangulation.ReviewDayFixture.YJS;
import static uk.localityreview.triangulation.ReviewDayFixture.aFinding;
import static uk.localityreview.triangulation.ReviewDayFixture.interviewWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.timetable.SessionCode;

/** For which source a line counts, and which lines count for none. */
class IndependenceTests {

    @Test
    void countsALineForTheSpeakersAgency() {
        JointDisplay display = aFinding().supportedBy(POLICE, YJS).display();

        assertThat(display.independentSources()).isEqualTo(2);
        assertThat(display.trail()).extracting(TrailEntry::source).containsExactly("agency BP", "agency YJS");
    }

    @Test
    void countsTenNotesOfOneAgencyAsOneSource() {
        JointDisplay display = aFinding()
                .supportedWithAnExampleBy(YJS, YJS, YJS, YJS, YJS, YJS, YJS, YJS, YJS, YJS)
                .display();

        assertThat(display.trail()).hasSize(10);
        assertThat(display.independentSources()).isEqualTo(1);
        assertThat(display.specificSources()).isEqualTo(1);
        assertThat(display.singleAgencyView()).isTrue();
        assertThat(display.convergence()).isEqualTo(Convergence.SILENCE);
    }

    @Test
    void countsHearsayForTheAgencyThatItsOriginBelongsTo() {
        JointDisplay display = aFinding().heardFrom(FORCE_BRIEFING, YJS).display();

        assertThat(display.trail()).extracting(TrailEntry::source).containsExactly("agency BP");
    }

    @Test
    void countsHearsayForItsOriginWhenThatBelongsToNoAgency() {
        JointDisplay display = aFinding().heardFrom(TALK, PARENTS).display();

        assertThat(display.trail()).extracting(TrailEntry::source).containsExactly("origin talk in the community");
    }

    @Test
    void countsHearsayWithOneOriginOnceWhoeverPassesItOn() {
        JointDisplay display = aFinding()
                .supportedBy(POLICE)
                .heardFrom(FORCE_BRIEFING, YJS, SCHOOLS, HOUSING)
                .display();

        assertThat(display.independentSources()).isEqualTo(1);
        assertThat(display.singleAgencyView()).isTrue();
    }

    @Test
    void takesAnOriginWrittenInTwoWaysForOne() {
        JointDisplay display = aFinding()
                .heardFrom("Radio  Phone-in", YJS)
                .heardFrom("radio phone-in ", HOUSING)
                .display();

        assertThat(display.independentSources()).isEqualTo(1);
    }

    @Test
    void countsALineOfTheGroupForTheGroupAndNotForItsFiveAgencies() {
        JointDisplay display = aFinding().supportedByTheGroup().display();

        assertThat(display.independentSources()).isEqualTo(1);
        assertThat(display.trail()).extracting(TrailEntry::source).containsExactly("group S06");
        assertThat(display.stances()).doesNotContainValue(AgencyState.SUPPORTS);
    }

    @Test
    void takesNoHearsayAsSpecific() {
        JointDisplay display = aFinding()
                .heardFrom(FORCE_BRIEFING, YJS)
                .heardFrom(TALK, PARENTS)
                .display();

        assertThat(display.independentSources()).isEqualTo(2);
        assertThat(display.specificSources()).isZero();
    }

    @Test
    void takesNothingCodedAsHeardAsSpecificEvenWithoutAnOrigin() {
        JointDisplay display = aFinding()
                .supportedWithAnExampleBy(YJS)
                .allHeardWithoutAnOrigin()
                .display();

        assertThat(display.specificSources()).isZero();
    }

    @Test
    void countsASourceAsSpecificWhenOneOfItsLinesIs() {
        JointDisplay display = aFinding()
                .supportedBy(YJS)
                .supportedWithAnExampleBy(YJS)
                .supportedBy(HOUSING)
                .display();

        assertThat(display.specificSources()).isEqualTo(1);
    }

    @Test
    void setsAReviewersLineAsideWithTheReason() {
        Triangulation day = aFinding()
                .supportedBy(YJS)
                .thoughtByAReviewerIn(interviewWith(POLICE))
                .triangulated();

        assertThat(day.findings().getFirst().independentSources()).isEqualTo(1);
        assertThat(day.setAside())
                .extracting(SetAside::reason)
                .containsExactly("Line 2 of S01 is a reviewer's, and a reviewer's line is never evidence.");
    }

    @Test
    void setsALineAsideThatIsNotInTheNotes() {
        Triangulation day = aFinding()
                .supportedBy(YJS)
                .pointingAt(interviewWith(YJS), 99)
                .pointingAt(new SessionCode("S77"), 1)
                .triangulated();

        assertThat(day.setAside())
                .extracting(SetAside::reason)
                .containsExactly("The note of S02 has no line 99.", "There is no note of session S77.");
    }

    @Test
    void holdsBackAFindingThatNoLineSupports() {
        Triangulation day =
                aFinding().supportedBy(YJS).alsoFinding(new FindingCode("F02")).triangulated();

        assertThat(day.findings()).extracting(d -> d.finding().code().value()).containsExactly("F01");
        assertThat(day.unsupported()).extracting(f -> f.code().value()).containsExactly("F02");
    }

    @Test
    void holdsBackAFindingThatIsOnlyContradictedOrOnlyAReviewersThought() {
        assertThat(aFinding().contradictedBy(YJS).triangulated().unsupported()).hasSize(1);
        assertThat(aFinding()
                        .thoughtByAReviewerIn(interviewWith(YJS))
                        .triangulated()
                        .unsupported())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheSameWhateverTheOrderOfTheLines(long seed) {
        assertThat(everythingAtOnce().inAnotherOrder(seed).triangulated().toString())
                .isEqualTo(everythingAtOnce().triangulated().toString());
    }

    @Test
    void neverGainsASourceByAnotherLineOfAnAgencyAlreadyCounted() {
        for (var agency : ReviewDayFixture.FIVE) {
            int before = everythingAtOnce().supportedBy(agency).display().independentSources();
            int after = everythingAtOnce()
                    .supportedBy(agency)
                    .supportedWithAnExampleBy(agency)
                    .display()
                    .independentSources();
            assertThat(after).isEqualTo(before);
        }
    }

    private static ReviewDayFixture everythingAtOnce() {
        return aFinding()
                .supportedWithAnExampleBy(POLICE, YJS)
                .heardFrom(FORCE_BRIEFING, SCHOOLS)
                .heardFrom(TALK, PARENTS)
                .supportedByTheGroup()
                .contradictedBy(HOUSING)
                .prominenceDisputedBy(YJS)
                .thoughtByAReviewerIn(interviewWith(YJS));
    }
}
