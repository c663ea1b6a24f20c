package uk.localityreview.timetable.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.aPerson;
import static uk.localityreview.timetable.rules.DayFixture.anInterview;
import static uk.localityreview.timetable.rules.DayFixture.frameWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Clashes;
import uk.localityreview.timetable.rules.DayFixture;

class SolvingTests {

    private static final Settings SETTINGS = new Settings(7, 8, Duration.ofSeconds(8), Duration.ofSeconds(60));

    @Test
    void givesTwelvePeopleOneGroupAndInterviewsInBothRooms() {
        DayFixture day = aDay().in(DayFrame.usual());
        IntStream.rangeClosed(1, 12).forEach(i -> day.with("EDU", "P%02d".formatted(i)));
        Proposal proposal = Solving.propose(day.brief(), SETTINGS, Listener.none());
        List<Session> sessions = proposal.timetable().sessions();
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(sessions.stream().flatMap(session -> session.participants().stream()))
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(sessions)
                .filteredOn(session -> session.kind() == SessionKind.FOCUS_GROUP)
                .hasSize(1);
        assertThat(sessions).extracting(Session::room).contains("A", "B");
    }

    @Test
    void proposesADayWithGroupsAndPausesInWhichEverybodyIsSeen() {
        DayFixture day = aDay().in(DayFrame.usual());
        IntStream.rangeClosed(1, 12).forEach(number -> day.with("EDU", "P%02d".formatted(number)));
        day.with("POL", "P13", "P14").with(aPerson("P15", "HOU").free("14:00", "15:00"));
        Proposal proposal = Solving.propose(day.brief(), SETTINGS, Listener.none());
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(Clashes.of(day.brief(), proposal.timetable())).isEmpty();
        assertThat(proposal.timetable().pauses()).hasSize(4);
        assertThat(proposal.timetable().sessions())
                .filteredOn(session -> session.kind() == SessionKind.FOCUS_GROUP)
                .isNotEmpty();
        assertThat(proposal.timetable().sessions())
                .as("codes follow the day")
                .extracting(session -> session.code().value())
                .startsWith("S01", "S02")
                .isSorted();
        assertThat(proposal.timetable().sessions())
                .allSatisfy(session -> assertThat(session.themesAsked()).isNotEmpty());
    }

    @Test
    void findsTheSameForTheSameSeed() {
        Brief brief = PlantedDay.of(12, 2, 7, 3);
        Proposal once = Solving.propose(brief, SETTINGS, Listener.none());
        Proposal again = Solving.propose(brief, SETTINGS, Listener.none());
        assertThat(again.timetable()).isEqualTo(once.timetable());
    }

    @Test
    void tellsOfEachBetterTimetableAndStopsWhenAsked() {
        List<Listener.Progress> heard = new ArrayList<>();
        Proposal proposal = Solving.propose(
                PlantedDay.of(36, 4, 10, 42),
                new Settings(1, 4, Duration.ofSeconds(600), Duration.ofSeconds(600)),
                new Listener() {
                    @Override
                    public void better(Progress progress) {
                        heard.add(progress);
                    }

                    @Override
                    public boolean stop() {
                        return !heard.isEmpty();
                    }
                });
        assertThat(heard).isSortedAccordingTo((one, next) -> Long.compare(next.cost(), one.cost()));
        assertThat(heard.getLast().expected()).isEqualTo(78);
        assertThat(proposal.timetable().sessions()).isNotEmpty();
    }

    @Test
    void keepsWhatIsFixed() {
        Session pinned = anInterview("S05", "09:00", "P01");
        Brief brief = aDay().with("EDU", "P01", "P02", "P03").holding(pinned).brief();
        Proposal proposal = Solving.propose(brief, SETTINGS, Listener.none());
        assertThat(proposal.timetable().sessions()).hasSize(3).contains(pinned);
        assertThat(Clashes.of(brief, proposal.timetable())).isEmpty();
    }

    @Test
    void namesWhoIsNotSeenAndWhy() {
        Brief brief = aDay().in(frameWith(List.of(DayFixture.LUNCH), 0))
                .by(reviewer("R1", "reviewer"), reviewer("R2", "scribe"))
                .with(aPerson("P01", "EDU").free("12:00", "13:00"))
                .with(aPerson("P02", "EDU").free("10:00", "10:50"))
                .with(aPerson("P03", "EDU").free("10:05", "11:00"))
                .brief();
        assertThat(Solving.propose(brief, SETTINGS, Listener.none()).unplaced())
                .extracting(Proposal.Unplaced::sentence)
                .hasSize(2)
                .contains("P01 is not seen: P01 is free only from 12:00 to 13:00. Lunch is from 12:30 to 13:15.")
                .anyMatch(sentence -> sentence.endsWith("and the rooms and reviewers are needed for others then."));
    }

    @Test
    void refusesATeamThatCanHoldNoSession() {
        Brief brief = aDay().by(reviewer("R1", "reviewer")).with("EDU", "P01").brief();
        assertThatThrownBy(() -> Solving.propose(brief, SETTINGS, Listener.none()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the team has only R1");
    }

    private static Reviewer reviewer(String code, String role) {
        return new Reviewer(new ReviewerCode(code), role, List.of());
    }
}
