package uk.localityreview.daypack;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import uk.localityreview.evidence.Codebook;
import uk.localityreview.evidence.Coding;
import uk.localityreview.network.TiesAndBarriers;
import uk.localityreview.report.ReportMaterial.Input;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.Session;
import uk.localityreview.triangulation.EvidenceLine;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.IndicatorTest;
import uk.localityreview.triangulation.Material;
import uk.localityreview.triangulation.Origin;

/** Reads the files of a pack in the order in which they rest on each other, and holds each against the others. */
final class DayPackReader {

    static final String DECISIONS = "decisions/";
    private static final byte[] ABSENT = {};

    private final PackFiles files;
    private final Problems problems = new Problems();
    private final Set<String> read = new TreeSet<>();

    DayPackReader(PackFiles files) {
        this.files = files;
    }

    DayPackReading read() {
        Optional<DayToPlan> opened = dayToPlan();
        if (opened.isEmpty()) {
            return new DayPackReading.Refused(problems.found());
        }
        DayToPlan day = opened.get();
        if (isStillToBePlanned()) {
            noticeWhatWasNotRead(false);
            return new DayPackReading.ToPlan(day, problems.noticed());
        }
        Review review = day.review();
        List<Session> sessions = required(DayTables.TIMETABLE)
                .map(bytes -> new DayTables(problems).timetable(bytes, review))
                .orElse(List.of());
        NoteFiles noteFiles = new NoteFiles(problems, review, sessions);
        files.contents().forEach((path, bytes) -> {
            if (path.startsWith(NoteFiles.FOLDER)) {
                read.add(path);
                noteFiles.read(path, bytes);
            }
        });
        if (noteFiles.notes().isEmpty() && problems.isEmpty()) {
            problems.add(NoteFiles.FOLDER, 0, "holds no note of any session");
        }
        return problems.isEmpty()
                ? withDecisions(day, sessions, noteFiles)
                : new DayPackReading.Refused(problems.found());
    }

    /** Reads the people, rooms, team and frame, and nothing of what was held or decided. */
    DayPackReading readToPlan() {
        return dayToPlan()
                .<DayPackReading>map(day -> new DayPackReading.ToPlan(day, problems.noticed()))
                .orElseGet(() -> new DayPackReading.Refused(problems.found()));
    }

    private Optional<DayToPlan> dayToPlan() {
        return required(ReviewYaml.FILE)
                .flatMap(bytes -> new ReviewYaml(problems).read(bytes, reviewId()))
                .flatMap(day -> withPeople(day.review()).map(review -> new DayToPlan(review, day.frame())));
    }

    /** A pack without a timetable is of a day to be planned, unless notes or decisions show that it was held. */
    private boolean isStillToBePlanned() {
        return files.contents().keySet().stream()
                .noneMatch(path -> path.equals(DayTables.TIMETABLE)
                        || path.startsWith(NoteFiles.FOLDER)
                        || path.startsWith(DECISIONS));
    }

    private Optional<Review> withPeople(Review review) {
        DayTables tables = new DayTables(problems);
        List<Agency> agencies =
                required(DayTables.AGENCIES).map(tables::agencies).orElse(List.of());
        List<Participant> participants = required(DayTables.PARTICIPANTS)
                .map(bytes -> tables.participants(bytes, agencies))
                .orElse(List.of());
        return problems.isEmpty()
                ? Optional.of(new Review(
                        review.id(),
                        review.locality(),
                        review.date(),
                        review.sponsor(),
                        review.marking(),
                        review.notice(),
                        review.rooms(),
                        review.team(),
                        agencies,
                        participants))
                : Optional.empty();
    }

    private DayPackReading withDecisions(DayToPlan day, List<Session> sessions, NoteFiles noteFiles) {
        Review review = day.review();
        NotedLines lines = new NotedLines(noteFiles.notes(), sessions);
        FindingTables findings = new FindingTables(problems, lines, review, Codebook.standard());
        NetworkTables network = new NetworkTables(problems, lines, review);
        List<Coding> codings = decisions("coding.csv", findings::coding);
        List<Finding> named = decisions("findings.csv", findings::findings);
        List<Origin> origins = decisions("origins.csv", findings::origins);
        List<EvidenceLine> evidence = decisions("evidence.csv", findings::evidence);
        List<IndicatorTest> tests = decisions("tests.csv", findings::tests);
        byte[] barrierLines = files.contents().getOrDefault(DECISIONS + "barrier_lines.csv", ABSENT);
        DayPack pack = new DayPack(
                new Material(review, sessions, noteFiles.notes(), codings, named, evidence, origins, tests),
                day.frame(),
                noteFiles.originals(),
                new TiesAndBarriers(
                        decisions("ties.csv", network::ties),
                        decisions("services.csv", network::services),
                        decisions("duplicates.csv", network::duplicates),
                        decisions("barriers.csv", bytes -> network.barriers(bytes, barrierLines))),
                inputs());
        if (!problems.isEmpty()) {
            return new DayPackReading.Refused(problems.found());
        }
        noticeWhatWasNotRead(barrierLines.length > 0);
        return new DayPackReading.Taken(pack, problems.noticed());
    }

    private Optional<byte[]> required(String file) {
        read.add(file);
        byte[] bytes = files.contents().get(file);
        if (bytes == null) {
            problems.add(file, 0, "is missing from the pack");
        }
        return Optional.ofNullable(bytes);
    }

    private <T> List<T> decisions(String file, Function<byte[], List<T>> reader) {
        read.add(DECISIONS + file);
        byte[] bytes = files.contents().get(DECISIONS + file);
        return bytes == null ? List.of() : reader.apply(bytes);
    }

    private void noticeWhatWasNotRead(boolean barrierLinesRead) {
        if (barrierLinesRead) {
            read.add(DECISIONS + "barrier_lines.csv");
        }
        files.contents().keySet().stream()
                .filter(path -> !read.contains(path) && !path.startsWith("answers/") && !path.startsWith("README"))
                .forEach(path -> problems.notice(path + ": is not part of a day pack and was not read."));
    }

    /** The files that make up the pack, answers and readmes apart. */
    private List<Input> inputs() {
        return files.contents().entrySet().stream()
                .filter(file -> isMaterial(file.getKey()))
                .map(file -> new Input(file.getKey(), Sha256.of(file.getValue())))
                .toList();
    }

    private static boolean isMaterial(String path) {
        return path.startsWith(NoteFiles.FOLDER)
                || path.startsWith(DECISIONS)
                || Set.of(ReviewYaml.FILE, DayTables.AGENCIES, DayTables.PARTICIPANTS, DayTables.TIMETABLE)
                        .contains(path);
    }

    /** The same material is the same review, so that a pack taken twice is seen as such. */
    private ReviewId reviewId() {
        String hashes = inputs().stream().map(Input::toString).collect(joining("\n"));
        return new ReviewId(UUID.nameUUIDFromBytes(hashes.getBytes(StandardCharsets.UTF_8)));
    }
}
