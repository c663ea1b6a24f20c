package uk.localityreview.timetable.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.UnitedKingdom;

/** Writes calendar entries as iCalendar text, in the local time of the United Kingdom. */
public final class Calendars {

    private static final String PRODUCT = "-//Locality Review//Locality Review//EN";

    private Calendars() {}

    /**
     * A calendar with the entries in the order given.
     *
     * @param at when they were last changed; the same entries at the same time give the same text
     */
    public static String write(CalendarMethod method, Instant at, List<CalendarEntry> entries) {
        return written(
                method, entries.stream().map(entry -> event(entry, at, null)).toList());
    }

    /**
     * A calendar with one entry, for one person to accept, to strike out or, published, just to have; RFC 5546 lets no
     * attendee be named in what is published.
     */
    public static String writeFor(Attendance attendance, CalendarMethod method, Instant at, CalendarEntry entry) {
        Attendance named = method == CalendarMethod.PUBLISH ? new Attendance(attendance.organiser(), "") : attendance;
        return written(method, List.of(event(entry, at, named)));
    }

    private static String written(CalendarMethod method, List<VEvent> events) {
        List<CalendarComponent> components = new ArrayList<>();
        components.add(LondonTime.definition());
        components.addAll(events);
        Calendar calendar = new Calendar(
                new PropertyList(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, method.property())),
                new ComponentList<>(components));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.at75Octets(text.toString());
    }

    private static VEvent event(CalendarEntry entry, Instant at, @Nullable Attendance attendance) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(PlainText.of(entry.uid())),
                new DtStamp(at),
                new Sequence(entry.sequence()),
                new DtStart<>(time(entry, entry.start())),
                new DtEnd<>(time(entry, entry.end())),
                new Summary(PlainText.of(entry.summary())),
                ImmutableClazz.PRIVATE,
                ImmutableTransp.OPAQUE,
                entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        if (!entry.location().isBlank()) {
            properties.add(new Location(PlainText.of(entry.location())));
        }
        if (!entry.description().isBlank()) {
            properties.add(new Description(PlainText.of(entry.description())));
        }
        if (attendance != null) {
            properties.add(new Organizer(mailto(attendance.organiser())));
            if (!attendance.attendee().isEmpty()) {
                properties.add(new Attendee(mailto(attendance.attendee())));
            }
        }
        return new VEvent(new PropertyList(properties));
    }

    private static ZonedDateTime time(CalendarEntry entry, LocalTime time) {
        return ZonedDateTime.of(entry.day(), time, UnitedKingdom.TIME);
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + PercentEncoded.of(address));
    }
}
