package uk.localityreview.triangulation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import uk.localityreview.triangulation.EvidenceLine.Stance;

/**
 * Everything heard about one finding, counted by independent source and never by line.
 *
 * @param lines in the order of the notes, each once
 */
record BodyOfEvidence(List<HeardLine> lines) {

    BodyOfEvidence {
        lines = lines.stream().distinct().sorted(HeardLine.AS_THE_NOTES_RUN).toList();
    }

    List<HeardLine> supporting() {
        return with(Stance.SUPPORTS);
    }

    /** The distinct sources among the supporting lines. */
    Set<IndependentSource> independentSources() {
        return sourcesOf(supporting());
    }

    /** The sources with at least one specific supporting line. */
    Set<IndependentSource> specificSources() {
        return sourcesOf(supporting().stream().filter(HeardLine::isSpecific).toList());
    }

    /** The sources that contradict the meaning. */
    Set<IndependentSource> contradictingSources() {
        return sourcesOf(with(Stance.CONTRADICTS));
    }

    /** The sources that dispute only the prominence. */
    Set<IndependentSource> disputingSources() {
        return sourcesOf(with(Stance.DISPUTES_PROMINENCE));
    }

    /** Whether no line supports the finding, so that it cannot be published. */
    boolean isUnsupported() {
        return supporting().isEmpty();
    }

    /** Whether all support is one source, however many lines there are. */
    boolean isSingleAgencyView() {
        return independentSources().size() <= 1;
    }

    /** Whether some source contradicts the meaning while another, or the same, supports it. */
    boolean isContested() {
        return !contradictingSources().isEmpty() && !isUnsupported();
    }

    private List<HeardLine> with(Stance stance) {
        return lines.stream().filter(line -> line.is(stance)).toList();
    }

    private static Set<IndependentSource> sourcesOf(List<HeardLine> lines) {
        return lines.stream().map(HeardLine::source).collect(toUnmodifiableSet());
    }
}
