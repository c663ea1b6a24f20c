package uk.localityreview.indicators;

import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;

/** Published figures were kept with a review, in the place of those that it had. */
public record FiguresKept(ReviewId id, int files) implements Audited {

    @Override
    public String act() {
        return "FIGURES_KEPT";
    }

    @Override
    public UUID review() {
        return id.value();
    }

    @Override
    public String subject() {
        return files + (files == 1 ? " file" : " files");
    }
}
