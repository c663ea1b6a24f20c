package uk.localityreview.report;

import uk.localityreview.review.ReviewId;

/** Gathers from every room what the report of a review is made from. */
interface ReportMaterials {

    /** The material as it stands now. */
    ReportMaterial of(ReviewId review);
}
