package uk.localityreview.fieldwork.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the streams of a PDF before any library opens it: whether they are encrypted, and how large they are once
 * inflated, as the library would hold all of that in memory.
 */
final class PdfStreams {

    static final String PROTECTED = "is password protected, or its printing or copying is. Save it without a password";

    private static final String TOO_LARGE = "is larger inside than a note can be";
    private static final long LARGEST_WHOLE = 100_000_000;
    private static final long LARGEST_PICTURE = 200_000_000;
    private static final int LONGEST_DICTIONARY = 2_000;

    private PdfStreams() {}

    /** Why it must not be opened, a clause that follows the name of the file; none when nothing speaks against it. */
    static Optional<String> refusalOf(byte[] bytes) {
        // one letter a byte, so that positions in the text are those in the file
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        if (file.contains("/Encrypt")) {
            return Optional.of(PROTECTED);
        }
        long whole = 0;
        long pictures = 0;
        int at = file.indexOf("stream");
        while (at >= 0) {
            int next = at + "stream".length();
            if (!file.startsWith("end", Math.max(0, at - 3))) {
                String dictionary = dictionaryBefore(file, at);
                if (dictionary.contains("/LZW") || dictionary.split("/Fl(?:ateDecode)?\\b", -1).length > 2) {
                    return Optional.of("is packed in a way that is not read here. Print it to a new PDF and try again");
                }
                if (dictionary.contains("/Subtype/Image") || dictionary.contains("/Subtype /Image")) {
                    pictures += inflated(bytes, next, LARGEST_PICTURE - pictures);
                } else {
                    whole += inflated(bytes, next, LARGEST_WHOLE - whole);
                }
                if (whole >= LARGEST_WHOLE || pictures >= LARGEST_PICTURE) {
                    return Optional.of(TOO_LARGE);
                }
            }
            at = file.indexOf("stream", next);
        }
        return Optional.empty();
    }

    private static String dictionaryBefore(String file, int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        String before = file.substring(from, stream);
        int object = before.lastIndexOf("obj");
        return object < 0 ? before : before.substring(object);
    }

    /** How many bytes a packed stream comes to, counted up to a limit; none when it is not packed. */
    private static long inflated(byte[] bytes, int keyword, long most) {
        int start = keyword;
        while (start < bytes.length && start < keyword + 2 && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            byte[] buffer = new byte[65_536];
            long seen = 0;
            while (!inflater.finished() && seen < most) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    return seen;
                }
                seen += read;
            }
            return seen;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
