package uk.localityreview.timetable.coverage;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Sector;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/**
 * Whom a day hears. As long as no session is placed it goes by all participants of the review, afterwards by those who are
 * in a session.
 *
 * @param placed whether sessions are placed, so that people count only when they are in one
 * @param people how many people the day hears
 * @param frontLine how many of them work at the front line
 * @param sectors a row a sector that somebody belongs to, or that usually matters, in the order of the catalogue
 * @param challenges a row a challenge, in order
 * @param sessions the sessions, in the order of the day
 * @param warnings what is missing
 */
public record Coverage(
        boolean placed,
        int people,
        int frontLine,
        List<SectorRow> sectors,
        List<ChallengeRow> challenges,
        List<SessionCode> sessions,
        List<Warning> warnings) {

    public Coverage {
        sectors = List.copyOf(sectors);
        challenges = List.copyOf(challenges);
        sessions = List.copyOf(sessions);
        warnings = List.copyOf(warnings);
    }

    /**
     * The people of a sector.
     *
     * @param name the sector
     * @param levels how many there are at each level, in the order of the levels
     */
    public record SectorRow(String name, List<Count> levels) {

        public SectorRow {
            levels = List.copyOf(levels);
        }

        /** The people of all levels. */
        public Count all() {
            return new Count(
                    levels.stream().mapToInt(Count::people).sum(),
                    levels.stream().mapToInt(Count::placed).sum());
        }
    }

    /** So many people, of whom so many are in a session. */
    public record Count(int people, int placed) {}

    /**
     * Who can speak to a challenge.
     *
     * @param code the challenge
     * @param name its short name
     * @param people how many people of the day can speak to it
     * @param agencies the agencies they belong to
     * @param marks how it stands in each session, in the order of the day
     */
    public record ChallengeRow(ThemeCode code, String name, int people, List<Agency> agencies, List<Mark> marks) {

        public ChallengeRow {
            agencies = List.copyOf(agencies);
            marks = List.copyOf(marks);
        }
    }

    /** How a challenge stands in a session. */
    public enum Mark {
        ASKED("●", "asked, somebody there can speak to it"),
        NOT_ASKED("○", "somebody there can speak to it, not asked"),
        ASKED_OTHERS("?", "asked, though nobody there is known to know it from their work"),
        NEITHER("", "nobody there can speak to it");

        private final String symbol;
        private final String words;

        Mark(String symbol, String words) {
            this.symbol = symbol;
            this.words = words;
        }

        /** One character, or nothing. */
        public String symbol() {
            return symbol;
        }

        /** In plain words, lower case. */
        public String words() {
            return words;
        }

        static Mark of(boolean asked, boolean canSpeak) {
            if (canSpeak) {
                return asked ? ASKED : NOT_ASKED;
            }
            return asked ? ASKED_OTHERS : NEITHER;
        }
    }

    /** Holds the people of a review, and the sessions placed so far, against what a day should hear. */
    public static Coverage of(Review review, SectorCatalogue catalogue, List<Session> sessions) {
        Set<ParticipantCode> inASession = sessions.stream()
                .flatMap(session -> session.participants().stream())
                .collect(toSet());
        boolean placed = !inASession.isEmpty();
        People people = new People(
                review,
                catalogue,
                review.participants().stream()
                        .filter(person -> !placed || inASession.contains(person.code()))
                        .toList());
        List<ChallengeRow> challenges = challenges(people, sessions);
        return new Coverage(
                placed,
                people.all().size(),
                people.at(Level.FRONT_LINE),
                sectors(review, catalogue, inASession),
                challenges,
                sessions.stream().map(Session::code).toList(),
                Warnings.of(people, challenges));
    }

    private static List<SectorRow> sectors(Review review, SectorCatalogue catalogue, Set<ParticipantCode> inASession) {
        Set<String> names = new LinkedHashSet<>();
        People all = new People(review, catalogue, review.participants());
        for (Sector sector : catalogue.sectors()) {
            if (Warnings.USUALLY_MATTER.contains(sector.name()) || all.include(sector.name())) {
                names.add(sector.name());
            }
        }
        review.participants().stream().map(all::sector).sorted().forEach(names::add);
        return names.stream()
                .map(name -> new SectorRow(
                        name,
                        Stream.of(Level.values())
                                .map(level -> count(all.of(name, level), inASession))
                                .toList()))
                .toList();
    }

    private static Count count(List<Participant> people, Set<ParticipantCode> inASession) {
        return new Count(people.size(), (int) people.stream()
                .filter(person -> inASession.contains(person.code()))
                .count());
    }

    private static List<ChallengeRow> challenges(People people, List<Session> sessions) {
        List<ChallengeRow> rows = new ArrayList<>();
        people.catalogue().challenges().forEach((code, name) -> {
            List<Participant> speakers = people.whoCanSpeakTo(code);
            rows.add(new ChallengeRow(
                    code,
                    name,
                    speakers.size(),
                    people.agenciesOf(speakers),
                    sessions.stream()
                            .map(session -> Mark.of(
                                    session.themesAsked().contains(code),
                                    speakers.stream()
                                            .anyMatch(person ->
                                                    session.participants().contains(person.code()))))
                            .toList()));
        });
        rows.sort(comparing(ChallengeRow::code));
        return rows;
    }
}
