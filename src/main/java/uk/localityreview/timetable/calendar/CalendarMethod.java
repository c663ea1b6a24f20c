package uk.localityreview.timetable.calendar;

import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** What a calendar wants of whoever receives it, as RFC 5546 names it. */
public enum CalendarMethod {
    /** Take note of these times. */
    PUBLISH(ImmutableMethod.PUBLISH),
    /** Come at this time, or at this new one. */
    REQUEST(ImmutableMethod.REQUEST),
    /** Do not come: it is called off. */
    CANCEL(ImmutableMethod.CANCEL);

    private final Method property;

    CalendarMethod(Method property) {
        this.property = property;
    }

    Method property() {
        return property;
    }
}
