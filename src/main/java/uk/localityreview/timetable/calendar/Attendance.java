package uk.localityreview.timetable.calendar;

/**
 * Who asks whom to come. A calendar that is sent to one person to act on names both, or their program does not act on it.
 *
 * @param organiser the e-mail address of whoever asks
 * @param attendee the e-mail address of whoever is asked
 */
public record Attendance(String organiser, String attendee) {}
