package uk.localityreview.indicators;

import java.util.List;
import java.util.Map;
import uk.localityreview.shared.AreaCode;

/**
 * The figures kept with a review: the answers to the questions that it asked, what stood out, and the files.
 *
 * @param answers by question
 * @param standingOut for the areas that were scanned
 * @param files that were offered
 */
record KeptFigures(Map<Question, Answer> answers, List<Outlier> standingOut, List<FileReading> files)
        implements Figures {

    KeptFigures {
        answers = Map.copyOf(answers);
        standingOut = List.copyOf(standingOut);
        files = List.copyOf(files);
    }

    @Override
    public Answer answer(Question question) {
        Answer kept = answers.get(question);
        return kept == null
                ? new Answer.Unavailable("the figures kept with this review were not asked this", "", List.of())
                : kept;
    }

    @Override
    public List<Outlier> outliers(AreaCode area) {
        return standingOut.stream()
                .filter(outlier -> outlier.area().equals(area))
                .toList();
    }
}
