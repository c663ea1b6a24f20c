package uk.localityreview.timetable.replanning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.DEBRIEF;
import static uk.localityreview.timetable.rules.DayFixture.LUNCH;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.aGroup;
import static uk.localityreview.timetable.rules.DayFixture.anInterview;
import static uk.localityreview.timetable.rules.DayFixture.by;
import static uk.localityreview.timetable.rules.DayFixture.frameWith;
import static uk.localityreview.timetable.rules.DayFixture.in;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Clashes;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;
import uk.localityreview.timetable.solver.Listener;
import uk.localityreview.timetable.solver.Proposal;
import uk.localityreview.timetable.solver.Settings;
import uk.localityreview.timetable.solver.Solving;

class ReplanningTests {

    private static final Pause HUDDLE = Pause.at(Pause.Kind.HUDDLE, LocalTime.of(11, 30), LocalTime.of(11, 45));
    private static final DayFrame FRAME =
            frameWith(List.of(HUDDLE, LUNCH, DEBRIEF), 1).onTheDay();

    private static final Session GROUP = aGroup("S03", "10:00", "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08");
    private static final List<Session> SESSIONS = List.of(
            anInterview("S01", "09:00", "P09"),
            by("R1", "R2", in("A", anInterview("S02", "09:00", "P10"))),
            GROUP,
            anInterview("S04", "10:15", "P11"),
            anInterview("S05", "11:45", "P12"),
            by("R1", "R2", in("A", anInterview("S06", "11:45", "P13"))),
            anInterview("S07", "13:15", "P14"),
            by("R1", "R2", in("A", anInterview("S08", "13:15", "P15"))),
            anInterview("S09", "14:15", "P16"));
    private static final Timetable PLANNED = new Timetable(
            SESSIONS,
            FRAME.pauses().stream()
                    .map(pause -> new PauseAt(pause, pause.earliest()))
                    .toList());

    private final Review review = aDay().with(
                    "EDU", "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12")
            .with("HOU", "P13", "P14", "P15", "P16", "P17")
            .review();

    @Test
    void changesNothingWhenNothingHappened() {
        Proposal proposal = proposal(at("09:30", SESSIONS.subList(0, 2)));
        assertThat(Changes.between(PLANNED, proposal.timetable()).isEmpty()).isTrue();
    }

    @Test
    void movesAsLittleAsPossibleAfterALateStartAndKeepsLunch() {
        Session late = new Session(
                GROUP.code(),
                LocalTime.of(10, 25),
                LocalTime.of(11, 40),
                GROUP.room(),
                GROUP.kind(),
                GROUP.lead(),
                GROUP.scribe(),
                GROUP.participants(),
                GROUP.themesAsked());
        DaySoFar day = at("10:25", List.of(SESSIONS.get(0), SESSIONS.get(1), late, SESSIONS.get(3)));
        Proposal proposal = proposal(day);
        Changes changes = Changes.between(PLANNED, proposal.timetable());
        assertThat(Clashes.of(Replanning.of(day).brief(), proposal.timetable())).isEmpty();
        assertThat(changes.dropped()).isEmpty();
        assertThat(proposal.timetable().pauses())
                .extracting(pause -> pause.pause().kind())
                .contains(Pause.Kind.LUNCH, Pause.Kind.HUDDLE, Pause.Kind.DEBRIEF);
        assertThat(changes.moved()).extracting(Changes.Change::session).contains(new SessionCode("S03"));
        assertThat(changes.moved()).as("S03 itself and what stands in its way").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void leavesTheRestAsItIsWhenSomebodyCancels() {
        Proposal proposal = proposal(at("11:00", SESSIONS.subList(0, 4), "P14"));
        Changes changes = Changes.between(PLANNED, proposal.timetable());
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.dropped())
                .extracting(Changes.Change::sentence)
                .containsExactly("S07, 13:15 in room B, is not held any more.");
    }

    @Test
    void offersAJointInterviewWhenTwoAreLeftOfAGroup() {
        DaySoFar day = at("09:30", SESSIONS.subList(0, 2), "P01", "P02", "P03", "P04", "P05", "P06");
        Replanning replanning = Replanning.of(day);
        assertThat(replanning.offers())
                .extracting(Offer::sentence)
                .containsExactly(
                        "Hold S03 as a joint interview of P07 and P08.", "Drop S03; P07 and P08 would not be seen.");
        Session held = proposal(day).timetable().session(GROUP.code()).orElseThrow();
        assertThat(held.participants()).hasSize(2);
        assertThat(held.start()).isEqualTo(GROUP.start());
        Replanning dropped = replanning.taking(replanning.offers().getLast());
        assertThat(Solving.propose(dropped.brief(), Settings.quick(), Listener.none())
                        .timetable()
                        .session(GROUP.code()))
                .isEmpty();
    }

    @Test
    void invitesOthersIntoAGroupWhenEnoughAreFree() {
        DaySoFar day = at("09:30", SESSIONS.subList(0, 2), "P01", "P02", "P03", "P04");
        assertThat(Replanning.of(day).offers())
                .extracting(Offer::deed)
                .containsExactly(Offer.Deed.JOINT_INTERVIEW, Offer.Deed.INVITE_OTHERS, Offer.Deed.DROP);
    }

    @Test
    void seesSomebodyWhoWasNotPlannedWhereThereIsRoom() {
        DaySoFar day = new DaySoFar(
                review,
                SectorCatalogue.standard(),
                FRAME,
                PLANNED,
                SESSIONS.subList(0, 4),
                Set.of(),
                Set.of(new ParticipantCode("P17")),
                LocalTime.of(11, 0));
        Changes changes = Changes.between(PLANNED, proposal(day).timetable());
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.added()).singleElement().satisfies(added -> {
            assertThat(added.session().value()).isEqualTo("S10");
            assertThat(requireNonNull(added.after()).participants()).containsExactly(new ParticipantCode("P17"));
        });
    }

    private DaySoFar at(String now, List<Session> fixed, String... absent) {
        return new DaySoFar(
                review,
                SectorCatalogue.standard(),
                FRAME,
                PLANNED,
                fixed,
                Stream.of(absent).map(ParticipantCode::new).collect(Collectors.toSet()),
                Set.of(),
                LocalTime.parse(now));
    }

    private static Proposal proposal(DaySoFar day) {
        return Solving.propose(Replanning.of(day).brief(), Settings.quick(), Listener.none());
    }
}
