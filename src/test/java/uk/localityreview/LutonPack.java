package uk.localityreview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Assumptions;
import uk.localityreview.evidence.Coding;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.TextSpan;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;

/**
 * The example day in Luton, read only as far as the rules need it: whose line, and what it says. Not the product's reader,
 * so that a fault of the one is not hidden by the other.
 */
public final class LutonPack {

    private static final Pattern LINE = Pattern.compile("(?:\\d\\d:\\d\\d)?\\s*([PR]\\d+|GROUP) (.*)");
    private static final Pattern VOICE = Pattern.compile("<v ([^>]+)>(.*)</v>");

    private final Path folder;

    private LutonPack(Path folder) {
        this.folder = folder;
    }

    /** The pack, or a test that is skipped with a sentence. */
    public static LutonPack orSkip() {
        Path shared = Path.of(Optional.ofNullable(System.getProperty("LOCALITY_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("LOCALITY_SHARED")))
                .orElse("../shared"));
        Path folder = shared.resolve("daypack-luton");
        Assumptions.assumeTrue(Files.isDirectory(folder), "The example day in ../shared is not there.");
        return new LutonPack(folder);
    }

    public Review review() {
        return new Review(
                ReviewId.random(),
                new Locality("Luton", new AreaCode("E06000032"), null, null),
                LocalDate.of(2025, 10, 16),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                null,
                List.of(),
                List.of(),
                rows("agencies.csv")
                        .map(row -> new Agency(agency(row.get("agency")), row.get("name"), row.get("sector")))
                        .toList(),
                rows("participants.csv").map(LutonPack::participant).toList());
    }

    private static Participant participant(CSVRecord row) {
        return new Participant(
                new ParticipantCode(row.get("code")),
                agency(row.get("agency")),
                row.get("role"),
                inWords(Participant.Level.values(), Participant.Level::words, row.get("level")),
                inWords(Participant.Category.values(), Participant.Category::words, row.get("category")),
                null,
                List.of(),
                row.get("needs"));
    }

    public List<Session> sessions() {
        return rows("timetable.csv")
                .map(row -> new Session(
                        session(row.get("session")),
                        LocalTime.parse(row.get("start")),
                        LocalTime.parse(row.get("end")),
                        row.get("room"),
                        inWords(SessionKind.values(), SessionKind::words, row.get("kind")),
                        new ReviewerCode(row.get("lead")),
                        new ReviewerCode(row.get("scribe")),
                        Arrays.stream(row.get("participants").split(" "))
                                .map(ParticipantCode::new)
                                .toList(),
                        themes(row.get("themes_asked"), " ")))
                .toList();
    }

    public List<Coding> codings() {
        return rows("decisions/coding.csv")
                .map(row -> new Coding(
                        session(row.get("session")),
                        number(row.get("line")),
                        themes(row.get("themes"), ";"),
                        row.get("basis").isEmpty()
                                ? null
                                : inWords(Coding.Basis.values(), Coding.Basis::words, row.get("basis")),
                        row.get("trend").isEmpty()
                                ? null
                                : inWords(Coding.Trend.values(), Coding.Trend::words, row.get("trend"))))
                .toList();
    }

    public List<Note> notes() {
        try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
            return files.sorted().map(LutonPack::note).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Note note(Path file) {
        String name = file.getFileName().toString();
        SessionCode session = session(name.substring(0, name.indexOf('.')));
        List<NoteLine> lines = new ArrayList<>();
        for (String written : written(file)) {
            Matcher line = (name.endsWith(".vtt") ? VOICE : LINE).matcher(written);
            if (line.matches()) {
                lines.add(noteLine(lines.size() + 1, line.group(1), line.group(2)));
            }
        }
        return new Note(session, "", lines);
    }

    private static NoteLine noteLine(int number, String speaker, String text) {
        LineKind kind = switch (text.charAt(0)) {
            case '"' -> LineKind.VERBATIM;
            case '~' -> LineKind.THOUGHT;
            case '*' -> LineKind.OBSERVED;
            default -> LineKind.PARAPHRASE;
        };
        return new NoteLine(number, LocalTime.NOON, speaker(speaker), kind, text, new TextSpan(0, 0));
    }

    private static Speaker speaker(String written) {
        return switch (written.charAt(0)) {
            case 'P' -> new Speaker.OfParticipant(new ParticipantCode(written));
            case 'R' -> new Speaker.OfReviewer(new ReviewerCode(written));
            default -> new Speaker.OfGroup();
        };
    }

    private static List<String> written(Path file) {
        try {
            if (!file.toString().endsWith(".docx")) {
                return Files.readAllLines(file);
            }
            try (InputStream in = Files.newInputStream(file);
                    XWPFDocument document = new XWPFDocument(in)) {
                return document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one of the pack's files. */
    public Stream<CSVRecord> rows(String file) {
        try (var reader = Files.newBufferedReader(folder.resolve(file))) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<ThemeCode> themes(String written, String separator) {
        return Arrays.stream(written.split(separator)).map(ThemeCode::new).collect(toUnmodifiableSet());
    }

    public static SessionCode session(String written) {
        return new SessionCode(written);
    }

    public static AgencyCode agency(String written) {
        return new AgencyCode(written);
    }

    public static int number(String written) {
        return Integer.parseInt(written);
    }

    /** The value that is written so in files and on pages. */
    public static <E> E inWords(E[] values, Function<E, String> words, String written) {
        return Arrays.stream(values)
                .filter(value -> words.apply(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }
}
