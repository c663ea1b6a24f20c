package uk.localityreview.daypack;

import java.util.List;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.network.Barrier;
import uk.localityreview.network.Offer;
import uk.localityreview.network.ServiceAwareness;
import uk.localityreview.network.TieStatement;
import uk.localityreview.report.ReportMaterial.Input;
import uk.localityreview.triangulation.Material;

/**
 * A day's material as it came in.
 *
 * @param material the review, its timetable, notes, coding, findings, evidence and tests
 * @param notes the note files, byte for byte
 * @param ties what agencies say of their ties
 * @param awareness who knew of which service
 * @param offers what agencies offer
 * @param barriers the barriers
 * @param inputs every file that was read, with its hash, in the order of their names
 */
public record DayPack(
        Material material,
        List<OriginalNote> notes,
        List<TieStatement> ties,
        List<ServiceAwareness> awareness,
        List<Offer> offers,
        List<Barrier> barriers,
        List<Input> inputs) {

    public DayPack {
        notes = List.copyOf(notes);
        ties = List.copyOf(ties);
        awareness = List.copyOf(awareness);
        offers = List.copyOf(offers);
        barriers = List.copyOf(barriers);
        inputs = List.copyOf(inputs);
    }
}
