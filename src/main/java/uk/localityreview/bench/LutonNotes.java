package uk.localityreview.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteReading;
import uk.localityreview.identifiers.IdentifierKind;
import uk.localityreview.identifiers.Known;
import uk.localityreview.shared.TextSpan;

/**
 * The notes of a day pack with what must be flagged in them.
 *
 * @param lines every line of every note
 * @param known words of the review
 */
record LutonNotes(List<MarkedLine> lines, Known known) {

    private static final Map<String, IdentifierKind> KINDS = Map.of(
            "phone", IdentifierKind.PHONE,
            "name", IdentifierKind.NAME,
            "email", IdentifierKind.E_MAIL,
            "address", IdentifierKind.ADDRESS,
            "dob", IdentifierKind.DATE_OF_BIRTH,
            "unique role", IdentifierKind.UNIQUE_ROLE,
            "nhs number", IdentifierKind.NHS_NUMBER,
            "vehicle", IdentifierKind.NUMBER_PLATE,
            "handle", IdentifierKind.HANDLE);

    /** The pack that was laid beside this checkout, when there is one. */
    static Optional<LutonNotes> beside(Path checkout) {
        String shared = System.getenv("LOCALITY_SHARED");
        Path pack = (shared == null ? checkout.resolve("../shared") : Path.of(shared)).resolve("daypack-luton");
        return Files.isDirectory(pack) ? Optional.of(of(pack)) : Optional.empty();
    }

    /** A pack; its answers may be missing, and then nothing in it is to be flagged. */
    static LutonNotes of(Path pack) {
        Path answers = pack.resolve("answers/identifiers.csv");
        List<CSVRecord> marks = Files.exists(answers) ? rows(answers) : List.of();
        List<String> words = new ArrayList<>(List.of("Luton"));
        rows(pack.resolve("agencies.csv")).forEach(row -> words.addAll(List.of(row.get("agency"), row.get("name"))));
        try (Stream<Path> files = Files.list(pack.resolve("notes"))) {
            return new LutonNotes(
                    files.sorted()
                            .map(LutonNotes::note)
                            .flatMap(note -> note.lines().stream()
                                    .map(line -> marked(note.session().value(), line, marks)))
                            .toList(),
                    Known.of(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Note note(Path file) {
        String name = file.getFileName().toString();
        try {
            return switch (NoteReading.of(name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file))) {
                case NoteReading.Taken(Note note, var _) -> note;
                case NoteReading.NotTaken _ -> throw new IllegalArgumentException(name + " is no note");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedLine marked(String session, NoteLine line, List<CSVRecord> marks) {
        return new MarkedLine(
                line.text(),
                marks.stream()
                        .filter(mark -> mark.get("session").equals(session)
                                && Integer.parseInt(mark.get("line")) == line.number())
                        .map(mark -> mark(line.text(), mark.get("kind"), mark.get("text")))
                        .toList());
    }

    private static MarkedLine.Mark mark(String text, String kind, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("An answer is not in its line");
        }
        int start = text.codePointCount(0, at);
        return new MarkedLine.Mark(
                Objects.requireNonNull(KINDS.get(kind)),
                new TextSpan(start, start + words.codePointCount(0, words.length())));
    }

    private static List<CSVRecord> rows(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
