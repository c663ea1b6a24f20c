package uk.localityreview.invitation.sheet;

import java.util.List;

/**
 * What a participant is told before they agree, filled in for their review.
 *
 * @param version names the words, for whoever must know later what somebody agreed to
 * @param agree the words by which they agree to take part
 * @param brief the gist, for a screen or a letter
 * @param sections the whole of it
 */
public record InformationSheet(String version, String agree, List<String> brief, List<Section> sections) {

    public InformationSheet {
        brief = List.copyOf(brief);
        sections = List.copyOf(sections);
    }

    /** A heading, as the participant would ask it, and the paragraphs that answer it. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
