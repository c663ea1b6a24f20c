package uk.localityreview.timetable.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.feeds.Audience.Kind;
import uk.localityreview.timetable.rules.Timetable.PauseAt;
import uk.localityreview.timetable.sheets.Sheet.Appointment;
import uk.localityreview.timetable.sheets.Sheet.DayRow;
import uk.localityreview.timetable.sheets.Sheet.DaySheet;
import uk.localityreview.timetable.sheets.Sheet.DoorRow;
import uk.localityreview.timetable.sheets.Sheet.ParticipantSheet;
import uk.localityreview.timetable.sheets.Sheet.PersonLine;
import uk.localityreview.timetable.sheets.Sheet.ReviewerSheet;
import uk.localityreview.timetable.sheets.Sheet.RoomSheet;

/** What each sheet of the day says, and what it keeps to itself. */
class WritingSheetsTests {

    private static final PauseAt LUNCH =
            new PauseAt(Pause.at(Pause.Kind.LUNCH, LocalTime.of(12, 30), LocalTime.of(13, 0)), LocalTime.of(12, 30));

    @Test
    void writesTheWholeDayByPCode() {
        DaySheet sheet = (DaySheet) sheet(Kind.DAY, "");

        assertThat(sheet.rows())
                .hasSize(4)
                .contains(new DayRow("13:15 to 14:30", "A", "S03", "Focus group", "R1, R2", "P03 P04 P05 P06 P07"));
        assertThat(sheet.rows().get(2)).isEqualTo(DayRow.pause("12:30 to 13:00", "Lunch"));
    }

    @Test
    void writesThePausesOfTheTeamAmongAReviewersSessions() {
        ReviewerSheet sheet = (ReviewerSheet) sheet(Kind.REVIEWER, "R3");

        assertThat(sheet.rows()).extracting(Sheet.ReviewerRow::kind).containsExactly("Interview", "Lunch");
    }

    @Test
    void writesForTheDoorJustWhenAndWhichKind() {
        RoomSheet sheet = (RoomSheet) sheet(Kind.ROOM, "A");

        assertThat(sheet.site()).isEqualTo("Town Hall");
        assertThat(sheet.rows())
                .containsExactly(
                        new DoorRow("09:15 to 10:00", "Interview"), new DoorRow("13:15 to 14:30", "Focus group"));
    }

    @Test
    void writesForAReviewerWhoIsHeardAndWhatToAsk() {
        ReviewerSheet sheet = (ReviewerSheet) sheet(Kind.REVIEWER, "R2");

        assertThat(sheet.role()).isEqualTo("scribe");
        assertThat(sheet.rows()).hasSize(3).last().satisfies(row -> {
            assertThat(row.part()).isEqualTo("You write, R1 asks");
            assertThat(row.people())
                    .hasSize(5)
                    .contains(new PersonLine(
                            "P03", "Youth Justice Service", "nurse", "step-free access", List.of("no notes")));
            assertThat(row.chosen()).isTrue();
            assertThat(row.challenges())
                    .containsExactly("B2 Vulnerable cohorts and places", "B9 Health, mental health and violence");
        });
    }

    @Test
    void namesEachChallengeOnceForASheetThatIsFull() {
        ReviewerSheet sheet = (ReviewerSheet) sheet(Kind.REVIEWER, "R4");

        assertThat(sheet.rows().getFirst().codes()).isEqualTo("B5 B10 B12");
        assertThat(sheet.challenges())
                .containsExactly(
                        "B5 Exploitation of children by gangs and organised crime",
                        "B10 A more violent youth justice cohort",
                        "B12 Resources and partnership structures");
    }

    @Test
    void saysWhatThePeopleCanSpeakToWhereNothingWasChosen() {
        Session session = new Session(
                PlannedDayFixture.sessions().getFirst().code(),
                PlannedDayFixture.sessions().getFirst().start(),
                PlannedDayFixture.sessions().getFirst().end(),
                "A",
                SessionKind.INTERVIEW,
                PlannedDayFixture.sessions().getFirst().lead(),
                PlannedDayFixture.sessions().getFirst().scribe(),
                PlannedDayFixture.sessions().getFirst().participants(),
                Set.of());

        ReviewerSheet sheet = (ReviewerSheet) sheet(List.of(session), Kind.REVIEWER, "R1");

        assertThat(sheet.rows()).first().satisfies(row -> {
            assertThat(row.chosen()).isFalse();
            assertThat(row.challenges())
                    .contains("B6 Movement into other areas")
                    .doesNotContain("B3");
        });
    }

    @Test
    void writesForAParticipantTheirOwnTimeAndPlaceAlone() {
        ParticipantSheet sheet = (ParticipantSheet) sheet(Kind.PARTICIPANT, "P05");

        assertThat(sheet.appointments())
                .containsExactly(new Appointment("13:15 to 14:30", "Town Hall, room A", "Focus group"));
        assertThat(sheet.toString()).doesNotContain("P03", "P04", "R1", "Police", "police", "parent");
    }

    @Test
    void leavesASheetWithoutSessionsEmpty() {
        assertThat(((ParticipantSheet) sheet(Kind.PARTICIPANT, "P08")).appointments())
                .isEmpty();
    }

    private static Sheet sheet(Kind kind, String code) {
        return sheet(PlannedDayFixture.sessions(), kind, code);
    }

    private static Sheet sheet(List<Session> sessions, Kind kind, String code) {
        return new WritingSheets(
                        PlannedDayFixture.aReview(),
                        SectorCatalogue.standard(),
                        sessions,
                        List.of(LUNCH),
                        Map.of(new ParticipantCode("P03"), List.of("no notes")))
                .sheet(new Audience(kind, code));
    }
}
