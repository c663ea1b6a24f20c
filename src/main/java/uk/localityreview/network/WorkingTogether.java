package uk.localityreview.network;

import java.util.List;
import uk.localityreview.evidence.Quote;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;

/**
 * How agencies work together, as they describe it themselves, and where the descriptions part.
 *
 * @param ties every tie with each side's statement and quote
 * @param contradictions ties that one agency says work and another says do not, or only partly
 * @param awarenessGaps services that some know and others who were asked do not
 * @param duplications offers that two or more agencies make
 */
public record WorkingTogether(
        List<Tie> ties,
        List<Contradiction> contradictions,
        List<AwarenessGap> awarenessGaps,
        List<Duplication> duplications) {

    public WorkingTogether {
        ties = List.copyOf(ties);
        contradictions = List.copyOf(contradictions);
        awarenessGaps = List.copyOf(awarenessGaps);
        duplications = List.copyOf(duplications);
    }

    /**
     * Lays what agencies say about working together side by side, in the order in which it was first said. Statements that
     * point at a reviewer's line count for nothing.
     */
    public static WorkingTogether of(
            List<TieStatement> ties, List<ServiceAwareness> awareness, List<Offer> offers, List<Note> notes) {
        return new ComparingAccounts(notes).compare(ties, awareness, offers);
    }

    /** A tie from one agency to another, with everything said about it. */
    public record Tie(AgencyCode from, AgencyCode to, String kind, List<Side> sides) {
        public Tie {
            sides = List.copyOf(sides);
        }
    }

    /** What one agency says of a tie, and its words. */
    public record Side(AgencyCode agency, TieState state, Quote quote) {}

    /** A tie that some say works and others say does not; both with their words. */
    public record Contradiction(AgencyCode from, AgencyCode to, String kind, List<Side> works, List<Side> doesNot) {
        public Contradiction {
            works = List.copyOf(works);
            doesNot = List.copyOf(doesNot);
        }
    }

    /** A process that exists and that some of those asked do not know: a communication gap. */
    public record AwarenessGap(String service, List<Knowing> knownTo, List<Knowing> unknownTo) {
        public AwarenessGap {
            knownTo = List.copyOf(knownTo);
            unknownTo = List.copyOf(unknownTo);
        }
    }

    /** Whose people knew, or did not know, at which level, and their words. */
    public record Knowing(AgencyCode agency, Level level, Quote quote) {}

    /** The same offer from two or more agencies. */
    public record Duplication(String offer, List<Offering> offers) {
        public Duplication {
            offers = List.copyOf(offers);
        }
    }

    /** An agency's offer, and the words that tell of it. */
    public record Offering(AgencyCode agency, Quote quote) {}
}
