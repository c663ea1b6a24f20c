package uk.localityreview.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.timetable.Session.SessionKind;

/** A review day in the invented town of Thornley Vale: twelve people of seven agencies, two rooms, four reviewers. */
public final class TimetableFixture {

    public static final LocalDate THE_DAY = LocalDate.of(2026, 3, 12);

    private TimetableFixture() {}

    /** The review with its people, rooms and team, and nothing planned. */
    public static Review aDayInThornleyVale() {
        return new Review(
                ReviewId.random(),
                new Locality("Thornley Vale", new AreaCode("E06000032"), null, null),
                THE_DAY,
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                "The town and its people are invented.",
                List.of(new Room("A", "Corn Exchange", 12), new Room("B", "Corn Exchange", 6)),
                List.of(
                        reviewer("R1", "lead reviewer", "police", "youth justice"),
                        reviewer("R2", "scribe"),
                        reviewer("R3", "reviewer", "education", "social care"),
                        reviewer("R4", "scribe")),
                List.of(
                        agency("POL", "Thornley Police", "police"),
                        agency("YJS", "Youth Justice Service", "youth justice"),
                        agency("CSC", "Children's Social Care", "social care"),
                        agency("SCH", "Thornley Academy", "education"),
                        agency("HOU", "Vale Homes", "housing"),
                        agency("CSP", "Community Safety Partnership", "community safety"),
                        agency("YOU", "Riverside Youth Project", "voluntary")),
                List.of(
                        person(
                                "P01",
                                "POL",
                                "neighbourhood officer",
                                Level.FRONT_LINE,
                                "P02",
                                "shift worker",
                                "09:00-13:00"),
                        person("P02", "POL", "neighbourhood inspector", Level.SUPERVISOR, null, "", "09:00-17:00"),
                        person("P03", "POL", "detective, exploitation", Level.FRONT_LINE, null, "", "13:00-17:00"),
                        person("P04", "YJS", "case manager", Level.FRONT_LINE, null, "", "09:00-17:00"),
                        person("P05", "YJS", "case manager", Level.FRONT_LINE, null, "", "09:00-17:00"),
                        person("P06", "CSC", "social worker", Level.FRONT_LINE, null, "", "10:00-16:00"),
                        person("P07", "CSC", "team manager", Level.SUPERVISOR, null, "", "09:00-12:30"),
                        person("P08", "SCH", "pastoral lead", Level.FRONT_LINE, null, "", "09:00-15:00"),
                        person("P09", "SCH", "designated safeguarding lead", Level.SUPERVISOR, null, "", "12:00-17:00"),
                        person("P10", "HOU", "tenancy officer", Level.FRONT_LINE, null, "", "09:00-17:00"),
                        person(
                                "P11",
                                "CSP",
                                "partnership manager",
                                Level.STRATEGIC,
                                null,
                                "",
                                "09:00-11:00",
                                "14:00-17:00"),
                        person("P12", "YOU", "youth worker", Level.FRONT_LINE, null, "", "11:00-17:00")));
    }

    /** The same town with sixty people, four rooms and four pairs: a day that takes long to plan as well as can be. */
    public static Review aBusyDayInThornleyVale() {
        Review town = aDayInThornleyVale();
        List<Participant> people = new ArrayList<>(town.participants());
        for (int number = 13; number <= 60; number++) {
            String agency = town.agencies().get(number % 7).code().value();
            people.add(person("P" + number, agency, "practitioner", Level.FRONT_LINE, null, "", "09:00-17:00"));
        }
        return new Review(
                town.id(),
                town.locality(),
                town.date(),
                town.sponsor(),
                town.marking(),
                town.notice(),
                Stream.of("A", "B", "C", "D")
                        .map(code -> new Room(code, "Corn Exchange", 12))
                        .toList(),
                Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                        .map(number -> reviewer("R" + number, number % 2 == 1 ? "reviewer" : "scribe", "police"))
                        .toList(),
                town.agencies(),
                people);
    }

    /** A reviewer with a part in the team. */
    private static Reviewer reviewer(String code, String role, String... knows) {
        return new Reviewer(new ReviewerCode(code), role, List.of(knows));
    }

    private static Agency agency(String code, String name, String sector) {
        return new Agency(new AgencyCode(code), name, sector);
    }

    private static Participant person(
            String code,
            String agency,
            String role,
            Level level,
            @Nullable String manager,
            String needs,
            String... free) {
        return new Participant(
                p(code),
                new AgencyCode(agency),
                role,
                level,
                Category.PRACTITIONER,
                manager == null ? null : p(manager),
                Stream.of(free)
                        .map(time -> time.split("-"))
                        .map(ends -> new Availability(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                        .toList(),
                needs);
    }

    /** An interview by R1 and R2 in room A, or R3 and R4 in room B. */
    public static Session anInterview(String code, String start, String room, String... people) {
        return session(code, start, 45, room, SessionKind.INTERVIEW, people);
    }

    /** A focus group by R1 and R2 in room A, or R3 and R4 in room B. */
    public static Session aFocusGroup(String code, String start, String room, String... people) {
        return session(code, start, 75, room, SessionKind.FOCUS_GROUP, people);
    }

    private static Session session(
            String code, String start, int minutes, String room, SessionKind kind, String... people) {
        LocalTime from = LocalTime.parse(start);
        return new Session(
                new SessionCode(code),
                from,
                from.plusMinutes(minutes),
                room,
                kind,
                new ReviewerCode(room.equals("A") ? "R1" : "R3"),
                new ReviewerCode(room.equals("A") ? "R2" : "R4"),
                Stream.of(people).map(TimetableFixture::p).toList(),
                Set.of(new ThemeCode("B1")));
    }

    /** A timetable that keeps every rule: seven interviews and a focus group of five. */
    public static List<Session> aGoodDay() {
        return List.of(
                anInterview("S01", "09:15", "A", "P01"),
                anInterview("S02", "09:15", "B", "P07"),
                anInterview("S03", "10:15", "A", "P11"),
                anInterview("S04", "10:15", "B", "P02"),
                aFocusGroup("S05", "13:15", "A", "P04", "P06", "P08", "P10", "P12"),
                anInterview("S06", "13:15", "B", "P03"),
                anInterview("S07", "14:15", "B", "P09"),
                anInterview("S08", "15:30", "A", "P05"));
    }

    public static ParticipantCode p(String code) {
        return new ParticipantCode(code);
    }

    public static SessionCode s(String code) {
        return new SessionCode(code);
    }
}
