package uk.localityreview.report;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import uk.localityreview.indicators.ReviewFigures;
import uk.localityreview.network.Ties;
import uk.localityreview.review.ReviewId;
import uk.localityreview.triangulation.Materials;

/** Makes the report of a review from what every room holds of it now. */
@Component
class ReviewReports {

    private final Materials materials;
    private final Ties ties;
    private final ReviewFigures figures;
    private final ReportInputs inputs;
    private final InstantSource clock;

    ReviewReports(Materials materials, Ties ties, ReviewFigures figures, ReportInputs inputs, InstantSource clock) {
        this.materials = materials;
        this.ties = ties;
        this.figures = figures;
        this.inputs = inputs;
        this.clock = clock;
    }

    Report of(ReviewId review) {
        return Report.compose(ReportMaterial.of(
                materials.of(review),
                ties.of(review),
                inputs.of(review),
                figures.of(review),
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }
}
