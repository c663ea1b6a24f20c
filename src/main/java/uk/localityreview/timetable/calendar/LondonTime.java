package uk.localityreview.timetable.calendar;

import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import uk.localityreview.shared.UnitedKingdom;

/** The time zone of the United Kingdom as a calendar carries it: its two rules in force since 1996, and nothing to look up. */
final class LondonTime {

    private LondonTime() {}

    static VTimeZone definition() {
        PropertyList summer = rules("19960331T010000", "+0000", "+0100", "BST", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        PropertyList winter = rules("19961027T020000", "+0100", "+0000", "GMT", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        return new VTimeZone(
                new PropertyList(List.of(new TzId(UnitedKingdom.TIME.getId()))),
                new ComponentList<Observance>(List.of(new Daylight(summer), new Standard(winter))));
    }

    private static PropertyList rules(String since, String from, String to, String name, String every) {
        return new PropertyList(List.of(
                new DtStart<>(since),
                new TzOffsetFrom(from),
                new TzOffsetTo(to),
                new TzName(name),
                new RRule<>(every)));
    }
}
