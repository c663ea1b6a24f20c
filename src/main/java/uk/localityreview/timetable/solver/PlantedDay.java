package uk.localityreview.timetable.solver;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
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
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Timetable;

/**
 * A hard day that is known to be possible: sessions are first put into a grid of pairs and slots of 45 minutes, and people
 * are then given times around their places. A sixth of the sessions are focus groups of six to eight among eight people. What
 * the benchmarks measure.
 */
public final class PlantedDay {

    private static final Duration SLOT = Duration.ofMinutes(45);
    private static final List<String> SECTORS = List.of(
            "police", "education", "health", "housing", "social care", "youth justice", "voluntary", "probation");

    private final Random random;
    private final int pairs;
    private final int slots;
    private final List<LocalTime> starts = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();
    private final List<SessionWanted> wanted = new ArrayList<>();

    private PlantedDay(int pairs, int slots, long seed) {
        this.random = new Random(seed);
        this.pairs = pairs;
        this.slots = slots;
    }

    /** A day of some sessions held by some pairs, with a fixed pause of one slot in the middle of every ten. */
    public static Brief of(int sessions, int pairs, int slots, long seed) {
        return new PlantedDay(pairs, slots, seed).brief(sessions);
    }

    private Brief brief(int sessions) {
        LocalTime first = slots > 10 ? LocalTime.of(6, 0) : LocalTime.of(9, 0);
        List<Pause> pauses = new ArrayList<>();
        LocalTime at = first;
        for (int slot = 0; slot < slots; slot++) {
            if (slot % 10 == 5) {
                pauses.add(Pause.at(Pause.Kind.LUNCH, at, at.plus(SLOT)));
                at = at.plus(SLOT);
            }
            starts.add(at);
            at = at.plus(SLOT);
        }
        DayFrame frame = new DayFrame(first, at, pauses, SLOT, SLOT, Duration.ZERO, SLOT, OptionalInt.of(sessions / 6));
        plant(sessions);
        return new Brief(
                review(), SectorCatalogue.standard(), frame, Set.of(), wanted, List.of(), Timetable.empty(), null);
    }

    private void plant(int sessions) {
        List<Integer> cells =
                new ArrayList<>(IntStream.range(0, pairs * slots).boxed().toList());
        Collections.shuffle(cells, random);
        List<Integer> groupCells = cells.stream()
                .filter(cell -> cell / slots % 2 == 0)
                .limit(sessions / 6)
                .toList();
        cells.removeAll(groupCells);
        for (int s = 0; s < sessions; s++) {
            boolean group = s < groupCells.size();
            int slot = (group ? groupCells.get(s) : cells.get(s - groupCells.size())) % slots;
            List<ParticipantCode> invited = new ArrayList<>();
            for (int p = 0; p < (group ? 8 : 1); p++) {
                invited.add(person(p < 6 || random.nextInt(3) > 0 ? slot : random.nextInt(slots)));
            }
            wanted.add(new SessionWanted(
                    new SessionCode("W%02d".formatted(s + 1)),
                    group ? SessionKind.FOCUS_GROUP : SessionKind.INTERVIEW,
                    SLOT,
                    group ? List.of() : invited,
                    group ? invited : List.of(),
                    group ? 6 : 1,
                    group ? 8 : 1,
                    false));
        }
    }

    private ParticipantCode person(int slot) {
        int from = Math.max(0, slot - random.nextInt(4));
        int to = Math.min(slots - 1, slot + random.nextInt(4));
        ParticipantCode code = new ParticipantCode("P%02d".formatted(people.size() + 1));
        people.add(new Participant(
                code,
                new AgencyCode("A" + random.nextInt(SECTORS.size())),
                "practitioner",
                Participant.Level.FRONT_LINE,
                Participant.Category.PRACTITIONER,
                null,
                List.of(new Availability(starts.get(from), starts.get(to).plus(SLOT))),
                ""));
        return code;
    }

    private Review review() {
        List<Reviewer> team = new ArrayList<>();
        List<Room> rooms = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            team.add(new Reviewer(
                    new ReviewerCode("R" + (2 * pair + 1)),
                    "reviewer",
                    List.of(SECTORS.get(pair % 8), SECTORS.get((pair + 3) % 8))));
            team.add(new Reviewer(new ReviewerCode("R" + (2 * pair + 2)), "scribe", List.of()));
            rooms.add(new Room(
                    String.valueOf((char) ('A' + pair)),
                    pair < (pairs + 1) / 2 ? "Town Hall" : "Library",
                    pair % 2 == 0 ? 12 : 4));
        }
        return new Review(
                new ReviewId(new UUID(0, 7)),
                new Locality("Marlow Green", new AreaCode("E06000032"), null, null),
                LocalDate.of(2026, 3, 12),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                null,
                rooms,
                team,
                IntStream.range(0, SECTORS.size())
                        .mapToObj(i -> new Agency(new AgencyCode("A" + i), SECTORS.get(i), SECTORS.get(i)))
                        .toList(),
                people);
    }
}
