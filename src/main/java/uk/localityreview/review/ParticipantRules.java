package uk.localityreview.review;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must be true of the participants of a day together. */
public final class ParticipantRules {

    private final Set<AgencyCode> agencies;
    private final Map<ParticipantCode, Participant> everyone;

    private ParticipantRules(Set<AgencyCode> agencies, Map<ParticipantCode, Participant> everyone) {
        this.agencies = agencies;
        this.everyone = everyone;
    }

    /**
     * A rule that is broken.
     *
     * @param participant by whom
     * @param field what must be mended: {@code agency} or {@code lineManager}
     * @param sentence what is wrong
     */
    public record Fault(ParticipantCode participant, String field, String sentence) {}

    /**
     * The rules among some participants.
     *
     * @param agencies the agencies of the review
     * @param everyone all participants, as they are to be; no two with one code
     */
    public static ParticipantRules among(Collection<Agency> agencies, Collection<Participant> everyone) {
        return new ParticipantRules(
                agencies.stream().map(Agency::code).collect(toSet()),
                everyone.stream().collect(toMap(Participant::code, Function.identity())));
    }

    /** What a participant breaks. */
    public List<Fault> brokenBy(Participant participant) {
        return Stream.of(
                        belongsToAnAgencyOfTheReview(participant),
                        hasALineManagerWhoTakesPart(participant),
                        managesNeitherThemselvesNorTheirManager(participant))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fault> belongsToAnAgencyOfTheReview(Participant participant) {
        return agencies.contains(participant.agency())
                ? Optional.empty()
                : fault(participant, "agency", "There is no agency " + participant.agency() + " in this review");
    }

    private Optional<Fault> hasALineManagerWhoTakesPart(Participant participant) {
        ParticipantCode manager = participant.lineManager();
        return manager == null || everyone.containsKey(manager)
                ? Optional.empty()
                : fault(participant, "lineManager", "There is no participant " + manager + " to be the line manager");
    }

    private Optional<Fault> managesNeitherThemselvesNorTheirManager(Participant participant) {
        if (participant.code().equals(participant.lineManager())) {
            return fault(participant, "lineManager", "Nobody is their own line manager");
        }
        Set<ParticipantCode> above = new HashSet<>();
        ParticipantCode next = participant.lineManager();
        while (next != null && above.add(next)) {
            Participant manager = everyone.get(next);
            next = manager == null ? null : manager.lineManager();
            if (participant.code().equals(next)) {
                return fault(
                        participant,
                        "lineManager",
                        participant.code() + " is already above " + participant.lineManager()
                                + ", so cannot also be below");
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(Participant participant, String field, String sentence) {
        return Optional.of(new Fault(participant.code(), field, sentence));
    }
}
