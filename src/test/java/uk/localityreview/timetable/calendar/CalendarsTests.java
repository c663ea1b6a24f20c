package uk.localityreview.timetable.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class CalendarsTests {

    private static final Instant NOW = Instant.parse("2026-02-20T09:30:00Z");
    private static final Attendance ASKED =
            new Attendance("review@council.example.org", "o'neil+work@council.example.org");

    @Test
    void writesAnInvitationThatACalendarProgramAccepts() throws Exception {
        String text = Calendars.writeFor(ASKED, CalendarMethod.REQUEST, NOW, interview(0, "Interview, room A"));

        assertThat(read(text).validate().hasErrors()).isFalse();
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:p07-1@locality-review\r\n",
                        "SEQUENCE:0\r\n",
                        "DTSTAMP:20260220T093000Z\r\n",
                        "DTSTART;TZID=Europe/London:20260615T103000\r\n",
                        "DTEND;TZID=Europe/London:20260615T111500\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "SUMMARY:Interview\\, room A\r\n",
                        "ORGANIZER:mailto:review@council.example.org\r\n",
                        "ATTENDEE:mailto:o%27neil+work@council.example.org\r\n",
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n");
    }

    @Test
    void namesWhoPublishesATimeAndNobodyElse() throws Exception {
        String text = Calendars.writeFor(ASKED, CalendarMethod.PUBLISH, NOW, interview(0, "Interview day"));

        assertThat(read(text).validate().hasErrors()).isFalse();
        assertThat(text).contains("ORGANIZER:mailto:review@council.example.org").doesNotContain("ATTENDEE");
    }

    @Test
    void meansTheLocalTimeOfTheUnitedKingdomInSummerAndInWinter() throws Exception {
        assertThat(startOf(LocalDate.of(2026, 6, 15))).isEqualTo(Instant.parse("2026-06-15T09:30:00Z"));
        assertThat(startOf(LocalDate.of(2026, 11, 26))).isEqualTo(Instant.parse("2026-11-26T10:30:00Z"));
    }

    @Test
    void keepsTheNameOfAnAppointmentThatMovedAndRaisesItsNumber() {
        assertThat(Calendars.write(CalendarMethod.PUBLISH, NOW, List.of(interview(3, "Interview, room B"))))
                .contains("UID:p07-1@locality-review\r\n", "SEQUENCE:3\r\n", "METHOD:PUBLISH\r\n");
    }

    @Test
    void callsAnAppointmentOff() throws Exception {
        CalendarEntry off = new CalendarEntry(
                "p07-1@locality-review",
                4,
                LocalDate.of(2026, 6, 15),
                LocalTime.of(10, 30),
                LocalTime.of(11, 15),
                "Interview",
                "",
                "",
                true);

        String text = Calendars.writeFor(ASKED, CalendarMethod.CANCEL, NOW, off);

        assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:4\r\n");
        assertThat(read(text).validate().hasErrors()).isFalse();
    }

    @Test
    void foldsLinesAt75OctetsAndNeverWithinACharacter() throws Exception {
        String summary =
                "Sgwrs â phobl y dref 👩‍👩‍👧 yn Nhŷ’r Gymuned, ystafell fawr â golygfa o’r môr a’r mynydd, llawr tri";

        String text = Calendars.write(CalendarMethod.PUBLISH, NOW, List.of(interview(0, summary)));

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        VEvent event = read(text).<CalendarComponent>getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo(summary);
    }

    @Test
    void letsNothingThatSomebodyTypedBecomeALineOfItsOwn() {
        String typed = "Interview\r\nATTENDEE:mailto:eve@example.org\u0000\u2028END:VCALENDAR <b>;,\\";

        String text = Calendars.write(CalendarMethod.PUBLISH, NOW, List.of(interview(0, typed)));

        assertThat(text.replace("\r\n ", "").lines())
                .noneMatch(line -> line.startsWith("ATTENDEE"))
                .filteredOn(line -> line.startsWith("END:VCALENDAR"))
                .hasSize(1);
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:Interview\\nATTENDEE:mailto:eve@example.org  END:VCALENDAR <b>\\;\\,\\\\");
    }

    @Test
    void writesTheSameTextForTheSameEntries() {
        List<CalendarEntry> entries = List.of(interview(0, "Interview, room A"));

        assertThat(Calendars.write(CalendarMethod.PUBLISH, NOW, entries))
                .isEqualTo(Calendars.write(CalendarMethod.PUBLISH, NOW, entries));
    }

    @Test
    void refusesAnEntryThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> new CalendarEntry(
                        "u", 0, LocalDate.of(2026, 6, 15), LocalTime.NOON, LocalTime.NOON, "Interview", "", "", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant startOf(LocalDate day) throws Exception {
        CalendarEntry entry =
                new CalendarEntry("u", 0, day, LocalTime.of(10, 30), LocalTime.of(11, 15), "Interview", "", "", false);
        Calendar calendar = read(Calendars.write(CalendarMethod.PUBLISH, NOW, List.of(entry)));
        DtStart<ZonedDateTime> start = calendar.<CalendarComponent>getComponents().stream()
                .filter(VEvent.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getRequiredProperty("DTSTART");
        return start.getDate().toInstant();
    }

    private static CalendarEntry interview(int sequence, String summary) {
        return new CalendarEntry(
                "p07-1@locality-review",
                sequence,
                LocalDate.of(2026, 6, 15),
                LocalTime.of(10, 30),
                LocalTime.of(11, 15),
                summary,
                "Town Hall, room A",
                "Bring nothing.",
                false);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
