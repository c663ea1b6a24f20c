package uk.localityreview.review.participants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.participants.text.Column;
import uk.localityreview.review.participants.text.Spreadsheet;
import uk.localityreview.review.participants.text.Times;

/** Participants as a CSV that can be read in again, without names; a spreadsheet finds no formula in it. */
final class ParticipantsCsv {

    private static final List<Column> COLUMNS = List.of(
            Column.CODE,
            Column.AGENCY,
            Column.ROLE,
            Column.LEVEL,
            Column.CATEGORY,
            Column.LINE_MANAGER,
            Column.AVAILABLE,
            Column.NEEDS);

    private ParticipantsCsv() {}

    /** The header alone, with the columns of names and contacts. */
    static String template() {
        return written(Stream.concat(COLUMNS.stream(), Column.SEALED.stream()).toList(), List.of());
    }

    /** Everyone, by P-code. */
    static String of(List<Participant> participants) {
        return written(COLUMNS, participants.stream().map(ParticipantsCsv::row).toList());
    }

    private static List<String> row(Participant one) {
        ParticipantCode manager = one.lineManager();
        return Stream.of(
                        one.code().value(),
                        one.agency().value(),
                        one.role(),
                        one.level().words(),
                        one.category().words(),
                        manager == null ? "" : manager.value(),
                        Times.written(one.available()),
                        one.needs())
                .map(Spreadsheet::harmless)
                .toList();
    }

    private static String written(List<Column> columns, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Column::words));
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
