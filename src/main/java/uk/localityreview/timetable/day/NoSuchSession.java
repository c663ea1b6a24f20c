package uk.localityreview.timetable.day;

import uk.localityreview.access.NotFound;

/** There is no such session or person in this day. */
public class NoSuchSession extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchSession(Object code) {
        super(code + " in this day");
    }
}
