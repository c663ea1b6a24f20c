package uk.localityreview.review.setup.opening;

import java.util.List;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.setup.question.Question;

/** What the page that opens a review shows: its questions, and what was wrong with the answers. */
public record OpeningPage(List<Question> questions, FormErrors errors) {

    public OpeningPage {
        questions = List.copyOf(questions);
    }
}
