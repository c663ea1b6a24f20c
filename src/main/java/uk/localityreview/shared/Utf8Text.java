package uk.localityreview.shared;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads the bytes of a text file as UTF-8, or says in words why it cannot: a text is never guessed at, so that no wrong
 * letter is ever kept.
 */
public sealed interface Utf8Text {

    /** The text, with LF line ends and without a byte-order mark. */
    record Read(String text) implements Utf8Text {}

    /** Why the bytes were not read; a clause that follows the name of the file. */
    record NotRead(int line, String reason) implements Utf8Text {}

    /** Decodes strictly. */
    static Utf8Text of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new NotRead(1, "is in UTF-16. Save it as UTF-8 and try again");
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            return notUtf8(bytes, in.position());
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        return text.isBlank() ? new NotRead(1, "is empty") : new Read(text);
    }

    private static NotRead notUtf8(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return new NotRead(
                line,
                "is not in UTF-8: the byte 0x%02X there cannot be read; it may be in Windows-1252. Save it as UTF-8 and try again"
                        .formatted(bytes[position]));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
