package uk.localityreview.timetable.board;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.rules.Pairs;

/**
 * Something that a day needs before it can be planned, and where it is entered.
 *
 * @param sentence what is missing
 * @param href where it is entered
 * @param link the words of the link
 */
public record Missing(String sentence, String href, String link) {

    /** What a review still lacks, in the order in which one would enter it. */
    public static List<Missing> of(Review review) {
        String path = "/reviews/" + review.id();
        List<Missing> missing = new ArrayList<>();
        if (review.rooms().isEmpty()) {
            missing.add(new Missing("There is no room yet.", path + "/set-up", "Enter rooms"));
        }
        Pairs pairs = Pairs.of(review.team());
        if (pairs.pairs().isEmpty()) {
            missing.add(new Missing(pairs.sentence(), path + "/set-up", "Enter the team"));
        }
        if (review.participants().isEmpty()) {
            missing.add(new Missing("There is no participant yet.", path + "/participants", "Enter participants"));
        } else if (review.participants().stream()
                .allMatch(person -> person.available().isEmpty())) {
            missing.add(new Missing(
                    "Nobody has said when they are free.", path + "/participants", "Enter when people are free"));
        }
        return missing;
    }
}
