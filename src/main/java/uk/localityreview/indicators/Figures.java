package uk.localityreview.indicators;

import java.util.List;
import uk.localityreview.shared.AreaCode;

/** The published figures that a review has: just read from files, or kept with the review. */
public interface Figures {

    /** Answers a question, with a figure or with the reason why there is none. */
    Answer answer(Question question);

    /** What stands out for an area against England, most extreme first; asked by nobody. */
    List<Outlier> outliers(AreaCode area);

    /** Every file that was offered, with what was read from it and what was refused. */
    List<FileReading> files();
}
