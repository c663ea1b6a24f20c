package uk.localityreview.triangulation;

/**
 * An evidence line that could not be taken as evidence: it counts for nothing and is named so that a person can mend it.
 *
 * @param evidence the decision as it was made
 * @param reason why it is set aside, a whole sentence
 */
public record SetAside(EvidenceLine evidence, String reason) {}
