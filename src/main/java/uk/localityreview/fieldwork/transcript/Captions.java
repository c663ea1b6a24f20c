package uk.localityreview.fieldwork.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebVTT and SRT as meeting programs write them: {@code <v Name>} or {@code Name:} before what was said, cue ids,
 * hours or none, commas or points, and cues that overlap or run backwards. What was said is never left out because its
 * time cannot be read. Captions that break off within a sentence are joined.
 */
final class Captions {

    private static final Pattern TIMING =
            Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,2}):([0-5]?\\d)[.,](\\d{1,3})\\s*-->\\s*(-?[\\d:.,]+).*");
    private static final Pattern NO_CUE = Pattern.compile("(NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern HEADER = Pattern.compile("(Session|Start):\\s*(\\S+)");
    private static final Pattern PART = Pattern.compile("([0-9a-fA-F-]{20,})/(\\d+)-\\d+");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]*)>");
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z0-9][^<>]*>|\\{\\\\[^{}]*\\}");
    private static final Duration CLOSE = Duration.ofSeconds(6);
    private static final int LONGEST_JOINED = 600;

    private final FileKind kind;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> header = new LinkedHashMap<>();
    private final Set<String> notices = new LinkedHashSet<>();

    private record Piece(String label, @Nullable Moment at, String text, String part) {}

    private Captions(FileKind kind) {
        this.kind = kind;
    }

    static Transcript read(FileKind kind, String text, List<String> notices) {
        Captions captions = new Captions(kind);
        captions.notices.addAll(notices);
        captions.readCues(text.split("\n", -1));
        List<Utterance> lines = captions.joined();
        return new Transcript(
                kind,
                lines,
                captions.header.get("Session"),
                captions.header.get("Start"),
                List.copyOf(captions.notices));
    }

    private void readCues(String[] rows) {
        String before = "";
        for (int row = 0; row < rows.length; row++) {
            String line = rows[row].strip();
            if (line.contains("-->")) {
                int end = row + 1;
                while (end < rows.length && !rows[end].isBlank() && !rows[end].contains("-->")) {
                    end++;
                }
                boolean touching = end < rows.length && rows[end].contains("-->");
                // the last row before the next time is that cue's number, where no blank row keeps them apart
                int last = touching && end - 1 > row && rows[end - 1].strip().matches("\\d+") ? end - 1 : end;
                readCue(before, line, String.join(" ", List.of(rows).subList(row + 1, last)));
                before = last < end ? rows[last].strip() : "";
                row = end - 1;
            } else if (NO_CUE.matcher(line).matches()) {
                int end = row;
                while (end < rows.length && !rows[end].isBlank()) {
                    HEADER.matcher(rows[end])
                            .results()
                            .forEach(entry -> header.putIfAbsent(entry.group(1), entry.group(2)));
                    end++;
                }
                row = end;
                before = "";
            } else {
                before = line;
            }
        }
    }

    private void readCue(String id, String timing, String payload) {
        Matcher part = PART.matcher(id);
        String of = part.matches() ? part.group(1) + "/" + part.group(2) : "";
        Moment at = moment(timing);
        String rest = payload.strip();
        Matcher voice = VOICE.matcher(rest);
        int from = 0;
        String label = "";
        while (voice.find()) {
            add(label, at, rest.substring(from, voice.start()), of);
            label = plain(voice.group(1));
            from = voice.end();
        }
        add(label, at, rest.substring(from), of);
    }

    private void add(String label, @Nullable Moment at, String payload, String part) {
        String said = plain(payload);
        String whose = label;
        SpokenLines.Named named = label.isEmpty() ? SpokenLines.named(said) : null;
        if (named != null) {
            whose = named.name();
            said = named.rest().strip();
        }
        if (!said.isBlank()) {
            pieces.add(new Piece(whose, at, said, part));
        }
    }

    private @Nullable Moment moment(String timing) {
        Matcher found = TIMING.matcher(timing);
        if (!found.matches()) {
            notices.add("Some times cannot be read. What was said then has the time of the line above.");
            return null;
        }
        Moment at = new Moment(
                found.group(1) == null ? 0 : Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
        Moment before = pieces.isEmpty() ? null : pieces.getLast().at();
        if (found.group(5).startsWith("-")
                || before != null && at.sinceTheStart().compareTo(before.sinceTheStart()) < 0) {
            notices.add("Some times run backwards. The lines were left in the order of the file.");
        }
        return at;
    }

    private List<Utterance> joined() {
        List<Utterance> lines = new ArrayList<>();
        @Nullable Piece before = null;
        for (Piece piece : pieces) {
            if (before != null && goesOn(before, piece, lines.getLast())) {
                Utterance open = lines.removeLast();
                lines.add(new Utterance(open.label(), open.at(), open.text() + " " + piece.text()));
                notices.add("Captions that break off within a sentence were joined.");
            } else {
                lines.add(new Utterance(piece.label(), piece.at(), piece.text()));
            }
            before = piece;
        }
        return lines;
    }

    private static boolean goesOn(Piece before, Piece next, Utterance open) {
        if (!before.label().equals(next.label())
                || open.text().length() + next.text().length() > LONGEST_JOINED) {
            return false;
        }
        if (!before.part().isEmpty() || !next.part().isEmpty()) {
            return before.part().equals(next.part());
        }
        boolean unfinished = !before.text().matches("(?s).*[.!?\u2026][\"'\u201d\u2019)]*");
        Moment from = before.at();
        Moment to = next.at();
        return unfinished
                && from != null
                && to != null
                && to.sinceTheStart().minus(from.sinceTheStart()).abs().compareTo(CLOSE) <= 0;
    }

    private static String plain(String cueText) {
        return MARKUP.matcher(cueText)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
