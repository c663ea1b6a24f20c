package uk.localityreview.fieldwork.transcript;

/** The kinds of file that can be read; which one a file is, its bytes tell, never its name. */
public enum FileKind {
    PASTED("pasted text", "txt"),
    TEXT("a text file", "txt"),
    WEBVTT("a WebVTT transcript", "vtt"),
    SRT("an SRT transcript", "srt"),
    DOCX("a Word document", "docx"),
    ODT("an OpenDocument text", "odt"),
    RTF("a rich text file", "rtf"),
    PDF("a PDF", "pdf");

    private final String words;
    private final String ending;

    FileKind(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    /** In plain words, with its article. */
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
