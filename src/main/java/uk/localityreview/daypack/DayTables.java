package uk.localityreview.daypack;

import static java.util.stream.Collectors.toSet;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;

/** Reads the tables of the day itself: agencies, participants and timetable. */
final class DayTables {

    static final String AGENCIES = "agencies.csv";
    static final String PARTICIPANTS = "participants.csv";
    static final String TIMETABLE = "timetable.csv";

    private final Problems problems;

    DayTables(Problems problems) {
        this.problems = problems;
    }

    List<Agency> agencies(byte[] bytes) {
        Known<AgencyCode> known = new Known<>();
        List<Agency> agencies = new PackTable(AGENCIES, problems)
                .read(
                        bytes,
                        List.of("agency", "name", "sector"),
                        row -> new Agency(
                                known.once(new AgencyCode(row.text("agency"))), row.text("name"), row.text("sector")));
        return atLeastOne(AGENCIES, agencies);
    }

    List<Participant> participants(byte[] bytes, List<Agency> agencies) {
        Known<AgencyCode> agencyCodes =
                new Known<>(agencies.stream().map(Agency::code).toList());
        Known<ParticipantCode> known = new Known<>();
        List<Participant> participants = new PackTable(PARTICIPANTS, problems)
                .read(
                        bytes,
                        List.of(
                                "code",
                                "agency",
                                "role",
                                "level",
                                "category",
                                "line_manager",
                                "available_from",
                                "available_to",
                                "needs"),
                        row -> new Participant(
                                known.once(new ParticipantCode(row.text("code"))),
                                agencyCodes.among(new AgencyCode(row.text("agency")), AGENCIES),
                                row.text("role"),
                                row.oneOf("level", List.of(Level.values()), Level::words),
                                row.oneOf("category", List.of(Category.values()), Category::words),
                                row.orNull("line_manager", ParticipantCode::new),
                                available(row.timeOrNull("available_from"), row.timeOrNull("available_to")),
                                row.orBlank("needs")));
        return atLeastOne(PARTICIPANTS, participants);
    }

    private static List<Availability> available(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            return List.of();
        }
        return List.of(new Availability(from == null ? LocalTime.MIN : from, to == null ? LocalTime.of(23, 59) : to));
    }

    List<Session> timetable(byte[] bytes, Review review) {
        Known<ParticipantCode> participants = new Known<>(
                review.participants().stream().map(Participant::code).toList());
        Known<ReviewerCode> team =
                new Known<>(review.team().stream().map(Reviewer::code).toList());
        Known<String> rooms =
                new Known<>(review.rooms().stream().map(Room::code).toList());
        Known<SessionCode> known = new Known<>();
        PlacedSessions placed = new PlacedSessions();
        List<Session> sessions = new PackTable(TIMETABLE, problems)
                .read(
                        bytes,
                        List.of(
                                "session",
                                "start",
                                "end",
                                "room",
                                "kind",
                                "lead",
                                "scribe",
                                "participants",
                                "themes_asked"),
                        row -> placed.placed(session(row, known, rooms, team, participants), row.line()));
        return atLeastOne(TIMETABLE, sessions);
    }

    private static Session session(
            PackTable.Row row,
            Known<SessionCode> known,
            Known<String> rooms,
            Known<ReviewerCode> team,
            Known<ParticipantCode> participants) {
        return new Session(
                known.once(new SessionCode(row.text("session"))),
                row.time("start"),
                row.time("end"),
                rooms.among(row.text("room"), ReviewYaml.FILE),
                row.oneOf("kind", List.of(SessionKind.values()), SessionKind::words),
                team.among(new ReviewerCode(row.text("lead")), ReviewYaml.FILE),
                team.among(new ReviewerCode(row.text("scribe")), ReviewYaml.FILE),
                row.parts("participants", " ").stream()
                        .map(code -> participants.among(new ParticipantCode(code), PARTICIPANTS))
                        .distinct()
                        .toList(),
                row.parts("themes_asked", " ").stream().map(ThemeCode::new).collect(toSet()));
    }

    private <T> List<T> atLeastOne(String file, List<T> things) {
        if (things.isEmpty() && problems.isEmpty()) {
            problems.add(file, 0, "has a header and no row");
        }
        return things;
    }
}
