package uk.localityreview.triangulation.display;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.indicators.ReviewFigures;
import uk.localityreview.review.ReviewId;
import uk.localityreview.triangulation.FindingRead;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.Material;
import uk.localityreview.triangulation.Materials;
import uk.localityreview.triangulation.Triangulation;

/** Triangulates a review for whoever looks at its findings, and records who reads one with its quotes. */
@Component
class ReadingFindings {

    private final Materials materials;
    private final ReviewFigures figures;
    private final ApplicationEventPublisher events;

    ReadingFindings(Materials materials, ReviewFigures figures, ApplicationEventPublisher events) {
        this.materials = materials;
        this.figures = figures;
        this.events = events;
    }

    /** The list of a review's findings, which shows no words of a note. */
    @Transactional(readOnly = true)
    public FindingsPage list(ReviewId review) {
        Material material = materials.of(review);
        return FindingsPage.of(material.review(), Triangulation.of(material, figures.of(review)));
    }

    /** One finding with its quotes, by its code; who reads it is on record, or it is not read. */
    @Transactional
    public Optional<FindingPage> read(ReviewId review, String code) {
        Material material = materials.of(review);
        Optional<JointDisplay> found = Triangulation.of(material, figures.of(review)).findings().stream()
                .filter(display -> display.finding().code().value().equals(code))
                .findFirst();
        found.ifPresent(display ->
                events.publishEvent(new FindingRead(review, display.finding().code())));
        return found.map(display -> FindingPage.of(material, display));
    }
}
