package uk.localityreview.fieldwork.intake;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.transcript.FileKind;
import uk.localityreview.shared.Sha256;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.SessionCode;

/**
 * That the note of a session was not taken in it but came in later.
 *
 * @param session the session
 * @param kind what kind of file it came in
 * @param file the hash of the file
 * @param startedAt when the session, or its recording, really started
 * @param by who brought it in
 * @param at when they did
 */
public record BroughtIn(SessionCode session, FileKind kind, Sha256 file, Instant startedAt, AccountId by, Instant at) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** When it was brought in, in words. */
    public String when() {
        return WHEN.format(ZonedDateTime.ofInstant(at, UnitedKingdom.TIME));
    }
}
