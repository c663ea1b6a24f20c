package uk.localityreview.fieldwork.paper;

import java.util.List;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/** What a session is to be asked about. */
public interface Topics {

    /** A theme by code and name. */
    record Topic(String code, String name) {}

    /** The topics of a session, in the order in which they are printed. */
    List<Topic> of(Review review, Session session);
}
