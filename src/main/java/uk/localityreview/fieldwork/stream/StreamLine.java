package uk.localityreview.fieldwork.stream;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.localityreview.fieldwork.operations.KeptOperation;
import uk.localityreview.fieldwork.operations.KeptOperation.Conflict;

/**
 * A line with all that was ever written as it; the first version stays.
 *
 * @param versions in the order of the device, never empty
 */
public record StreamLine(List<Version> versions) {

    public StreamLine {
        versions = List.copyOf(versions);
    }

    /** The version written last. */
    public Version latest() {
        return versions.getLast();
    }

    /** The versions before it, oldest first. */
    public List<Version> earlier() {
        return versions.subList(0, versions.size() - 1);
    }

    /**
     * What of it goes into a note: the version written last, or, when that one and another came under one name, each of
     * them, as nobody but a person can say which holds.
     */
    List<Version> forTheNote() {
        return latest().conflict() == Conflict.SAME_ID
                ? versions.stream()
                        .filter(version -> version.conflict() == Conflict.SAME_ID)
                        .toList()
                : List.of(latest());
    }

    /**
     * A line as it was written once.
     *
     * @param time the device's own time, such as {@code 09:17}
     * @param speaker a P-code, GROUP or a reviewer
     * @param kind verbatim, paraphrase, observed or thought
     * @param about kind, basis and themes in words
     * @param text what was written
     * @param conflict whether something else came in its place
     * @param doubts what is to be known about it: a conflict, a wrong clock
     */
    public record Version(
            String time,
            String speaker,
            String kind,
            String about,
            String text,
            Conflict conflict,
            List<String> doubts) {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

        public Version {
            doubts = List.copyOf(doubts);
        }

        static Version of(KeptOperation kept, Body body) {
            String about = Stream.concat(
                            Stream.of(body.text("kind"), body.text("basis")).filter(word -> !word.isEmpty()),
                            body.texts("themes"))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return new Version(
                    TIME.format(kept.operation().deviceTime()),
                    body.text("speaker"),
                    body.text("kind"),
                    about,
                    body.text("text"),
                    kept.conflict(),
                    doubts(kept));
        }

        /** The text on one line, with the mark of its kind as a note has it. */
        String marked() {
            String line = text.replaceAll("\\R", " ").strip();
            return switch (kind) {
                case "verbatim" ->
                    line.startsWith("\"") || line.startsWith("\u201c") ? line : "\u201c" + line + "\u201d";
                case "observed" -> line.startsWith("*") ? line : "* " + line;
                case "thought" -> line.startsWith("~") ? line : "~ " + line;
                default -> line;
            };
        }

        private static List<String> doubts(KeptOperation kept) {
            String conflict = switch (kept.conflict()) {
                case NONE -> "";
                case SAME_ID -> "Another text came under the same name; both are kept.";
                case SAME_SEQUENCE -> "Another entry came for the same place in the order; both are kept.";
            };
            String clock = kept.isClockWrong() ? "The clock of the device was wrong by more than two minutes." : "";
            String rescued = kept.takenInBy() == null ? "" : "Taken in from a rescue file.";
            return Stream.of(conflict, clock, rescued)
                    .filter(doubt -> !doubt.isEmpty())
                    .toList();
        }
    }
}
