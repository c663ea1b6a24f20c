package uk.localityreview.fieldwork.transcript;

/** The kinds of file that can be read; which one a file is, its bytes tell, never its name. */
public enum FileKind {
    PASTED("pasted text", "txt"),
    TEXT("plain text", "txt"),
    WEBVTT("WebVTT transcript", "vtt"),
    SRT("SRT transcript", "srt"),
    DOCX("Word document", "docx"),
    ODT("OpenDocument text", "odt"),
    RTF("rich text", "rtf"),
    PDF("PDF", "pdf");

    private final String words;
    private final String ending;

    FileKind(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    /** How the name of such a file ends, lower case. */
    public String ending() {
        return ending;
    }

    /** Whether each of its lines carries a time counted from the start of a recording. */
    public boolean hasCaptions() {
        return this == WEBVTT || this == SRT;
    }
}
