package uk.localityreview.fieldwork.transcript;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file or a text that somebody offers as what was said in a session. */
public final class OfferedFile {

    /** The largest file, in bytes. */
    public static final int LARGEST = 10_000_000;

    private static final String FILE = "The selected file ";
    private static final int LARGEST_CAPTIONS = 4_000_000;
    private static final int MOST_LABELS = 60;
    private static final Pattern FIRST_CUE =
            Pattern.compile("\\s*\\d+[ \\t]*\\n[^\\n]*\\d[.,]\\d{1,3}\\s*-->[\\s\\S]*");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private OfferedFile() {}

    /** Reads a file; what it is, its bytes tell. */
    public static FileReading of(byte[] bytes) {
        if (bytes.length == 0) {
            return notRead("is empty");
        }
        if (bytes.length > LARGEST) {
            return new FileReading.NotRead("The selected file must be smaller than 10 MB");
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return document(FileKind.PDF, PdfText.read(bytes));
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return document(FileKind.RTF, RichText.read(bytes));
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return document(FileKind.DOCX, DocumentText.ofDocx(bytes));
        }
        if (starts(bytes, 'P', 'K')) {
            return zipped(bytes);
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF) || starts(bytes, 0x89, 'P', 'N', 'G')) {
            return notRead("is a picture. Photos of paper notes have a page of their own");
        }
        return document(FileKind.TEXT, PlainText.read(bytes));
    }

    /** Reads what somebody pasted. */
    public static FileReading ofPasted(String text) {
        return read(FileKind.PASTED, text, List.of(), "What you pasted ");
    }

    private static FileReading zipped(byte[] bytes) {
        ZippedDocument.@Nullable Format format = ZippedDocument.formatOf(bytes).orElse(null);
        return switch (format) {
            case DOCX -> document(FileKind.DOCX, ZippedDocument.read(bytes, format));
            case ODT -> document(FileKind.ODT, ZippedDocument.read(bytes, format));
            case null -> notRead("is not one that can be read. Choose a text, WebVTT, SRT, DOCX, ODT, RTF or PDF file");
        };
    }

    private static FileReading document(FileKind kind, DocumentText document) {
        return switch (document) {
            case DocumentText.NotRead(String reason) -> notRead(reason);
            case DocumentText.Read(String text, List<String> notices) -> read(kind, text, notices, FILE);
        };
    }

    private static FileReading read(FileKind kind, String raw, List<String> notices, String what) {
        String text = LINE_ENDS.matcher(raw).replaceAll("\n");
        text = CONTROLS.matcher(LONE_SURROGATE.matcher(text).replaceAll("\ufffd"))
                .replaceAll(" ");
        if (text.isBlank()) {
            return new FileReading.NotRead(what + "is empty");
        }
        boolean plain = kind == FileKind.TEXT || kind == FileKind.PASTED;
        FileKind found = plain && text.strip().startsWith("WEBVTT")
                ? FileKind.WEBVTT
                : plain && FIRST_CUE.matcher(text).matches() ? FileKind.SRT : kind;
        int length = text.codePointCount(0, text.length());
        int most = found.hasCaptions() ? LARGEST_CAPTIONS : Transcript.LONGEST;
        if (length > most) {
            return new FileReading.NotRead(
                    what + "has %,d characters; a note holds %,d at most".formatted(length, Transcript.LONGEST));
        }
        Transcript transcript =
                found.hasCaptions() ? Captions.read(found, text, notices) : SpokenLines.read(found, text, notices);
        transcript = transcript.labels().size() > MOST_LABELS ? transcript.withoutLabels() : transcript;
        return transcript.lines().isEmpty()
                ? new FileReading.NotRead(what + "has nothing in it that was said")
                : new FileReading.Read(transcript);
    }

    private static FileReading notRead(String reason) {
        return new FileReading.NotRead(FILE + reason);
    }

    static boolean starts(byte[] bytes, int... start) {
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
