package uk.localityreview.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A small planned day in an invented town: three sessions, two pairs of reviewers, two rooms. */
public final class PlannedDayFixture {

    private PlannedDayFixture() {}

    /** The review, with eight people of five agencies. */
    public static Review aReview() {
        return aReview(
                person("P01", "POL", "neighbourhood officer", Level.FRONT_LINE, Category.PRACTITIONER, ""),
                person("P02", "YJS", "case manager", Level.FRONT_LINE, Category.PRACTITIONER, ""),
                person("P03", "YJS", "nurse", Level.FRONT_LINE, Category.PRACTITIONER, "step-free access"),
                person("P04", "EDU", "designated safeguarding lead", Level.SUPERVISOR, Category.PRACTITIONER, ""),
                person("P05", "COM", "parent", Level.FRONT_LINE, Category.COMMUNITY, "not with police"),
                person("P06", "COM", "parent", Level.FRONT_LINE, Category.COMMUNITY, "home by 16:00"),
                person("P07", "DAS", "recovery worker", Level.FRONT_LINE, Category.PRACTITIONER, ""),
                person("P08", "POL", "detective chief inspector", Level.STRATEGIC, Category.PRACTITIONER, ""));
    }

    /** The same review with other people. */
    public static Review aReview(Participant... people) {
        return new Review(
                ReviewId.random(),
                new Locality("Marlow Green", new AreaCode("E06000032"), null, null),
                LocalDate.of(2026, 6, 18),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                "The interviews are invented and describe nobody.",
                List.of(new Room("A", "Town Hall", 9), new Room("B", "Town Hall", 4)),
                List.of(
                        new Reviewer(new ReviewerCode("R1"), "lead reviewer", List.of("education")),
                        new Reviewer(new ReviewerCode("R2"), "scribe", List.of()),
                        new Reviewer(new ReviewerCode("R3"), "second reviewer", List.of("police")),
                        new Reviewer(new ReviewerCode("R4"), "scribe", List.of())),
                List.of(
                        agency("POL", "Marlow Police", "police"),
                        agency("YJS", "Youth Justice Service", "youth justice"),
                        agency("EDU", "Alternative Provision", "education"),
                        agency("COM", "Parents’ Group", "community"),
                        agency("DAS", "Drug and Alcohol Service", "health"),
                        agency("IDVA", "Haven", "girls and women"),
                        agency("PARK", "Park Wardens", "parks")),
                List.of(people));
    }

    /** Two interviews in the morning and a focus group after lunch. */
    public static List<Session> sessions() {
        return List.of(
                session("S01", "09:15", "10:00", "A", SessionKind.INTERVIEW, "R1", "R2", "P01", "B1 B6"),
                session("S02", "09:15", "10:00", "B", SessionKind.INTERVIEW, "R3", "R4", "P02", "B5 B10 B12"),
                session(
                        "S03",
                        "13:15",
                        "14:30",
                        "A",
                        SessionKind.FOCUS_GROUP,
                        "R1",
                        "R2",
                        "P03 P04 P05 P06 P07",
                        "B2 B9"));
    }

    public static Session session(
            String code,
            String start,
            String end,
            String room,
            SessionKind kind,
            String lead,
            String scribe,
            String participants,
            String themes) {
        return new Session(
                new SessionCode(code),
                LocalTime.parse(start),
                LocalTime.parse(end),
                room,
                kind,
                new ReviewerCode(lead),
                new ReviewerCode(scribe),
                Arrays.stream(participants.split(" ")).map(ParticipantCode::new).toList(),
                themes(themes));
    }

    private static Set<ThemeCode> themes(String themes) {
        return Arrays.stream(themes.split(" ")).map(ThemeCode::new).collect(Collectors.toSet());
    }

    public static Participant person(
            String code, String agency, String role, Level level, Category category, String needs) {
        return new Participant(
                new ParticipantCode(code),
                new AgencyCode(agency),
                role,
                level,
                category,
                null,
                List.of(new Availability(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                needs);
    }

    private static Agency agency(String code, String name, String sector) {
        return new Agency(new AgencyCode(code), name, sector);
    }
}
