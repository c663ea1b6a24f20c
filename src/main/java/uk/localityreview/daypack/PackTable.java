package uk.localityreview.daypack;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Utf8Text;

/** A table of the pack: a CSV with a header, in UTF-8. Collects a problem for whatever cannot be read. */
final class PackTable {

    private static final int MOST_COLUMNS = 64;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final String file;
    private final Problems problems;

    PackTable(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads every row.
     *
     * @param bytes the file
     * @param columns the columns it must have
     * @param reader makes a thing of a row; a row whose reading is refused becomes a problem
     */
    <T> List<T> read(byte[] bytes, List<String> columns, Function<Row, T> reader) {
        return switch (Utf8Text.of(bytes)) {
            case Utf8Text.NotRead(int line, String reason) -> {
                problems.add(file, line, reason);
                yield List.of();
            }
            case Utf8Text.Read(String text) -> readText(text, columns, reader);
        };
    }

    private <T> List<T> readText(String text, List<String> columns, Function<Row, T> reader) {
        List<T> things = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSV)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = records.next().toList();
            if (!isHeader(header, columns)) {
                return things;
            }
            long line = parser.getCurrentLineNumber();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                int first = (int) line + 1;
                line = parser.getCurrentLineNumber();
                readRow(first, header, record, reader).ifPresent(things::add);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(file, 0, "is not a CSV: a quotation mark is not closed, or stands in the wrong place");
        }
        return things;
    }

    private boolean isHeader(List<String> header, List<String> columns) {
        if (header.size() > MOST_COLUMNS) {
            problems.add(file, 1, "has %,d columns; %d is the most".formatted(header.size(), MOST_COLUMNS));
            return false;
        }
        Set<String> seen = new HashSet<>();
        List<String> twice =
                header.stream().filter(name -> !seen.add(name)).distinct().toList();
        List<String> missing =
                columns.stream().filter(name -> !seen.contains(name)).toList();
        List<String> unknown =
                header.stream().filter(name -> !columns.contains(name)).toList();
        if (!twice.isEmpty()) {
            problems.add(file, 1, "has the column \"" + String.join("\", \"", twice) + "\" twice");
        }
        if (!missing.isEmpty()) {
            problems.add(
                    file,
                    1,
                    "has no column \"" + String.join("\", \"", missing) + "\""
                            + (unknown.isEmpty() ? "" : "; it has \"" + String.join("\", \"", unknown) + "\" instead"));
        } else if (!unknown.isEmpty()) {
            problems.notice(
                    file + ": the column \"" + String.join("\", \"", unknown) + "\" is not known and was not read.");
        }
        return twice.isEmpty() && missing.isEmpty();
    }

    private <T> Optional<T> readRow(int line, List<String> header, CSVRecord record, Function<Row, T> reader) {
        if (record.size() != header.size()) {
            problems.add(file, line, "has " + record.size() + " values where the header has " + header.size());
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), record.get(i));
        }
        try {
            return Optional.of(reader.apply(new Row(line, values)));
        } catch (Unreadable e) {
            problems.add(file, line, e.reason);
        } catch (IllegalArgumentException e) {
            // thrown by the records of the rooms, whose sentences are ours
            problems.add(file, line, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Thrown by a row's reader to say in words why the row cannot be read. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Unreadable(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** A row: its line in the file, and its values by column. */
    record Row(int line, Map<String, String> values) {

        /** The value of a column that must not be blank. */
        String text(String column) {
            String value = orBlank(column);
            if (value.isBlank()) {
                throw new Unreadable("has no " + column);
            }
            return value;
        }

        /** The value of a column, which may be blank. */
        String orBlank(String column) {
            return values.getOrDefault(column, "");
        }

        /** What a reader makes of a value, or null when it is blank. */
        <T> @Nullable T orNull(String column, Function<String, T> reader) {
            String value = orBlank(column);
            return value.isBlank() ? null : reader.apply(value);
        }

        LocalTime time(String column) {
            return time(column, text(column));
        }

        @Nullable
        LocalTime timeOrNull(String column) {
            return orNull(column, value -> time(column, value));
        }

        private static LocalTime time(String column, String value) {
            try {
                return LocalTime.parse(value);
            } catch (DateTimeParseException e) {
                throw new Unreadable("has the " + column + " \"" + value + "\", which is not a time such as 09:15");
            }
        }

        int number(String column) {
            String value = text(column);
            if (!value.matches("\\d{1,6}")) {
                throw new Unreadable("has the " + column + " \"" + value + "\", which is not a whole number");
            }
            return Integer.parseInt(value);
        }

        /** One of some words. */
        <T> T oneOf(String column, List<T> choices, Function<T, String> words) {
            String value = text(column);
            return choices.stream()
                    .filter(choice -> words.apply(choice).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("has the " + column + " \"" + value + "\", which is none of: "
                            + choices.stream().map(words).collect(joining(", "))));
        }

        /** The parts of a value, which may be blank. */
        List<String> parts(String column, String separator) {
            return Stream.of(orBlank(column).split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
