package uk.localityreview.triangulation;

import uk.localityreview.evidence.Quote;

/**
 * One step of the trail from a finding to what was said.
 *
 * @param evidence the decision that the line bears on the finding
 * @param quote the words as noted
 * @param source the independent source that the line counts for, such as {@code agency YJS}, {@code group S03} or {@code
 *     origin talk in the community}; a person may read it
 */
public record TrailEntry(EvidenceLine evidence, Quote quote, String source) {}
