package uk.localityreview.review.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Review;
import uk.localityreview.review.setup.ListSection.Item;
import uk.localityreview.review.setup.question.Question;

/**
 * What the page of a section shows: its form, or its list.
 *
 * @param review the review
 * @param name the section
 * @param introduction what whoever fills it in should know first
 * @param questions of its form, answered as on record or as typed
 * @param list its list, or null when it is a form
 * @param completed yes, no, or blank when nobody has said
 * @param version of the section as shown
 * @param errors what was wrong with what was sent
 * @param onRecord what is on record of the questions, where another has changed it meanwhile
 * @param done what was just done, a sentence, or null
 */
public record SectionPage(
        Review review,
        SectionName name,
        String introduction,
        List<Question> questions,
        @Nullable Listed list,
        String completed,
        int version,
        FormErrors errors,
        List<Question> onRecord,
        @Nullable String done) {

    static final String YES = "yes";
    static final String NO = "no";

    public SectionPage {
        questions = List.copyOf(questions);
        onRecord = List.copyOf(onRecord);
    }

    /** The list of a section. */
    public record Listed(String noun, List<String> columns, List<Item> items) {
        public Listed {
            columns = List.copyOf(columns);
            items = List.copyOf(items);
        }

        /** The headings with one for the links. */
        public List<String> columnsWithChange() {
            return Stream.concat(columns.stream(), Stream.of("Change")).toList();
        }
    }

    /** The address of the set-up. */
    public String setUp() {
        return "/reviews/" + review.id() + "/set-up";
    }

    /** The address of this page. */
    public String path() {
        return setUp() + "/" + name.path();
    }

    /** The answers to whether the section is complete. */
    public Map<String, String> completion() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(YES, "Yes");
        answers.put(NO, "No, I’ll come back to it later");
        return answers;
    }
}
