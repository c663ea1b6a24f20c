package uk.localityreview.review.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Review;
import uk.localityreview.review.setup.question.Question;

/**
 * What the page of a thing in a list shows.
 *
 * @param review the review
 * @param name the section
 * @param noun what the thing is called, such as room
 * @param key of the thing, or null when it is to be added
 * @param title what it is, such as A
 * @param questions answered as on record or as typed
 * @param version of the section as shown
 * @param errors what was wrong with what was sent
 * @param onRecord what is on record of the questions, where another has changed it meanwhile
 */
public record ItemPage(
        Review review,
        SectionName name,
        String noun,
        @Nullable String key,
        String title,
        List<Question> questions,
        int version,
        FormErrors errors,
        List<Question> onRecord) {

    public ItemPage {
        questions = List.copyOf(questions);
        onRecord = List.copyOf(onRecord);
    }

    /** The address of the section. */
    public String section() {
        return "/reviews/" + review.id() + "/set-up/" + name.path();
    }

    /** The address of this page. */
    public String path() {
        return section() + "/" + (key == null ? "new" : key);
    }

    /** The heading. */
    public String heading() {
        return key == null
                ? "Add " + (noun.startsWith("a") ? "an " : "a ") + noun
                : Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " " + title;
    }
}
