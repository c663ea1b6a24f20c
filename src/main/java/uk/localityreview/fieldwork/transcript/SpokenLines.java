package uk.localityreview.fieldwork.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers and times in a plain text, however it was typed or whichever program wrote it down: {@code 09:18 P01 …},
 * {@code [00:01:12] Name: …}, {@code Name (00:12): …}, {@code Name: …}, or a line with name and time above what was said.
 * A line without a speaker belongs to the speaker above it.
 */
final class SpokenLines {

    private static final String TIME = "[\\[(]?(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.,]\\d{1,3})?[\\])]?";
    private static final String CODE = "P\\d{1,4}|GROUP|R\\d{1,2}";
    private static final String NAME = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019.,()/&\\- ]{0,58}";

    private static final Pattern HEADER =
            Pattern.compile("(Session|Date|Time|Room|Scribe|Start|Marking|Source):\\s*(.*)");
    private static final Pattern TIME_FIRST = Pattern.compile(TIME + "(?:\\s*[-\u2013\u2014]+>?)?(?:\\s+(.*))?");
    private static final Pattern NAME_ABOVE =
            Pattern.compile("\\[?(\\p{L}[^:\\[\\]\\t]{0,58}?)\\]?\\s+" + TIME + "(?:\\s*[AaPp][Mm])?");
    private static final Pattern NAME_AND_TIME = Pattern.compile("(" + NAME + "?)\\s*(?=[\\[(])" + TIME + ":?\\s+(.*)");
    private static final Pattern CODED = Pattern.compile("(" + CODE + ")(?::\\s*|\\s+)(\\S.*)");
    private static final Pattern NAMED = Pattern.compile("(" + NAME + "):(?:\\s+(.*))?");
    private static final Pattern SMALL_WORD = Pattern.compile("of|the|and|de|van|von|bin|al|el");
    private static final int MOST_WORDS = 5;

    private final List<Utterance> lines = new ArrayList<>();
    private final Map<String, String> header = new LinkedHashMap<>();
    private String label = "";
    private @Nullable Moment pending;

    private SpokenLines() {}

    static Transcript read(FileKind kind, String text, List<String> notices) {
        SpokenLines reading = new SpokenLines();
        boolean inHeader = true;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                inHeader = inHeader && reading.readHeader(stripped);
                if (!inHeader) {
                    reading.readLine(stripped);
                }
            }
        }
        return new Transcript(kind, reading.lines, reading.header.get("Session"), reading.header.get("Start"), notices);
    }

    /** Whether a line begins with a time, a code or a name of a speaker. */
    static boolean startsAnew(String line) {
        return TIME_FIRST.matcher(line).matches()
                || CODED.matcher(line).matches()
                || NAME_ABOVE.matcher(line).matches()
                || nameOf(NAMED.matcher(line)) != null;
    }

    /** The name of a speaker that a line starts with, and the rest of it; null when it starts with none. */
    static @Nullable Named named(String line) {
        Matcher named = NAMED.matcher(line);
        String name = nameOf(named);
        return name == null ? null : new Named(name, named.group(2) == null ? "" : named.group(2));
    }

    /** A speaker's name and what follows it. */
    record Named(String name, String rest) {}

    private boolean readHeader(String line) {
        Matcher entry = HEADER.matcher(line);
        if (entry.matches()) {
            header.putIfAbsent(entry.group(1), entry.group(2));
            return true;
        }
        return false;
    }

    private void readLine(String line) {
        Matcher first = TIME_FIRST.matcher(line);
        if (first.matches()) {
            pending = moment(first, 1);
            if (first.group(4) != null) {
                readSaid(first.group(4).strip());
            }
            return;
        }
        Matcher above = NAME_ABOVE.matcher(line);
        if (above.matches() && words(above.group(1)) <= MOST_WORDS + 1) {
            label = above.group(1).strip();
            pending = moment(above, 2);
            return;
        }
        Matcher both = NAME_AND_TIME.matcher(line);
        if (both.matches() && isName(both.group(1))) {
            label = both.group(1).strip();
            pending = moment(both, 2);
            add(both.group(5));
            return;
        }
        readSaid(line);
    }

    private void readSaid(String line) {
        Matcher coded = CODED.matcher(line);
        if (coded.matches()) {
            label = coded.group(1);
            add(coded.group(2));
            return;
        }
        Named named = named(line);
        if (named != null) {
            label = named.name();
        }
        add(named == null ? line : named.rest());
    }

    private void add(String said) {
        if (!said.isBlank()) {
            lines.add(new Utterance(label, pending, said.strip()));
            pending = null;
        }
    }

    private static @Nullable String nameOf(Matcher named) {
        return named.matches() && isName(named.group(1)) ? named.group(1).strip() : null;
    }

    /** Whether it looks like a name: a few words, each with a capital, which a sentence before a colon seldom is. */
    private static boolean isName(String text) {
        if (words(text) > MOST_WORDS || !text.codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        for (String word : text.strip().split("[\\s/&]+")) {
            int letter =
                    word.codePoints().filter(Character::isLetter).findFirst().orElse('A');
            if (Character.isLowerCase(letter) && !SMALL_WORD.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static Moment moment(Matcher matcher, int group) {
        String hours = matcher.group(group);
        int second = Integer.parseInt(matcher.group(group + 1));
        int third = Integer.parseInt(matcher.group(group + 2));
        return hours == null ? new Moment(second, third, -1) : new Moment(Integer.parseInt(hours), second, third);
    }
}
