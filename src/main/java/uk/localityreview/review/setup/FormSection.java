package uk.localityreview.review.setup;

import java.util.List;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** A section of the set-up that is one form. */
public interface FormSection {

    SectionName name();

    /** What whoever fills it in should know first. */
    String introduction();

    /** Its questions with the answers on record. */
    List<Question> questions(ReviewId review);

    /**
     * Reads the answers and keeps them, unless {@link Answers#errors()} is no longer empty.
     *
     * @param complete whether the section is said to be complete, so that nothing may be missing
     */
    void save(ReviewId review, Answers answers, boolean complete);

    /** Whether anything is on record. */
    boolean isStarted(ReviewId review);
}
