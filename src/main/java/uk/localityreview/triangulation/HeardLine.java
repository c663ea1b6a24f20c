package uk.localityreview.triangulation;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.localityreview.evidence.Coding.Basis;
import uk.localityreview.evidence.Quote;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.triangulation.EvidenceLine.Stance;

/**
 * An evidence line with the note line that it points at: who said it, and for which independent source it counts.
 *
 * @param evidence the decision
 * @param line the note line
 * @param source the independent source that it counts for
 * @param agency the speaker's agency; null for a line of the group
 * @param frontLine whether it comes from the front line
 * @param basis how the speaker knows, where that was coded
 */
record HeardLine(
        EvidenceLine evidence,
        NoteLine line,
        IndependentSource source,
        @Nullable AgencyCode agency,
        boolean frontLine,
        @Nullable Basis basis) {

    static final Comparator<HeardLine> AS_THE_NOTES_RUN = Comparator.<HeardLine, EvidenceLine>comparing(
                    HeardLine::evidence, Comparator.comparing(EvidenceLine::session))
            .thenComparing(HeardLine::evidence, Comparator.comparingInt(EvidenceLine::line))
            .thenComparing(HeardLine::evidence, Comparator.comparing(EvidenceLine::stance));

    boolean is(Stance stance) {
        return evidence.stance() == stance;
    }

    boolean isSaidBy(AgencyCode someone) {
        return someone.equals(agency);
    }

    /** Whether the speaker's agency is itself the source, rather than passing on what comes from elsewhere. */
    boolean countsForItsSpeaker() {
        return agency != null && source.equals(new IndependentSource.OfAgency(agency));
    }

    /** Whether the speaker only heard it: an origin is named, or it was coded as heard. */
    boolean isHearsay() {
        return evidence.origin() != null || basis == Basis.HEARD;
    }

    /** Whether it gives a specific example. Hearsay is never specific. */
    boolean isSpecific() {
        return evidence.specific() && !isHearsay();
    }

    /** Whether the speaker saw it, or was told by those it happened to. */
    boolean isFirstHand() {
        return evidence.origin() == null
                && (basis == Basis.SAW_IT || basis == Basis.TOLD_FIRST_HAND || basis == Basis.TOLD_AND_CORROBORATED);
    }

    boolean isWordForWord() {
        return line.kind() == LineKind.VERBATIM;
    }

    /** The name of where hearsay comes from; only for a line that has one. */
    String origin() {
        return Objects.requireNonNull(evidence.origin(), "Only hearsay has an origin");
    }

    TrailEntry toTrail() {
        return new TrailEntry(evidence, Quote.of(evidence.session(), line), source.words());
    }
}
