package uk.localityreview.review.overview;

import java.util.List;
import uk.localityreview.access.Role;
import uk.localityreview.review.Review;

/** What the first page shows: the reviews that whoever is signed in has a part in, the newest day first. */
public record ReviewsPage(List<Row> rows) {

    public ReviewsPage {
        rows = List.copyOf(rows);
    }

    /** A review and the role held in it. */
    public record Row(Review review, Role role) {}
}
