package uk.localityreview.fieldwork.transcript;

/** What became of a file that somebody offered: read, or the reason why not. */
public sealed interface FileReading {

    /** Read, and nothing kept yet. */
    record Read(Transcript transcript) implements FileReading {}

    /** Not read, and why: a sentence without its full stop that holds nothing of the file. */
    record NotRead(String sentence) implements FileReading {}
}
