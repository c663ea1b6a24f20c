/** Writes the timetable of a day as a file: a spreadsheet, a table of plain text, a calendar. */
@NamedInterface("export")
@NullMarked
package uk.localityreview.timetable.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
