package uk.localityreview.timetable.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;

/** A review day of an invented town, put together person by person. */
public final class DayFixture {

    public static final Pause LUNCH = Pause.at(Pause.Kind.LUNCH, LocalTime.of(12, 30), LocalTime.of(13, 15));
    public static final Pause DEBRIEF = Pause.at(Pause.Kind.DEBRIEF, LocalTime.of(17, 0), LocalTime.of(17, 30));

    private final List<Participant> people = new ArrayList<>();
    private DayFrame frame = frameWith(List.of(LUNCH, DEBRIEF), 0);
    private List<Room> rooms = List.of(new Room("A", "Town Hall", 10), new Room("B", "Town Hall", 4));
    private List<Reviewer> team = List.of(
            new Reviewer(new ReviewerCode("R1"), "lead reviewer", List.of("education", "community")),
            new Reviewer(new ReviewerCode("R2"), "scribe", List.of()),
            new Reviewer(new ReviewerCode("R3"), "second reviewer", List.of("police")),
            new Reviewer(new ReviewerCode("R4"), "scribe", List.of()));
    private List<Session> fixed = List.of();
    private Timetable before = Timetable.empty();
    private Set<ParticipantCode> absent = Set.of();
    private @Nullable LocalTime now;

    private DayFixture() {}

    public static DayFixture aDay() {
        return new DayFixture();
    }

    /** The usual day with other pauses and another number of focus groups. */
    public static DayFrame frameWith(List<Pause> pauses, int focusGroups) {
        DayFrame usual = DayFrame.usual();
        return new DayFrame(
                usual.from(),
                usual.to(),
                pauses,
                usual.interview(),
                usual.focusGroup(),
                usual.writeUp(),
                usual.step(),
                OptionalInt.of(focusGroups));
    }

    public DayFixture in(DayFrame frame) {
        this.frame = frame;
        return this;
    }

    public DayFixture in(Room... rooms) {
        this.rooms = List.of(rooms);
        return this;
    }

    public DayFixture by(Reviewer... team) {
        this.team = List.of(team);
        return this;
    }

    public DayFixture at(LocalTime now) {
        this.now = now;
        return this;
    }

    public DayFixture holding(Session... fixed) {
        this.fixed = List.of(fixed);
        return this;
    }

    public DayFixture after(Timetable before) {
        this.before = before;
        return this;
    }

    public DayFixture without(String... absent) {
        this.absent = Stream.of(absent).map(ParticipantCode::new).collect(Collectors.toSet());
        return this;
    }

    /** Some practitioners of an agency who are free all day. */
    public DayFixture with(String agency, String... codes) {
        Stream.of(codes).forEach(code -> with(aPerson(code, agency)));
        return this;
    }

    public DayFixture with(Someone someone) {
        people.add(someone.participant());
        return this;
    }

    /** A practitioner who is free all day. */
    public static Someone aPerson(String code, String agency) {
        return new Someone(code, agency, Category.PRACTITIONER, null, "09:00", "17:30", "");
    }

    /** Somebody as they are written in a list of participants. */
    public record Someone(
            String code,
            String agency,
            Category category,
            @Nullable String manager,
            String from,
            String to,
            String needs) {

        public Someone who(Category category) {
            return new Someone(code, agency, category, manager, from, to, needs);
        }

        public Someone under(String manager) {
            return new Someone(code, agency, category, manager, from, to, needs);
        }

        public Someone free(String from, String to) {
            return new Someone(code, agency, category, manager, from, to, needs);
        }

        public Someone needing(String needs) {
            return new Someone(code, agency, category, manager, from, to, needs);
        }

        Participant participant() {
            return new Participant(
                    new ParticipantCode(code),
                    new AgencyCode(agency),
                    "practitioner",
                    Level.FRONT_LINE,
                    category,
                    manager == null ? null : new ParticipantCode(manager),
                    from.isEmpty() ? List.of() : List.of(new Availability(LocalTime.parse(from), LocalTime.parse(to))),
                    needs);
        }
    }

    public Review review() {
        return new Review(
                new ReviewId(new UUID(0, 7)),
                new Locality("Marlow Green", new AreaCode("E06000032"), null, null),
                LocalDate.of(2026, 3, 12),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                "The interviews are invented and describe nobody.",
                rooms,
                team,
                List.of(
                        agency("POL", "police"),
                        agency("YJS", "youth justice"),
                        agency("EDU", "education"),
                        agency("HOU", "housing"),
                        agency("CSC", "social care"),
                        agency("VCS", "voluntary"),
                        agency("COM", "community")),
                people);
    }

    private static Agency agency(String code, String sector) {
        return new Agency(new AgencyCode(code), "The " + sector + " agency", sector);
    }

    /** The brief with all the sessions that its people could have. */
    public Brief brief() {
        Review review = review();
        return new Brief(
                review,
                SectorCatalogue.standard(),
                frame,
                absent,
                SessionsWanted.of(review, frame, absent, fixed),
                fixed,
                before,
                now);
    }

    /** An interview of three quarters of an hour in room B by R3 and R4. */
    public static Session anInterview(String code, String start, String... people) {
        LocalTime from = LocalTime.parse(start);
        return new Session(
                new SessionCode(code),
                from,
                from.plusMinutes(45),
                "B",
                SessionKind.INTERVIEW,
                new ReviewerCode("R3"),
                new ReviewerCode("R4"),
                Stream.of(people).map(ParticipantCode::new).toList(),
                Set.of());
    }

    /** A focus group of five quarters of an hour in room A by R1 and R2. */
    public static Session aGroup(String code, String start, String... people) {
        LocalTime from = LocalTime.parse(start);
        return new Session(
                new SessionCode(code),
                from,
                from.plusMinutes(75),
                "A",
                SessionKind.FOCUS_GROUP,
                new ReviewerCode("R1"),
                new ReviewerCode("R2"),
                Stream.of(people).map(ParticipantCode::new).toList(),
                Set.of());
    }

    public static Session by(String lead, String scribe, Session session) {
        return new Session(
                session.code(),
                session.start(),
                session.end(),
                session.room(),
                session.kind(),
                new ReviewerCode(lead),
                new ReviewerCode(scribe),
                session.participants(),
                session.themesAsked());
    }

    public static Session in(String room, Session session) {
        return new Session(
                session.code(),
                session.start(),
                session.end(),
                room,
                session.kind(),
                session.lead(),
                session.scribe(),
                session.participants(),
                session.themesAsked());
    }
}
