package uk.localityreview.daypack;

import java.time.Instant;
import java.util.List;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.indicators.Figures;
import uk.localityreview.network.TiesAndBarriers;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.report.ReportMaterial.Input;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.triangulation.Material;

/**
 * A day's material as it came in.
 *
 * @param material the review, its timetable, notes, coding, findings, evidence and tests
 * @param frame the hours and pauses of the day
 * @param notes the note files, byte for byte
 * @param said what was said of working together, and the barriers
 * @param inputs every file that was read, with its hash, in the order of their names
 */
public record DayPack(
        Material material, DayFrame frame, List<OriginalNote> notes, TiesAndBarriers said, List<Input> inputs) {

    public DayPack {
        notes = List.copyOf(notes);
        inputs = List.copyOf(inputs);
    }

    /** What a report of this day is made from. */
    public ReportMaterial reported(Figures figures, Instant at) {
        return ReportMaterial.of(material, said, inputs, figures, at);
    }
}
