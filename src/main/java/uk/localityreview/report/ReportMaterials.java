package uk.localityreview.report;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import uk.localityreview.indicators.ReviewFigures;
import uk.localityreview.network.Ties;
import uk.localityreview.review.ReviewId;
import uk.localityreview.triangulation.Materials;

/** Gathers from every room what the report of a review is made from. */
@Component
class ReportMaterials {

    private final Materials days;
    private final Ties ties;
    private final ReviewFigures figures;
    private final ReportInputs inputs;
    private final InstantSource clock;

    ReportMaterials(Materials days, Ties ties, ReviewFigures figures, ReportInputs inputs, InstantSource clock) {
        this.days = days;
        this.ties = ties;
        this.figures = figures;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** The material as it stands now. */
    ReportMaterial of(ReviewId review) {
        return ReportMaterial.of(
                days.of(review),
                ties.of(review),
                inputs.of(review),
                figures.of(review),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
