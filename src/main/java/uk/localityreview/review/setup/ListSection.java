package uk.localityreview.review.setup;

import java.util.List;
import java.util.Optional;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** A section of the set-up that is a list of things, each with a form. */
public interface ListSection {

    SectionName name();

    /** What one of its things is called, such as room. */
    String noun();

    /** What whoever fills it in should know first. */
    String introduction();

    /** The headings of the list. */
    List<String> columns();

    /** The things, in order. */
    List<Item> items(ReviewId review);

    /** Whether anything is on record. */
    default boolean isStarted(ReviewId review) {
        return !items(review).isEmpty();
    }

    /** The questions for one more, not answered yet. */
    List<Question> questions(ReviewId review);

    /** The questions for a thing that is there, with the answers on record; none when it is not there. */
    Optional<List<Question>> questions(ReviewId review, String key);

    /** Adds a thing, unless {@link Answers#errors()} is no longer empty. */
    void add(ReviewId review, Answers answers);

    /** Changes a thing that is there, unless {@link Answers#errors()} is no longer empty. */
    void change(ReviewId review, String key, Answers answers);

    /** Removes a thing, or says in a sentence why not. */
    Optional<String> remove(ReviewId review, String key);

    /**
     * A thing in the list.
     *
     * @param key its name in an address
     * @param cells its values under the headings
     */
    record Item(String key, List<String> cells) {
        public Item {
            cells = List.copyOf(cells);
        }
    }
}
