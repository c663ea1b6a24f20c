package uk.localityreview.triangulation;

import java.util.Set;
import uk.localityreview.review.ThemeCode;

/**
 * A finding: a statement about the locality that can be held against figures.
 *
 * @param code its code within the review
 * @param statement one sentence, in the reviewers' words
 * @param themes the themes it belongs to
 */
public record Finding(FindingCode code, String statement, Set<ThemeCode> themes) {
    public Finding {
        themes = Set.copyOf(themes);
    }
}
