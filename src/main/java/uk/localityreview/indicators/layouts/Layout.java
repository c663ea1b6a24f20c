package uk.localityreview.indicators.layouts;

import java.util.List;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.Table;
import uk.localityreview.shared.AreaCode;

/** A layout of published files, with all that was read from files of it; layouts do not know each other. */
public sealed interface Layout permits AssessmentFactors, LocalAuthorityTool, StreetCrime, Referrals {

    /** One of each, with nothing read yet. */
    static List<Layout> all() {
        return List.of(new AssessmentFactors(), new LocalAuthorityTool(), new StreetCrime(), new Referrals());
    }

    /** The source that its indicators are keyed by, such as {@code dfe-c3}. */
    String source();

    /** Its name for people. */
    String title();

    /** Whether a file with this header is of this layout. */
    boolean recognises(List<String> header);

    /** Reads a file of this layout whole; when that fails nothing of it is held. */
    FileReading read(Offered file, Table table);

    /** Answers a question about one of its indicators. */
    Answer answer(Question question);

    /** What stands out for an area in its newest figures; none where the layout is not scanned. */
    default List<Outlier> outliers(AreaCode area) {
        return List.of();
    }
}
