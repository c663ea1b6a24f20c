package uk.localityreview.fieldwork.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteReading;
import uk.localityreview.fieldwork.NoteReading.Fault;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** Keeps a file that came in later as the note of its session, with the file itself, in one transaction. */
@Component
class BringingIn {

    private final Notes notes;
    private final BroughtIns broughtIns;
    private final Drafts drafts;
    private final FieldworkGate gate;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    BringingIn(
            Notes notes,
            BroughtIns broughtIns,
            Drafts drafts,
            FieldworkGate gate,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.notes = notes;
        this.broughtIns = broughtIns;
        this.drafts = drafts;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** Kept, with so many lines. */
        record Kept(int lines) implements Outcome {}

        /** Not kept, and why: a whole sentence. */
        record NotKept(String sentence) implements Outcome {}
    }

    /** Why nothing can be brought in for a session, a whole sentence; none when something can. */
    Optional<String> whyNot(ReviewId review, SessionCode session) {
        return gate.whyNot(review).or(() -> whyNoSecondNote(review, session));
    }

    /** Whether a session has its note. */
    boolean hasNote(ReviewId review, SessionCode session) {
        return notes.linesHeld(review).containsKey(session);
    }

    /** The one place that says that a session has one note; a second stream of notes begins by changing it. */
    private Optional<String> whyNoSecondNote(ReviewId review, SessionCode session) {
        return hasNote(review, session)
                ? Optional.of(session + " has its note already, and a note as taken never changes. Nothing more can be "
                        + "brought in for it.")
                : Optional.empty();
    }

    /** Keeps a draft as somebody chose; the choices have no errors. */
    @Transactional
    Outcome keep(Review review, Session session, Draft draft, Choices choices, AccountId by) {
        Optional<String> whyNot = whyNot(review.id(), session.code());
        if (whyNot.isPresent()) {
            return new Outcome.NotKept(whyNot.get());
        }
        return switch (new WritingTheNote(draft.transcript(), choices).note(review, session)) {
            case NoteReading.NotTaken(List<Fault> faults) -> new Outcome.NotKept(sentence(faults));
            case NoteReading.Taken(Note note, Map<String, String> _)
            when note.lines().isEmpty() ->
                new Outcome.NotKept("Every line would be left out. Nothing was kept. Choose who speaks.");
            case NoteReading.Taken(Note note, Map<String, String> _) -> {
                keep(review, session, draft, note, started(review, choices), by);
                yield new Outcome.Kept(note.lines().size());
            }
        };
    }

    private void keep(Review review, Session session, Draft draft, Note note, Instant started, AccountId by) {
        // the name that the file had may hold somebody's name, so it is not kept
        String name =
                session.code() + "-brought-in." + draft.transcript().kind().ending();
        Sha256 file = Sha256.of(draft.original());
        notes.keep(review.id(), note, new OriginalNote(session.code(), name, draft.original()));
        broughtIns.add(
                review.id(),
                new BroughtIn(session.code(), draft.transcript().kind(), file, started, by, clock.instant()));
        drafts.remove(draft.id());
        events.publishEvent(new NoteBroughtIn(
                review.id(), session.code(), draft.transcript().kind(), file));
    }

    private static Instant started(Review review, Choices choices) {
        LocalTime start = choices.startTime().orElseThrow();
        return review.date().atTime(start).atZone(UnitedKingdom.TIME).toInstant();
    }

    private static String sentence(List<Fault> faults) {
        Fault first = faults.getFirst();
        return "Written out with times and codes, line " + first.line() + " of the note " + first.reason()
                + ". Nothing was kept.";
    }
}
