package uk.localityreview.triangulation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.evidence.Coding;
import uk.localityreview.evidence.Coding.Basis;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.timetable.SessionCode;

/** Reads evidence lines against the notes: whose words they are, and for which independent source they count. */
final class Hearing {

    private final DayAsHeld day;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<Place, Basis> bases = new HashMap<>();

    private record Place(SessionCode session, int line) {}

    Hearing(DayAsHeld day, List<Origin> origins, List<Coding> codings) {
        this.day = day;
        origins.forEach(origin -> this.origins.putIfAbsent(sameName(origin.name()), origin));
        for (Coding coding : codings) {
            Basis basis = coding.basis();
            if (basis != null) {
                bases.putIfAbsent(new Place(coding.session(), coding.line()), basis);
            }
        }
    }

    /** Why a line cannot be evidence, a whole sentence; empty when it can. */
    Optional<String> reasonToSetAside(EvidenceLine evidence) {
        SessionCode session = evidence.session();
        if (day.note(session).isEmpty()) {
            return Optional.of("There is no note of session " + session + ".");
        }
        return day.line(session, evidence.line())
                .map(line -> reasonToSetAside(session, line))
                .orElseGet(() -> Optional.of("The note of " + session + " has no line " + evidence.line() + "."));
    }

    private Optional<String> reasonToSetAside(SessionCode session, NoteLine line) {
        String place = "Line " + line.number() + " of " + session;
        if (!DayAsHeld.isEvidence(line)) {
            return Optional.of(place + " is a reviewer's, and a reviewer's line is never evidence.");
        }
        return switch (line.speaker()) {
            case Speaker.OfParticipant(var code)
            when day.participant(code).isEmpty() ->
                Optional.of(place + " is spoken by " + code + ", who is not a participant of this review.");
            default -> Optional.empty();
        };
    }

    /** Hears a line that need not be set aside. */
    HeardLine hear(EvidenceLine evidence) {
        NoteLine line = day.line(evidence.session(), evidence.line()).orElseThrow();
        AgencyCode agency = agencyOf(line.speaker());
        return new HeardLine(
                evidence,
                line,
                sourceOf(evidence, agency),
                agency,
                isFromTheFrontLine(evidence.session(), line.speaker()),
                bases.get(new Place(evidence.session(), evidence.line())));
    }

    /** Hearsay counts for where it was heard, a line of the group for the group, any other for the speaker's agency. */
    private IndependentSource sourceOf(EvidenceLine evidence, @Nullable AgencyCode agency) {
        String origin = evidence.origin();
        if (origin != null) {
            return sourceOfHearsay(origin);
        }
        return agency == null
                ? new IndependentSource.OfGroup(evidence.session())
                : new IndependentSource.OfAgency(agency);
    }

    private IndependentSource sourceOfHearsay(String name) {
        // An origin that nobody described may be written in two cases and is still one origin.
        Origin origin = origins.getOrDefault(sameName(name), new Origin(sameName(name), null));
        AgencyCode agency = origin.agency();
        return agency == null ? new IndependentSource.OfOrigin(origin.name()) : new IndependentSource.OfAgency(agency);
    }

    private @Nullable AgencyCode agencyOf(Speaker speaker) {
        return speaker instanceof Speaker.OfParticipant(var code)
                ? day.participant(code).map(Participant::agency).orElse(null)
                : null;
    }

    private boolean isFromTheFrontLine(SessionCode session, Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfParticipant(var code) ->
                day.participant(code).map(Participant::level).equals(Optional.of(Level.FRONT_LINE));
            case Speaker.OfGroup() -> day.participantsOf(session).stream().allMatch(p -> p.level() == Level.FRONT_LINE);
            case Speaker.OfReviewer(var _) -> false;
        };
    }

    private static String sameName(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
