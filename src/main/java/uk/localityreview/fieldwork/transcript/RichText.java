package uk.localityreview.fieldwork.transcript;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text of an RTF file: its control words as far as they say what is text and where a paragraph ends. */
final class RichText {

    private static final Set<String> NO_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "generator",
            "xe",
            "tc",
            "bkmkstart",
            "bkmkend",
            "listtext",
            "themedata",
            "datastore");
    private static final int MOST_GROUPS = 10_000;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Deque<State> groups = new ArrayDeque<>();
    private State state = new State(false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private int at;
    private int toSkip;

    private record State(boolean skipped, int fallback) {}

    private RichText(byte[] bytes) {
        this.bytes = bytes;
    }

    static DocumentText read(byte[] bytes) {
        return new RichText(bytes).read();
    }

    private DocumentText read() {
        while (at < bytes.length && text.length() <= 2 * Transcript.LONGEST + 1) {
            char c = (char) (bytes[at++] & 0xFF);
            switch (c) {
                case '{' -> {
                    groups.push(state);
                    if (groups.size() > MOST_GROUPS) {
                        return new DocumentText.NotRead("is nested deeper than any document");
                    }
                }
                case '}' -> state = groups.isEmpty() ? state : groups.pop();
                case '\\' -> control();
                case '\r', '\n', '\0' -> {}
                default -> literal((byte) c);
            }
        }
        flush();
        return new DocumentText.Read(text.toString(), List.of());
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        char c = (char) (bytes[at] & 0xFF);
        if (!isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int start = at;
        while (at < bytes.length && at - start < 32 && isLetter((char) (bytes[at] & 0xFF))) {
            at++;
        }
        String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int number = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && at - number < 11 && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        String digits = new String(bytes, number, at - number, StandardCharsets.US_ASCII);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        word(word, digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : null);
    }

    private void symbol(char c) {
        switch (c) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                at = Math.min(at + 2, bytes.length);
                if (high >= 0 && low >= 0) {
                    literal((byte) (high * 16 + low));
                }
            }
            case '*' -> state = new State(true, state.fallback());
            case '\\', '{', '}' -> literal((byte) c);
            case '~' -> character('\u00a0');
            case '_' -> character('\u2011');
            case '\r', '\n' -> character('\n');
            default -> {}
        }
    }

    private void word(String word, @Nullable Integer number) {
        switch (word) {
            case "par", "line", "row", "sect", "page" -> character('\n');
            case "tab", "cell" -> character('\t');
            case "emdash" -> character('\u2014');
            case "endash" -> character('\u2013');
            case "lquote" -> character('\u2018');
            case "rquote" -> character('\u2019');
            case "ldblquote" -> character('\u201c');
            case "rdblquote" -> character('\u201d');
            case "bullet" -> character('\u2022');
            case "u" -> unicode(number == null ? '?' : number);
            case "uc" -> state = new State(state.skipped(), number == null ? 1 : Math.clamp(number, 0, 16));
            case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number == null ? 0 : number));
            case "ansicpg" -> codePage(number == null ? 1252 : number);
            default -> {
                if (NO_TEXT.contains(word)) {
                    state = new State(true, state.fallback());
                }
            }
        }
    }

    private void codePage(int number) {
        String name = number == 65001 ? "UTF-8" : "windows-" + number;
        if (Charset.isSupported(name)) {
            charset = Charset.forName(name);
        }
    }

    private void unicode(int number) {
        character((char) number);
        toSkip = state.fallback();
    }

    private void literal(byte one) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!state.skipped()) {
            pending.write(one);
        }
    }

    private void character(char one) {
        if (!state.skipped()) {
            flush();
            text.append(one);
        }
        toSkip = 0;
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(pending.toString(charset));
            pending.reset();
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
