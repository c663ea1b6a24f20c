package uk.localityreview.fieldwork;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.NoteReading.Fault;
import uk.localityreview.fieldwork.NoteReading.NotTaken;
import uk.localityreview.fieldwork.NoteReading.Taken;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.shared.TextSpan;
import uk.localityreview.timetable.SessionCode;

/**
 * The layout of a note: header lines {@code Session: Date: Time: Room: Scribe:}, a blank line, then a note line each:
 * {@code HH:MM SPEAKER TEXT}. A blank time means the time of the line above. Text that starts with a quotation mark is
 * verbatim, {@code ~} a reviewer's thought, {@code *} observed, anything else paraphrase.
 */
final class NoteLayout {

    private static final Pattern HEADER = Pattern.compile("([A-Z][a-z]+):\\s*(.*?)\\s*");
    private static final Pattern LINE = Pattern.compile(
            "(?:([01]\\d|2[0-3]):([0-5]\\d)|(?=\\s))\\s+(P\\d{1,4}|GROUP|R\\d{1,2})(?:\\s(.*))?", Pattern.DOTALL);

    private final String text;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<NoteLine> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable LocalTime above;

    private NoteLayout(String text) {
        this.text = text;
    }

    static NoteReading read(String text) {
        return new NoteLayout(text).read();
    }

    private NoteReading read() {
        int length = text.codePointCount(0, text.length());
        if (length > NoteReading.LONGEST) {
            return new NotTaken(List.of(new Fault(
                    1, "has %,d characters; a note holds %,d at most".formatted(length, NoteReading.LONGEST))));
        }
        boolean inHeader = true;
        int number = 0;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                inHeader = inHeader && header.isEmpty();
            } else if (inHeader) {
                readHeader(number, line);
            } else {
                readLine(number, line, start);
            }
            start += line.codePointCount(0, line.length()) + 1;
        }
        return outcome();
    }

    private void readHeader(int number, String line) {
        Matcher entry = HEADER.matcher(line);
        if (!entry.matches()) {
            faults.add(
                    new Fault(number, "is not a header line such as \"Room: A\", and no blank line ends the header"));
        } else if (header.putIfAbsent(entry.group(1), entry.group(2)) != null) {
            faults.add(new Fault(number, "gives the header \"" + entry.group(1) + "\" a second time"));
        }
    }

    private void readLine(int number, String line, int start) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.add(new Fault(number, "does not read \"HH:MM SPEAKER TEXT\" with a P-code, GROUP or a reviewer"));
            return;
        }
        LocalTime time = parts.group(1) == null
                ? above
                : LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        String said = parts.group(4);
        if (time == null) {
            faults.add(new Fault(number, "has no time, and no line above it has one"));
        } else if (said == null || said.isBlank()) {
            faults.add(new Fault(number, "says nothing after the speaker"));
        } else {
            above = time;
            int from = start + line.codePointCount(0, parts.start(4));
            TextSpan span = new TextSpan(from, from + said.codePointCount(0, said.length()));
            lines.add(new NoteLine(lines.size() + 1, time, speaker(parts.group(3)), kind(said), said, span));
        }
    }

    private NoteReading outcome() {
        String session = header.get("Session");
        if (session == null) {
            faults.addFirst(new Fault(1, "has no header line \"Session:\""));
        } else if (!session.matches("[A-Z]{1,3}\\d{1,3}")) {
            faults.addFirst(new Fault(1, "names the session \"" + session + "\", which is not a code such as S01"));
        }
        if (!faults.isEmpty() || session == null) {
            return new NotTaken(faults);
        }
        return new Taken(new Note(new SessionCode(session), text, lines), header);
    }

    static Speaker speaker(String written) {
        return switch (written.charAt(0)) {
            case 'P' -> new Speaker.OfParticipant(new ParticipantCode(written));
            case 'R' -> new Speaker.OfReviewer(new ReviewerCode(written));
            default -> new Speaker.OfGroup();
        };
    }

    private static LineKind kind(String said) {
        return switch (said.charAt(0)) {
            case '"', '\u201c' -> LineKind.VERBATIM;
            case '~' -> LineKind.THOUGHT;
            case '*' -> LineKind.OBSERVED;
            default -> LineKind.PARAPHRASE;
        };
    }
}
