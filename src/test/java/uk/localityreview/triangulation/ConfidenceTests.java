package uk.localityreview.triangulation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.triangulation.Confidence.Component.ADEQUACY;
import static uk.localityreview.triangulation.Confidence.Component.COHERENCE;
import static uk.localityreview.triangulation.Confidence.Component.METHOD;
import static uk.localityreview.triangulation.Confidence.Component.RELEVANCE;
import static uk.localityreview.triangulation.Confidence.Concern.MINOR;
import static uk.localityreview.triangulation.Confidence.Concern.MODERATE;
import static uk.localityreview.triangulation.Confidence.Concern.NONE;
import static uk.localityreview.triangulation.Confidence.Concern.SERIOUS;
import static uk.localityreview.triangulation.Confidence.Level.HIGH;
import static uk.localityreview.triangulation.Confidence.Level.LOW;
import static uk.localityreview.triangulation.Confidence.Level.VERY_LOW;
import static uk.localityreview.triangulation.IndicatorTest.Detectability.YES;
import static uk.localityreview.triangulation.ReviewDayFixture.FIVE;
import static uk.localityreview.triangulation.ReviewDayFixture.FORCE_BRIEFING;
import static uk.localityreview.triangulation.ReviewDayFixture.HOUSING;
import static uk.localityreview.triangulation.ReviewDayFixture.PARENTS;
import static uk.localityreview.triangulation.ReviewDayFixture.POLICE;
import static uk.localityreview.triangulation.ReviewDayFixture.SCHOOLS;
import static uk.localityreview.triangulation.ReviewDayFixture.YJS;
import static uk.localityreview.triangulation.ReviewDayFixture.aFinding;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.triangulation.Confidence.Component;
import uk.localityreview.triangulation.Confidence.Concern;
import uk.localityreview.triangulation.Confidence.Reason;
import uk.localityreview.triangulation.IndicatorTest.Expected;

/** How far a finding can be relied on, and why. */
class ConfidenceTests {

    @Test
    void startsHighAndStaysThereWithoutAConcern() {
        Confidence confidence = strong().display().confidence();

        assertThat(confidence.level()).isEqualTo(HIGH);
        assertThat(confidence.reasons()).extracting(Reason::concern).containsOnly(NONE);
    }

    @Test
    void givesOneReasonForEachComponentInOrder() {
        assertThat(aFinding().supportedBy(YJS).display().confidence().reasons())
                .extracting(Reason::component)
                .containsExactly(METHOD, COHERENCE, ADEQUACY, RELEVANCE);
    }

    @Test
    void speaksInWholeSentencesOfCountsAndNeverOfPercentages() {
        assertThat(strong().heardFrom(FORCE_BRIEFING, YJS)
                        .display()
                        .confidence()
                        .reasons())
                .extracting(Reason::sentence)
                .allSatisfy(sentence ->
                        assertThat(sentence).matches("[A-Z0-9].*\\d.*\\.").doesNotContain("%", "per cent"));
    }

    @Test
    void worriesAboutTheMethodByTheShareOfHearsay() {
        assertThat(concern(METHOD, strong().heardFrom(FORCE_BRIEFING, YJS))).isEqualTo(MINOR);
        assertThat(concern(METHOD, strong().heardFrom(FORCE_BRIEFING, YJS, HOUSING)))
                .isEqualTo(MODERATE);
        assertThat(concern(METHOD, aFinding().supportedBy(YJS).heardFrom(FORCE_BRIEFING, YJS, HOUSING)))
                .isEqualTo(SERIOUS);
    }

    @Test
    void worriesALittleWhenNothingIsNotedWordForWord() {
        assertThat(concern(METHOD, aFinding().supportedByTheGroup())).isEqualTo(MINOR);
    }

    @Test
    void worriesAboutCoherenceByTheSourcesThatContradict() {
        assertThat(concern(COHERENCE, strong().contradictedBy(HOUSING))).isEqualTo(MODERATE);
        assertThat(concern(COHERENCE, strong().contradictedBy(HOUSING, YJS, PARENTS)))
                .isEqualTo(SERIOUS);
    }

    @Test
    void worriesLessWhenOnlyTheProminenceIsDisputed() {
        assertThat(concern(COHERENCE, strong().prominenceDisputedBy(HOUSING))).isEqualTo(MINOR);
        assertThat(concern(COHERENCE, strong().prominenceDisputedBy(HOUSING, YJS, PARENTS)))
                .isEqualTo(MODERATE);
    }

    @Test
    void worriesAboutAdequacyByTheNumberOfSourcesExamplesAndSessions() {
        assertThat(concern(ADEQUACY, aFinding().supportedWithAnExampleBy(YJS))).isEqualTo(SERIOUS);
        assertThat(concern(ADEQUACY, aFinding().supportedWithAnExampleBy(YJS, POLICE)))
                .isEqualTo(MODERATE);
        assertThat(concern(ADEQUACY, aFinding().supportedBy(YJS, POLICE, HOUSING, SCHOOLS)))
                .isEqualTo(MODERATE);
        assertThat(concern(ADEQUACY, aFinding().supportedWithAnExampleBy(YJS, POLICE, HOUSING)))
                .isEqualTo(MINOR);
        assertThat(concern(ADEQUACY, aFinding().supportedWithAnExampleBy(YJS, POLICE, HOUSING, SCHOOLS)))
                .isEqualTo(NONE);
    }

    @Test
    void saysThatASingleAgencyViewIsOne() {
        assertThat(reason(ADEQUACY, aFinding().supportedBy(YJS, YJS)).sentence())
                .isEqualTo("This is a single-agency view: 1 independent source in 1 session supports it,"
                        + " and 0 of them give a specific example.");
    }

    @Test
    void worriesAboutRelevanceWhenTheLinesComeFromFarOff() {
        assertThat(concern(RELEVANCE, strong().atLevel(Level.STRATEGIC))).isEqualTo(MODERATE);
        assertThat(concern(RELEVANCE, strong().allHeardWithoutAnOrigin())).isEqualTo(MODERATE);
        assertThat(concern(RELEVANCE, strong().allHeardWithoutAnOrigin().atLevel(Level.STRATEGIC)))
                .isEqualTo(SERIOUS);
    }

    @Test
    void worriesAboutRelevanceByWhatTheTestsCouldSay() {
        ReviewDayFixture untested = aFinding().supportedWithAnExampleBy(YJS);
        assertThat(concern(RELEVANCE, untested)).isEqualTo(MINOR);
        assertThat(concern(RELEVANCE, untested.tested(Expected.HIGHER, YES, FigureFixture.around("England"))))
                .isEqualTo(MODERATE);
    }

    @Test
    void isNeverBetterThanLowForASingleAgencyView() {
        assertThat(aFinding()
                        .supportedWithAnExampleBy(YJS)
                        .tested(Expected.HIGHER, YES, FigureFixture.above("England"))
                        .display()
                        .confidence()
                        .level())
                .isEqualTo(LOW);
    }

    @Test
    void goesDownAStepForTwoMinorConcernsOrAModerateOneAndTwoForASeriousOne() {
        assertThat(level(MINOR)).isEqualTo(HIGH);
        assertThat(level(MINOR, MINOR)).isEqualTo(Confidence.Level.MODERATE);
        assertThat(level(MODERATE)).isEqualTo(Confidence.Level.MODERATE);
        assertThat(level(SERIOUS)).isEqualTo(LOW);
        assertThat(level(SERIOUS, MODERATE)).isEqualTo(VERY_LOW);
        assertThat(level(SERIOUS, SERIOUS, SERIOUS, SERIOUS)).isEqualTo(VERY_LOW);
    }

    private static Confidence.Level level(Concern... concerns) {
        return Grading.levelAfter(List.of(concerns));
    }

    private static ReviewDayFixture strong() {
        return aFinding()
                .supportedWithAnExampleBy(FIVE.toArray(AgencyCode[]::new))
                .tested(Expected.HIGHER, YES, FigureFixture.above("England"));
    }

    private static Concern concern(Component component, ReviewDayFixture day) {
        return reason(component, day).concern();
    }

    private static Reason reason(Component component, ReviewDayFixture day) {
        return day.display().confidence().reasons().get(component.ordinal());
    }
}
