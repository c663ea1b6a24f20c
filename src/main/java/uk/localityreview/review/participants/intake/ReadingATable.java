package uk.localityreview.review.participants.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ParticipantRules;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.review.Review;
import uk.localityreview.review.participants.intake.ImportReading.NotUnderstood;
import uk.localityreview.review.participants.intake.ImportReading.RowFault;
import uk.localityreview.review.participants.intake.ImportReading.Understood;
import uk.localityreview.review.participants.table.Grid;
import uk.localityreview.review.participants.table.Grid.Row;
import uk.localityreview.review.participants.text.Column;
import uk.localityreview.review.participants.text.ParticipantReading;
import uk.localityreview.review.participants.text.ReadingAParticipant;
import uk.localityreview.review.participants.text.Spreadsheet;

/** Understands a table of people by its header, all of them or none. */
final class ReadingATable {

    private static final Set<Column> MUST_BE_THERE = EnumSet.of(Column.AGENCY, Column.ROLE, Column.LEVEL);

    private final Review review;
    private final List<ParticipantCode> nextCodes;
    private final Map<Integer, Newcomer> read = new LinkedHashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /**
     * Reads for a review.
     *
     * @param nextCodes the P-codes to give to those who have none, at least as many as there are rows
     */
    ReadingATable(Review review, List<ParticipantCode> nextCodes) {
        this.review = review;
        this.nextCodes = nextCodes;
    }

    ImportReading read(Grid grid) {
        notices.addAll(grid.notices());
        Row header = grid.rows().getFirst();
        Map<Integer, Column> columns = columns(header);
        if (faults.isEmpty()) {
            List<Row> rows = grid.rows().subList(1, grid.rows().size());
            readRows(rows, header, columns);
            holdAgainstTheRules();
        }
        return faults.isEmpty()
                ? new Understood(List.copyOf(read.values()), notices)
                : new NotUnderstood(faults.stream()
                        .sorted(Comparator.comparingInt(RowFault::row))
                        .toList());
    }

    private Map<Integer, Column> columns(Row header) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cells().get(i);
            Optional<Column> column = Column.ofHeader(name);
            if (column.isPresent()) {
                columns.put(i, column.get());
            } else if (!name.isBlank()) {
                unknown.add("“" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "”");
            }
        }
        columns.values().stream().collect(groupingBy(column -> column)).forEach((column, times) -> {
            if (times.size() > 1) {
                faults.add(new RowFault(header.number(), column.words(), "This column is there twice"));
            }
        });
        String missing = MUST_BE_THERE.stream()
                .filter(column -> !columns.containsValue(column))
                .map(Column::words)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            faults.add(new RowFault(
                    header.number(),
                    missing,
                    "This row must name the columns, and these are not among them"
                            + (unknown.isEmpty() ? "" : "; not known: " + String.join(", ", unknown))));
        } else if (!unknown.isEmpty()) {
            notices.add("Not known and not read: the column " + String.join(", ", unknown) + ".");
        }
        return columns;
    }

    private void readRows(List<Row> rows, Row header, Map<Integer, Column> columns) {
        List<Map<Column, String>> texts =
                rows.stream().map(row -> texts(row, columns)).toList();
        Iterator<ParticipantCode> free = freeCodes(texts).iterator();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.cells().size() > header.cells().size()) {
                faults.add(new RowFault(row.number(), "", "This row has more values than there are columns"));
                continue;
            }
            Map<Column, String> text = texts.get(i);
            boolean coded = !text.getOrDefault(Column.CODE, "").isBlank();
            ParticipantCode next = coded ? nextCodes.getFirst() : free.next();
            switch (new ReadingAParticipant(text, review.agencies()).read(next)) {
                case ParticipantReading.Read(Newcomer newcomer) -> read.put(row.number(), newcomer);
                case ParticipantReading.NotRead(List<ParticipantReading.Fault> found) ->
                    found.forEach(fault ->
                            faults.add(new RowFault(row.number(), fault.column().words(), fault.sentence())));
            }
        }
    }

    private static Map<Column, String> texts(Row row, Map<Integer, Column> columns) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        columns.forEach((place, column) -> {
            if (place < row.cells().size()) {
                texts.put(column, Spreadsheet.asTyped(row.cells().get(place)));
            }
        });
        return texts;
    }

    /** The codes to give that no row has asked for. */
    private Stream<ParticipantCode> freeCodes(List<Map<Column, String>> texts) {
        Set<String> asked = texts.stream()
                .map(text -> text.getOrDefault(Column.CODE, "").strip().toUpperCase(Locale.ROOT))
                .collect(toSet());
        return nextCodes.stream().filter(code -> !asked.contains(code.value()));
    }

    private void holdAgainstTheRules() {
        Map<ParticipantCode, Participant> everyone = review.participants().stream()
                .collect(toMap(Participant::code, one -> one, (a, _) -> a, LinkedHashMap::new));
        read.forEach((row, newcomer) -> {
            Participant participant = newcomer.participant();
            if (everyone.putIfAbsent(participant.code(), participant) != null) {
                boolean before = review.participant(participant.code()).isPresent();
                faults.add(new RowFault(
                        row,
                        Column.CODE.words(),
                        participant.code() + (before ? " takes part already" : " stands in two rows")));
            }
        });
        ParticipantRules rules = ParticipantRules.among(review.agencies(), everyone.values());
        read.forEach((row, newcomer) -> rules.brokenBy(newcomer.participant())
                .forEach(fault -> faults.add(new RowFault(
                        row, Column.ofField(fault.field()).map(Column::words).orElse(""), fault.sentence()))));
    }
}
