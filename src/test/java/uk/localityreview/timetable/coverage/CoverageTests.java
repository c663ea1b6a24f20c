package uk.localityreview.timetable.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.PlannedDayFixture.aReview;
import static uk.localityreview.timetable.PlannedDayFixture.person;
import static uk.localityreview.timetable.PlannedDayFixture.sessions;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.localityreview.LutonPack;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.coverage.Coverage.ChallengeRow;
import uk.localityreview.timetable.coverage.Coverage.Count;
import uk.localityreview.timetable.coverage.Coverage.Mark;
import uk.localityreview.timetable.coverage.Warning.Kind;

/** Whom a day hears and whom it does not. */
class CoverageTests {

    private static final Participant OFFICER = practitioner("P01", "POL", "neighbourhood officer", Level.FRONT_LINE);
    private static final Participant INSPECTOR = practitioner("P08", "POL", "inspector", Level.STRATEGIC);

    @Test
    void countsPeopleBySectorAndLevelAndThoseInASession() {
        Coverage coverage = of(aReview(), sessions());

        assertThat(coverage.sectors())
                .filteredOn(row -> row.name().equals("police"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.levels()).containsExactly(new Count(1, 1), new Count(0, 0), new Count(1, 0));
                    assertThat(row.all()).isEqualTo(new Count(2, 1));
                });
        assertThat(coverage.people()).isEqualTo(7);
        assertThat(coverage.frontLine()).isEqualTo(6);
    }

    @Test
    void goesByAllParticipantsAsLongAsNothingIsPlaced() {
        Coverage coverage = of(aReview(), List.of());

        assertThat(coverage.placed()).isFalse();
        assertThat(coverage.people()).isEqualTo(8);
        assertThat(challenge(coverage, "B6").people()).isEqualTo(2);
        assertThat(challenge(coverage, "B6").marks()).isEmpty();
    }

    @Test
    void showsASectorThatUsuallyMattersThoughNobodyIsOfIt() {
        assertThat(of(aReview(), List.of()).sectors())
                .extracting(Coverage.SectorRow::name)
                .contains("housing")
                .doesNotContain("prison");
    }

    @Test
    void tellsAskedFromCanSpeakInEachSession() {
        Coverage coverage = of(aReview(), sessions());

        assertThat(challenge(coverage, "B1").marks()).containsExactly(Mark.ASKED, Mark.NOT_ASKED, Mark.NOT_ASKED);
        assertThat(challenge(coverage, "B6").marks()).containsExactly(Mark.ASKED, Mark.NEITHER, Mark.NEITHER);
        assertThat(challenge(coverage, "B12").marks()).containsExactly(Mark.NOT_ASKED, Mark.ASKED_OTHERS, Mark.NEITHER);
    }

    @Test
    void namesTheAgenciesThatCanSpeakToAChallenge() {
        assertThat(challenge(of(aReview(), sessions()), "B10").agencies())
                .extracting(Agency::name)
                .containsExactly("Marlow Police", "Youth Justice Service");
    }

    @Test
    void warnsInCountsWhenTheDayIsNotMostlyFrontLine() {
        Coverage coverage = of(aReview(OFFICER, INSPECTOR), List.of());

        assertThat(sentence(coverage, Kind.NOT_MOSTLY_FRONT_LINE))
                .startsWith("The day is not mostly front line: 1 of 2 people works at the front line.")
                .doesNotContain("%");
    }

    @Test
    void doesNotWarnWhenMoreThanHalfAreFrontLine() {
        assertThat(kinds(of(aReview(), sessions()))).doesNotContain(Kind.NOT_MOSTLY_FRONT_LINE);
    }

    @Test
    void namesTheChallengesThatNobodyCanSpeakTo() {
        assertThat(sentence(of(aReview(OFFICER), List.of()), Kind.NOBODY_CAN_SPEAK_TO))
                .contains("B2 (Vulnerable cohorts and places), B3", "B9")
                .doesNotContain("B1 ", "B10");
    }

    @Test
    void namesTheOneAgencyThatCanSpeakToAChallenge() {
        Coverage coverage = of(aReview(), sessions());

        assertThat(coverage.warnings())
                .filteredOn(warning -> warning.kind() == Kind.ONE_AGENCY_CAN_SPEAK_TO)
                .extracting(Warning::sentence)
                .containsExactly(
                        "Only Youth Justice Service can speak to B3 (Violence, Prevent and the secure estate). What one"
                                + " agency says alone stays a single-agency view.",
                        "Only Marlow Police can speak to B6 (Movement into other areas), B7 (Street gangs and organised"
                                + " crime groups), B12 (Resources and partnership structures). What one agency says alone"
                                + " stays a single-agency view.");
    }

    @Test
    void warnsOfEveryVoiceThatIsMissing() {
        assertThat(kinds(of(aReview(OFFICER), List.of())))
                .contains(
                        Kind.NO_COMMUNITY_VOICE,
                        Kind.NO_VICTIMS_VOICE,
                        Kind.NO_GIRLS_VOICE,
                        Kind.NO_EXPERIENCE_OF_OFFENDING);
    }

    @Test
    void hearsACommunityAndAVictim() {
        Review review = aReview(
                OFFICER,
                person("P02", "COM", "parent", Level.FRONT_LINE, Category.COMMUNITY, ""),
                person("P03", "COM", "shopkeeper", Level.FRONT_LINE, Category.VICTIM, ""),
                person("P04", "COM", "adult", Level.FRONT_LINE, Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING, ""));

        assertThat(kinds(of(review, List.of())))
                .doesNotContain(Kind.NO_COMMUNITY_VOICE, Kind.NO_VICTIMS_VOICE, Kind.NO_EXPERIENCE_OF_OFFENDING);
    }

    @Test
    void hearsGirlsThroughTheirSectorOrTheRoleOfSomebodyAndNotThroughANeed() {
        assertThat(kinds(of(aReview(practitioner("P01", "IDVA", "worker", Level.FRONT_LINE)), List.of())))
                .doesNotContain(Kind.NO_GIRLS_VOICE);
        assertThat(kinds(of(aReview(practitioner("P01", "YJS", "girls’ worker", Level.FRONT_LINE)), List.of())))
                .doesNotContain(Kind.NO_GIRLS_VOICE);
        assertThat(kinds(of(aReview(practitioner("P01", "DAS", "hospital IDVA", Level.FRONT_LINE)), List.of())))
                .doesNotContain(Kind.NO_GIRLS_VOICE);
        Participant withANeed =
                person("P01", "COM", "parent", Level.FRONT_LINE, Category.COMMUNITY, "to be seen by a woman");
        assertThat(kinds(of(aReview(withANeed), List.of()))).contains(Kind.NO_GIRLS_VOICE);
    }

    @Test
    void namesTheSectorsThatUsuallyMatterAndAreMissing() {
        assertThat(sentence(of(aReview(), sessions()), Kind.SECTOR_MISSING))
                .isEqualTo("Nobody is heard from social care, housing and voluntary, sectors that usually matter.");
    }

    @Test
    void doesNotMissASectorThatTheReviewStruckFromItsList() {
        SectorCatalogue standard = SectorCatalogue.standard();
        SectorCatalogue withoutHousing = standard.with(standard.sectors().stream()
                .filter(sector -> !sector.name().equals("housing"))
                .toList());

        assertThat(sentence(Coverage.of(aReview(), withoutHousing, sessions()), Kind.SECTOR_MISSING))
                .doesNotContain("housing");
    }

    @Test
    void saysWhenASectorIsNotInTheList() {
        Review review = aReview(practitioner("P01", "PARK", "warden", Level.FRONT_LINE));

        assertThat(sentence(of(review, List.of()), Kind.SECTOR_NOT_IN_THE_CATALOGUE))
                .contains("“parks”");
        assertThat(of(review, List.of()).sectors())
                .extracting(Coverage.SectorRow::name)
                .contains("parks");
    }

    @Test
    void saysNothingAboutAReviewWithoutPeople() {
        assertThat(of(aReview(new Participant[0]), List.of()).warnings()).isEmpty();
    }

    @Test
    void findsWhomTheDayInLutonDidNotHear() {
        LutonPack pack = LutonPack.orSkip();

        Coverage coverage = of(pack.review(), pack.sessions());

        assertThat(coverage.people()).isEqualTo(26);
        assertThat(coverage.frontLine()).isEqualTo(23);
        assertThat(kinds(coverage)).containsExactly(Kind.NO_VICTIMS_VOICE, Kind.NO_GIRLS_VOICE);
    }

    private static Coverage of(Review review, List<Session> sessions) {
        return Coverage.of(review, SectorCatalogue.standard(), sessions);
    }

    private static Participant practitioner(String code, String agency, String role, Level level) {
        return person(code, agency, role, level, Category.PRACTITIONER, "");
    }

    private static ChallengeRow challenge(Coverage coverage, String code) {
        return coverage.challenges().stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(Coverage coverage) {
        return coverage.warnings().stream().map(Warning::kind).toList();
    }

    private static String sentence(Coverage coverage, Kind kind) {
        return coverage.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .map(Warning::sentence)
                .findFirst()
                .orElseThrow();
    }
}
