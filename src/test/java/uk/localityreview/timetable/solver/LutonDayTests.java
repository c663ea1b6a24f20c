package uk.localityreview.timetable.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.DEBRIEF;
import static uk.localityreview.timetable.rules.DayFixture.LUNCH;
import static uk.localityreview.timetable.rules.DayFixture.aDay;
import static uk.localityreview.timetable.rules.DayFixture.frameWith;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Clashes;
import uk.localityreview.timetable.rules.GroupsThatSuit;

/** The people of the example day in the shared material: the day they had, and the one that is proposed for them. */
class LutonDayTests {

    private static final DayFrame FRAME = frameWith(
            List.of(
                    Pause.at(Pause.Kind.HUDDLE, LocalTime.of(11, 30), LocalTime.of(11, 45)),
                    LUNCH,
                    Pause.at(Pause.Kind.HUDDLE, LocalTime.of(14, 30), LocalTime.of(14, 45)),
                    DEBRIEF),
            3);

    @Test
    void theDayThatTheyHadBreaksNoRule() throws IOException {
        List<Session> held = rows("timetable.csv").map(LutonDayTests::session).toList();
        assertThat(Clashes.of(Brief.of(review(), SectorCatalogue.standard(), FRAME), held))
                .isEmpty();
    }

    @Test
    void theDayThatIsProposedSeesAllButOneOfThoseWhoCanCome() throws IOException {
        Brief brief = Brief.of(review(), SectorCatalogue.standard(), FRAME);
        Proposal proposal = Solving.propose(brief, Settings.usual(), Listener.none());
        assertThat(CheckedByHand.wrongWith(brief, proposal.timetable())).isEmpty();
        assertThat(proposal.unplaced()).hasSize(1);
        assertThat(proposal.timetable().sessions())
                .filteredOn(session -> session.kind() == SessionKind.FOCUS_GROUP)
                .hasSize(3);
    }

    @Test
    void asManyGroupsSuitThemAsTheyHad() throws IOException {
        assertThat(GroupsThatSuit.of(review(), DayFrame.usual(), Set.of()).number())
                .isEqualTo(3);
    }

    private static Review review() throws IOException {
        Review frame = aDay().review();
        return new Review(
                frame.id(),
                frame.locality(),
                frame.date(),
                frame.sponsor(),
                frame.marking(),
                frame.notice(),
                List.of(new Room("A", "Town Hall", 9), new Room("B", "Town Hall", 4)),
                List.of(
                        new Reviewer(new ReviewerCode("R1"), "lead reviewer", List.of("education", "community")),
                        new Reviewer(new ReviewerCode("R2"), "scribe", List.of()),
                        new Reviewer(new ReviewerCode("R3"), "second reviewer", List.of("youth justice", "police")),
                        new Reviewer(new ReviewerCode("R4"), "scribe", List.of())),
                rows("agencies.csv")
                        .map(row -> new Agency(new AgencyCode(row.get("agency")), row.get("name"), row.get("sector")))
                        .toList(),
                rows("participants.csv").map(LutonDayTests::participant).toList());
    }

    private static Participant participant(CSVRecord row) {
        String manager = row.get("line_manager");
        String from = row.get("available_from");
        return new Participant(
                new ParticipantCode(row.get("code")),
                new AgencyCode(row.get("agency")),
                row.get("role"),
                Level.valueOf(constant(row.get("level"))),
                Category.valueOf(constant(row.get("category"))),
                manager.isEmpty() ? null : new ParticipantCode(manager),
                from.isEmpty()
                        ? List.of()
                        : List.of(new Availability(LocalTime.parse(from), LocalTime.parse(row.get("available_to")))),
                row.get("needs"));
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static Session session(CSVRecord row) {
        return new Session(
                new SessionCode(row.get("session")),
                LocalTime.parse(row.get("start")),
                LocalTime.parse(row.get("end")),
                row.get("room"),
                SessionKind.valueOf(constant(row.get("kind"))),
                new ReviewerCode(row.get("lead")),
                new ReviewerCode(row.get("scribe")),
                Stream.of(row.get("participants").split(" "))
                        .map(ParticipantCode::new)
                        .toList(),
                Set.of());
    }

    private static Stream<CSVRecord> rows(String file) throws IOException {
        Path folder =
                Path.of(Objects.requireNonNullElse(System.getenv("LOCALITY_SHARED"), "../shared"), "daypack-luton");
        Assumptions.assumeTrue(Files.isDirectory(folder), "The example day in ../shared is not there.");
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords()
                    .stream();
        }
    }
}
