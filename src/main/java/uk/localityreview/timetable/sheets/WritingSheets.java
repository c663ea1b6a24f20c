package uk.localityreview.timetable.sheets;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.export.TimetableCalendar;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.rules.Timetable.PauseAt;
import uk.localityreview.timetable.sheets.Sheet.Appointment;
import uk.localityreview.timetable.sheets.Sheet.DayRow;
import uk.localityreview.timetable.sheets.Sheet.DaySheet;
import uk.localityreview.timetable.sheets.Sheet.DoorRow;
import uk.localityreview.timetable.sheets.Sheet.ParticipantSheet;
import uk.localityreview.timetable.sheets.Sheet.PersonLine;
import uk.localityreview.timetable.sheets.Sheet.ReviewerRow;
import uk.localityreview.timetable.sheets.Sheet.ReviewerSheet;
import uk.localityreview.timetable.sheets.Sheet.RoomSheet;

/** Writes the sheets of a day, each with just what its audience may see. */
final class WritingSheets {

    private final Review review;
    private final SectorCatalogue sectors;
    private final List<Session> sessions;
    private final List<PauseAt> pauses;
    private final Map<ParticipantCode, List<String>> limits;

    WritingSheets(
            Review review,
            SectorCatalogue sectors,
            List<Session> sessions,
            List<PauseAt> pauses,
            Map<ParticipantCode, List<String>> limits) {
        this.limits = Map.copyOf(limits);
        this.review = review;
        this.sectors = sectors;
        this.sessions = List.copyOf(sessions);
        this.pauses = List.copyOf(pauses);
    }

    static WritingSheets of(PlannedDay day, Map<ParticipantCode, List<String>> limits) {
        return new WritingSheets(day.review(), day.sectors(), day.held(), day.pauses(), limits);
    }

    Sheet sheet(Audience audience) {
        List<Session> own = sessions.stream().filter(audience::isConcernedBy).toList();
        return switch (audience.kind()) {
            case DAY -> new DaySheet(audience, withPauses(own, this::ofTheDay, DayRow::pause));
            case ROOM ->
                new RoomSheet(
                        audience,
                        site(audience.code()),
                        own.stream()
                                .map(session -> new DoorRow(time(session), kind(session)))
                                .toList());
            case REVIEWER ->
                new ReviewerSheet(
                        audience,
                        role(audience.code()),
                        withPauses(own, session -> ofAReviewer(session, audience.code()), ReviewerRow::pause));
            case PARTICIPANT ->
                new ParticipantSheet(
                        audience,
                        review.day(),
                        own.stream()
                                .map(session -> new Appointment(
                                        time(session), TimetableCalendar.place(review, session.room()), kind(session)))
                                .toList());
        };
    }

    /** The rows of sessions with those of the team's pauses among them; of a day without sessions none. */
    private <R> List<R> withPauses(
            List<Session> own, Function<Session, R> ofSession, BiFunction<String, String, R> ofPause) {
        record At<R>(LocalTime start, R row) {}
        if (own.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        own.stream().map(session -> new At<>(session.start(), ofSession.apply(session))),
                        pauses.stream()
                                .map(pause -> new At<>(
                                        pause.start(),
                                        ofPause.apply(
                                                pause.when().start() + " to "
                                                        + pause.when().end(),
                                                capitalised(pause.pause().kind().words())))))
                .sorted(comparing(At::start))
                .map(At::row)
                .toList();
    }

    private DayRow ofTheDay(Session session) {
        return new DayRow(
                time(session),
                session.room(),
                session.code().value(),
                kind(session),
                session.lead() + ", " + session.scribe(),
                session.participants().stream().map(ParticipantCode::value).collect(joining(" ")));
    }

    private ReviewerRow ofAReviewer(Session session, String reviewer) {
        boolean leads = session.lead().value().equals(reviewer);
        List<Participant> people = session.participants().stream()
                .flatMap(code -> review.participant(code).stream())
                .toList();
        boolean chosen = !session.themesAsked().isEmpty();
        return new ReviewerRow(
                time(session),
                TimetableCalendar.place(review, session.room()),
                session.code().value(),
                kind(session),
                leads ? "You ask, " + session.scribe() + " writes" : "You write, " + session.lead() + " asks",
                people.stream().map(this::line).toList(),
                named(chosen ? session.themesAsked() : speaksTo(people)),
                chosen);
    }

    private PersonLine line(Participant person) {
        return new PersonLine(
                person.code().value(),
                review.agency(person.agency())
                        .map(Agency::name)
                        .orElse(person.agency().value()),
                person.role(),
                person.needs(),
                limits.getOrDefault(person.code(), List.of()));
    }

    private Set<ThemeCode> speaksTo(List<Participant> people) {
        Set<ThemeCode> all = new TreeSet<>();
        people.forEach(person ->
                review.agency(person.agency()).ifPresent(agency -> all.addAll(sectors.speaksTo(agency.sector()))));
        return all;
    }

    private List<String> named(Set<ThemeCode> themes) {
        return themes.stream()
                .sorted()
                .map(theme -> (theme + " " + sectors.challenges().getOrDefault(theme, "")).strip())
                .toList();
    }

    private String role(String reviewer) {
        return review.team().stream()
                .filter(one -> one.code().value().equals(reviewer))
                .map(Reviewer::role)
                .findFirst()
                .orElse("");
    }

    private String site(String room) {
        return review.rooms().stream()
                .filter(one -> one.code().equals(room))
                .map(Room::site)
                .findFirst()
                .orElse("");
    }

    private static String time(Session session) {
        return session.start() + " to " + session.end();
    }

    private static String kind(Session session) {
        return capitalised(session.kind().words());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
