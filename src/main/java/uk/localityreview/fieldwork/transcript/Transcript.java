package uk.localityreview.fieldwork.transcript;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file was read as.
 *
 * @param kind what kind of file it was
 * @param lines what was said, in the order of the file
 * @param session the session it says it belongs to, or null
 * @param start when it says the recording started, as written there, or null
 * @param notices what whoever brings it in should know, each a whole sentence without any of its words
 */
public record Transcript(
        FileKind kind,
        List<Utterance> lines,
        @Nullable String session,
        @Nullable String start,
        List<String> notices) {

    /** The most characters that a note holds, in code points. */
    public static final int LONGEST = 200_000;

    public Transcript {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /** The different labels of speakers, in the order in which they first speak; one may be empty. */
    public List<String> labels() {
        LinkedHashSet<String> labels = new LinkedHashSet<>();
        lines.forEach(line -> labels.add(line.label()));
        return List.copyOf(labels);
    }

    /** The same with the labels, which are too many to be speakers, as part of what was said. */
    Transcript withoutLabels() {
        List<Utterance> words = lines.stream()
                .map(line ->
                        line.label().isEmpty() ? line : new Utterance("", line.at(), line.label() + ": " + line.text()))
                .toList();
        List<String> more = new ArrayList<>(notices);
        more.add(
                "More speakers seem to be named than a session has people, so that the names were left among the words.");
        return new Transcript(kind, words, session, start, more);
    }

    /** Says nothing of what it holds, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "Transcript[" + kind + ", " + lines.size() + " lines]";
    }
}
