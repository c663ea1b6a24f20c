package uk.localityreview.triangulation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.triangulation.EvidenceLine.Stance;

/**
 * Where each agency stands on one finding, and why where that needs saying.
 *
 * @param states one for every agency of the review
 * @param reasons a whole sentence for those that need one
 */
record Stances(SortedMap<AgencyCode, AgencyState> states, SortedMap<AgencyCode, String> reasons) {

    /** Derives the stances from what was heard and from who was asked. */
    static Stances of(Finding finding, BodyOfEvidence evidence, List<Agency> agencies, DayAsHeld day) {
        SortedMap<AgencyCode, AgencyState> states = new TreeMap<>();
        SortedMap<AgencyCode, String> reasons = new TreeMap<>();
        for (Agency agency : agencies) {
            AgencyCode code = agency.code();
            List<HeardLine> said = evidence.lines().stream()
                    .filter(line -> line.isSaidBy(code))
                    .toList();
            AgencyState state = said.isEmpty() ? stateOfTheSilent(code, finding, day) : stateOf(said);
            states.put(code, state);
            reason(code, state, said, evidence, day).ifPresent(why -> reasons.put(code, why));
        }
        return new Stances(states, reasons);
    }

    private static AgencyState stateOf(List<HeardLine> said) {
        boolean supports = said.stream().anyMatch(line -> line.is(Stance.SUPPORTS));
        boolean contradicts = said.stream().anyMatch(line -> !line.is(Stance.SUPPORTS));
        if (supports && contradicts) {
            return AgencyState.BOTH;
        }
        return supports ? AgencyState.SUPPORTS : AgencyState.CONTRADICTS;
    }

    private static AgencyState stateOfTheSilent(AgencyCode agency, Finding finding, DayAsHeld day) {
        return day.asked(agency, finding.themes()) ? AgencyState.ASKED_AND_SILENT : AgencyState.NOT_ASKED;
    }

    private static Optional<String> reason(
            AgencyCode agency, AgencyState state, List<HeardLine> said, BodyOfEvidence evidence, DayAsHeld day) {
        return switch (state) {
            case SUPPORTS, BOTH -> whyItAddsNoSource(said);
            case CONTRADICTS -> whetherOnlyTheProminence(said);
            case ASKED_AND_SILENT, NOT_ASKED -> whatStandsForTheSilent(agency, evidence, day);
        };
    }

    private static Optional<String> whyItAddsNoSource(List<HeardLine> said) {
        List<HeardLine> supporting =
                said.stream().filter(line -> line.is(Stance.SUPPORTS)).toList();
        if (supporting.stream().anyMatch(HeardLine::countsForItsSpeaker)) {
            return Optional.empty();
        }
        List<String> origins =
                supporting.stream().map(HeardLine::origin).distinct().sorted().toList();
        return Optional.of(
                "It only passes on what it heard (" + String.join("; ", origins) + ") and adds no source of its own.");
    }

    private static Optional<String> whetherOnlyTheProminence(List<HeardLine> said) {
        return said.stream().allMatch(line -> line.is(Stance.DISPUTES_PROMINENCE))
                ? Optional.of("It disputes only how prominent this is, not that it is so.")
                : Optional.empty();
    }

    private static Optional<String> whatStandsForTheSilent(AgencyCode agency, BodyOfEvidence evidence, DayAsHeld day) {
        List<HeardLine> lines = evidence.lines();
        if (lines.stream().anyMatch(line -> line.source().equals(new IndependentSource.OfAgency(agency)))) {
            return Optional.of("Others pass on what they heard from it; it said nothing about this itself.");
        }
        if (lines.stream()
                .anyMatch(line ->
                        line.agency() == null && day.sat(agency, line.evidence().session()))) {
            return Optional.of("It sat in a group that spoke about this as a whole, and said nothing for itself.");
        }
        return day.saw(agency) ? Optional.empty() : Optional.of("Nobody of it took part in a session of the day.");
    }
}
