package uk.localityreview.review.setup.forms;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Markings;
import uk.localityreview.review.setup.question.Question;

/** The protective marking that every page, note and report of the review bears. */
@Component
@Order(3)
class MarkingSection implements FormSection {

    private final Reviews reviews;
    private final JdbcClient jdbc;

    MarkingSection(Reviews reviews, JdbcClient jdbc) {
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    @Override
    public SectionName name() {
        return SectionName.MARKING;
    }

    @Override
    public String introduction() {
        return "Notes of a Locality Review are usually OFFICIAL-SENSITIVE, and a version to publish OFFICIAL. SENSITIVE is "
                + "an instruction for handling, not a higher class.";
    }

    @Override
    public List<Question> questions(ReviewId review) {
        String marking = reviews.get(review).marking();
        return List.of(Question.radios(
                "marking",
                "Marking",
                null,
                marking.startsWith("OFFICIAL-SENSITIVE") ? "OFFICIAL-SENSITIVE" : marking,
                Markings.options()));
    }

    @Override
    public void save(ReviewId review, Answers answers, boolean complete) {
        String marking = Markings.read(answers);
        if (answers.errors().isEmpty()) {
            jdbc.sql("update review.review set marking = :marking where id = :review")
                    .param("review", review.value())
                    .param("marking", marking)
                    .update();
        }
    }

    @Override
    public boolean isStarted(ReviewId review) {
        // the marking is set when the review is opened, whether or not anybody has looked at it since
        return false;
    }
}
