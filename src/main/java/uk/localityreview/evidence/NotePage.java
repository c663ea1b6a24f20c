package uk.localityreview.evidence;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.evidence.Codebook.Theme;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/**
 * What the page of a session's note shows: each line with the themes it is coded to.
 *
 * @param review the review
 * @param session the session
 * @param rows a row a line
 * @param themes the themes that occur, in order
 * @param textVersion the hash of the text that is shown
 */
public record NotePage(Review review, Session session, List<Row> rows, List<Theme> themes, String textVersion) {

    public NotePage {
        rows = List.copyOf(rows);
        themes = List.copyOf(themes);
    }

    /** A note line with its coding; no themes when nobody coded it. */
    public record Row(
            NoteLine line, List<Theme> themes, @Nullable Coding coding) {
        public Row {
            themes = List.copyOf(themes);
        }

        /** Who speaks, as the page writes it. */
        public String speaker() {
            return line.speaker().written();
        }

        public boolean isReviewers() {
            return line.speaker() instanceof Speaker.OfReviewer;
        }

        public boolean isCoded() {
            return !themes.isEmpty();
        }

        /** How the speaker knows and which way it goes, where that was noted. */
        public String basisAndTrend() {
            if (coding == null) {
                return "";
            }
            return Stream.of(
                            coding.basis() == null ? "" : coding.basis().words(),
                            coding.trend() == null ? "" : coding.trend().words())
                    .filter(words -> !words.isEmpty())
                    .collect(joining(", "));
        }
    }

    static NotePage of(Review review, Session session, Note note, List<Coding> codings, Codebook codebook) {
        Map<Integer, List<Coding>> byLine = codings.stream()
                .filter(coding -> coding.session().equals(session.code()))
                .collect(groupingBy(Coding::line));
        List<Row> rows = note.lines().stream()
                .map(line -> row(line, byLine.getOrDefault(line.number(), List.of()), codebook))
                .toList();
        List<Theme> themes = rows.stream()
                .flatMap(row -> row.themes().stream())
                .distinct()
                .sorted(comparing(Theme::code))
                .toList();
        return new NotePage(review, session, rows, themes, note.textVersion().hex());
    }

    private static Row row(NoteLine line, List<Coding> codings, Codebook codebook) {
        List<Theme> themes = codings.stream()
                .flatMap(coding -> coding.themes().stream())
                .distinct()
                .sorted()
                .flatMap(code -> codebook.theme(code).stream())
                .toList();
        return new Row(line, themes, codings.isEmpty() ? null : codings.getFirst());
    }
}
