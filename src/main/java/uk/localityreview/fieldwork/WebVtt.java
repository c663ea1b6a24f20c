package uk.localityreview.fieldwork;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.localityreview.fieldwork.NoteReading.Fault;
import uk.localityreview.fieldwork.NoteReading.NotTaken;

/**
 * Reads a WebVTT transcript with {@code <v P24>} voices into the layout of a note. A {@code NOTE} gives session, room,
 * scribe and the start that cue times count from. After the W3C's WebVTT, as far as transcripts use it.
 */
final class WebVtt {

    private static final Pattern HEADER = Pattern.compile("(Session|Room|Scribe|Start):\\s*(\\S+)");
    private static final Pattern TIMING = Pattern.compile("(?:(\\d+):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})\\s+-->\\s+.*");
    private static final Pattern VOICE =
            Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>(.*?)(?=</v>|<v[\\s.]|$)(?:</v>)?", Pattern.DOTALL);

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> header = new LinkedHashMap<>();
    private final StringBuilder lines = new StringBuilder();

    static NoteReading read(String text) {
        return new WebVtt().readBlocks(text);
    }

    private NoteReading readBlocks(String text) {
        if (!text.startsWith("WEBVTT")) {
            return new NotTaken(List.of(new Fault(1, "does not start with WEBVTT")));
        }
        int number = 1;
        for (String block : text.split("\n\n", -1)) {
            readBlock(number, block);
            number += (int) block.chars().filter(c -> c == '\n').count() + 2;
        }
        if (!faults.isEmpty()) {
            return new NotTaken(faults);
        }
        StringBuilder note = new StringBuilder();
        header.forEach(
                (name, value) -> note.append(name).append(": ").append(value).append('\n'));
        return NoteLayout.read(note.append('\n').append(lines).toString());
    }

    private void readBlock(int number, String block) {
        String[] rows = block.strip().split("\n");
        if (rows[0].startsWith("NOTE")) {
            HEADER.matcher(block).results().forEach(entry -> header.put(entry.group(1), entry.group(2)));
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            Matcher timing = TIMING.matcher(rows[i].strip());
            if (timing.matches()) {
                int line = number + i;
                timeOf(timing, line).ifPresent(time -> readCue(line + 1, time, restOf(rows, line + 1 - number)));
                return;
            }
        }
        if (block.contains("-->")) {
            faults.add(new Fault(number, "has a cue whose time cannot be read"));
        }
    }

    private static String restOf(String[] rows, int from) {
        return String.join(" ", List.of(rows).subList(from, rows.length));
    }

    private Optional<LocalTime> timeOf(Matcher timing, int line) {
        String start = header.get("Start");
        if (start == null) {
            faults.add(
                    new Fault(line, "has a cue before any NOTE that gives the start, such as Start: 2025-10-16T15:45"));
            return Optional.empty();
        }
        try {
            long hours = timing.group(1) == null ? 0 : Long.parseLong(timing.group(1));
            return Optional.of(LocalDateTime.parse(start)
                    .plusHours(hours)
                    .plusMinutes(Long.parseLong(timing.group(2)))
                    .plusSeconds(Long.parseLong(timing.group(3)))
                    .toLocalTime()
                    .truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeParseException e) {
            faults.add(new Fault(line, "counts from a start that is not a date and time such as 2025-10-16T15:45"));
            return Optional.empty();
        }
    }

    private void readCue(int line, LocalTime time, String payload) {
        Matcher voice = VOICE.matcher(payload);
        boolean found = false;
        while (voice.find()) {
            found = true;
            String speaker = voice.group(1).strip();
            if (!speaker.matches("P\\d{1,4}|GROUP|R\\d{1,2}")) {
                faults.add(new Fault(line, "has a voice that is not a P-code, GROUP or a reviewer"));
                return;
            }
            lines.append(time)
                    .append(' ')
                    .append(speaker)
                    .append(' ')
                    .append(plain(voice.group(2)))
                    .append('\n');
        }
        if (!found) {
            faults.add(new Fault(line, "has a cue without a voice such as <v P24>"));
        }
    }

    private static String plain(String cueText) {
        return cueText.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&")
                .strip();
    }
}
