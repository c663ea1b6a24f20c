package uk.localityreview.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Frame;

/**
 * A Locality Review of one area: a one-day set of interviews and focus groups.
 *
 * @param id its name in the system
 * @param locality the area that is reviewed
 * @param date the day of the interviews
 * @param sponsor the office that asked for the review, never a person's name
 * @param marking the protective marking of its notes and report, such as OFFICIAL-SENSITIVE
 * @param notice what every page and report must say about the material, such as that its interviews are invented
 * @param rooms where sessions can be held
 * @param team the reviewers, by code
 * @param agencies the agencies that take part, in the order of the review
 * @param participants who speaks, by P-code; names are not here
 */
public record Review(
        ReviewId id,
        Locality locality,
        LocalDate date,
        String sponsor,
        String marking,
        @Nullable String notice,
        List<Room> rooms,
        List<Reviewer> team,
        List<Agency> agencies,
        List<Participant> participants) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Review {
        rooms = List.copyOf(rooms);
        team = List.copyOf(team);
        agencies = List.copyOf(agencies);
        participants = List.copyOf(participants);
    }

    /** A room of the venue and how many it seats. */
    public record Room(String code, String site, int seats) {}

    /** A member of the review team and what they know well. */
    public record Reviewer(ReviewerCode code, String role, List<String> knows) {
        public Reviewer {
            knows = List.copyOf(knows);
        }
    }

    /** The frame of a page that belongs to this review, with its title, marking and notice. */
    public Frame framed(Frame frame) {
        return frame.withReview(title(), marking, notice, id.value());
    }

    /** What the review is called: its locality and its day. */
    public String title() {
        return locality.name() + ", " + day();
    }

    /** The day in words, such as 16 October 2025. */
    public String day() {
        return DAY.format(date);
    }

    /**
     * Words that tell who nobody is, wherever they stand in a note: the locality, agencies with their codes and sectors,
     * and the sites of the rooms.
     */
    public List<String> words() {
        return Stream.of(
                        Stream.of(locality.name()),
                        agencies.stream()
                                .flatMap(agency ->
                                        Stream.of(agency.name(), agency.code().value(), agency.sector())),
                        rooms.stream().map(Room::site))
                .flatMap(Function.identity())
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    /** The participant with a code. */
    public Optional<Participant> participant(ParticipantCode code) {
        return participants.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The agency with a code. */
    public Optional<Agency> agency(AgencyCode code) {
        return agencies.stream().filter(a -> a.code().equals(code)).findFirst();
    }
}
