package uk.localityreview.timetable.coverage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Sector;
import uk.localityreview.timetable.coverage.Coverage.ChallengeRow;
import uk.localityreview.timetable.coverage.Warning.Kind;

/** What a day should hear and does not: one method and one sentence each. */
final class Warnings {

    /** A day without one of these has to say why. */
    static final List<String> USUALLY_MATTER =
            List.of("police", "youth justice", "social care", "education", "health", "housing", "voluntary");

    private Warnings() {}

    /** All that apply, the gravest first; none for a review without people, about which nothing can be said yet. */
    static List<Warning> of(People people, List<ChallengeRow> challenges) {
        if (people.all().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        notMostlyFrontLine(people).stream(),
                        nobodyCanSpeakTo(challenges).stream(),
                        missingVoices(people),
                        sectorsMissing(people).stream(),
                        oneAgencyCanSpeakTo(challenges),
                        sectorsNotInTheCatalogue(people))
                .flatMap(warnings -> warnings)
                .toList();
    }

    /** More than half of the people work at the front line. */
    private static Optional<Warning> notMostlyFrontLine(People people) {
        int frontLine = people.at(Level.FRONT_LINE);
        int all = people.all().size();
        return when(
                frontLine * 2 <= all,
                Kind.NOT_MOSTLY_FRONT_LINE,
                "The day is not mostly front line: " + frontLine + " of " + all + (all == 1 ? " person" : " people")
                        + (frontLine == 1 ? " works" : " work")
                        + " at the front line. Invite more of those who do the work themselves.");
    }

    /** Each challenge has somebody who can speak to it. */
    private static Optional<Warning> nobodyCanSpeakTo(List<ChallengeRow> challenges) {
        List<ChallengeRow> without =
                challenges.stream().filter(row -> row.people() == 0).toList();
        return when(
                !without.isEmpty(),
                Kind.NOBODY_CAN_SPEAK_TO,
                "Nobody on the day can speak to " + list(without) + ". Invite an agency that can.");
    }

    /** A challenge that one agency speaks to stays a single-agency view. */
    private static Stream<Warning> oneAgencyCanSpeakTo(List<ChallengeRow> challenges) {
        Map<Agency, List<ChallengeRow>> alone = new LinkedHashMap<>();
        challenges.stream()
                .filter(row -> row.agencies().size() == 1)
                .forEach(row -> alone.computeIfAbsent(row.agencies().getFirst(), any -> new ArrayList<>())
                        .add(row));
        return alone.entrySet().stream()
                .map(one -> new Warning(
                        Kind.ONE_AGENCY_CAN_SPEAK_TO,
                        "Only " + one.getKey().name() + " can speak to " + list(one.getValue())
                                + ". What one agency says alone stays a single-agency view."));
    }

    /** A day hears the community, victims, girls and women, and people with experience of offending. */
    private static Stream<Warning> missingVoices(People people) {
        return Stream.of(
                        when(
                                !people.include(Category.COMMUNITY),
                                Kind.NO_COMMUNITY_VOICE,
                                "No community voice is heard: nobody takes part as a parent, resident or other member of"
                                        + " the community."),
                        when(
                                !people.include(Category.VICTIM),
                                Kind.NO_VICTIMS_VOICE,
                                "No victim’s voice is heard: nobody takes part as a victim."),
                        when(
                                !people.includeAVoiceOfGirls(),
                                Kind.NO_GIRLS_VOICE,
                                "No girls’ or women’s voice is heard: nobody comes from the girls and women sector or has"
                                        + " a role in it, such as a girls’ worker or an independent domestic violence"
                                        + " adviser."),
                        when(
                                !people.include(Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING),
                                Kind.NO_EXPERIENCE_OF_OFFENDING,
                                "Nobody with experience of offending is heard."))
                .flatMap(Optional::stream);
    }

    /** The sectors that usually matter, as far as the review's own catalogue keeps them, take part. */
    private static Optional<Warning> sectorsMissing(People people) {
        List<String> missing = people.catalogue().sectors().stream()
                .map(Sector::name)
                .filter(name -> USUALLY_MATTER.contains(name) && !people.include(name))
                .toList();
        return when(
                !missing.isEmpty(),
                Kind.SECTOR_MISSING,
                "Nobody is heard from " + listed(missing)
                        + (missing.size() == 1
                                ? ", a sector that usually matters."
                                : ", sectors that usually matter."));
    }

    /** The catalogue says of each sector what its people can speak to. */
    private static Stream<Warning> sectorsNotInTheCatalogue(People people) {
        List<String> known =
                people.catalogue().sectors().stream().map(Sector::name).toList();
        return people.all().stream()
                .map(people::sector)
                .filter(sector -> !known.contains(sector))
                .distinct()
                .sorted()
                .map(sector -> new Warning(
                        Kind.SECTOR_NOT_IN_THE_CATALOGUE,
                        "The sector “" + sector + "” is not in this review’s list of sectors, so that it is not known"
                                + " which challenges its people can speak to."));
    }

    private static Optional<Warning> when(boolean missing, Kind kind, String sentence) {
        return missing ? Optional.of(new Warning(kind, sentence)) : Optional.empty();
    }

    private static String list(List<ChallengeRow> rows) {
        return rows.stream().map(row -> row.code() + " (" + row.name() + ")").collect(joining(", "));
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
