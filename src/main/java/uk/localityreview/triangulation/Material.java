package uk.localityreview.triangulation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import uk.localityreview.evidence.Coding;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/**
 * All that a triangulation rests on: what was planned, said, coded and decided.
 *
 * @param review the review with its agencies and participants
 * @param sessions the sessions of the day
 * @param notes the note of each session that was held
 * @param codings what people coded
 * @param findings the findings
 * @param evidence the lines that bear on them
 * @param origins where hearsay comes from
 * @param tests the tests of the findings
 */
public record Material(
        Review review,
        List<Session> sessions,
        List<Note> notes,
        List<Coding> codings,
        List<Finding> findings,
        List<EvidenceLine> evidence,
        List<Origin> origins,
        List<IndicatorTest> tests) {

    public Material {
        sessions = List.copyOf(sessions);
        notes = List.copyOf(notes);
        codings = List.copyOf(codings);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
        tests = List.copyOf(tests);
    }

    /** The sessions that were held: those with a note. */
    public Set<SessionCode> sessionsHeld() {
        return notes.stream().map(Note::session).collect(toUnmodifiableSet());
    }
}
