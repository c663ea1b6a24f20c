package uk.localityreview.timetable.settings;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Review;

/**
 * What the page of a day's settings shows.
 *
 * @param review the review
 * @param form as typed, or as settled
 * @param errors what was wrong with what was sent
 * @param groupsThatSuit how many focus groups suit the people and the time, in a sentence
 */
public record SettingsPage(Review review, SettingsForm form, FormErrors errors, String groupsThatSuit) {

    /** The address of the timetable. */
    public String timetablePath() {
        return "/reviews/" + review.id() + "/timetable";
    }

    /** The pauses that can be settled. */
    public List<Row> pauses() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("lunch", "Lunch"));
        for (int i = 1; i <= SettingsForm.HUDDLES; i++) {
            rows.add(new Row("huddle" + i, "Team huddle " + i));
        }
        rows.add(new Row("debrief", "Hot debrief"));
        return rows;
    }

    /** A pause: the beginning of the names of its fields, and what it is called. */
    public record Row(String name, String title) {}
}
