package uk.localityreview.fieldwork.device;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.fieldwork.guide.TopicGuide;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.Quotes;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;

/**
 * The day of a review as a device needs it where there is no network. People are in it by code alone.
 *
 * @param review its id
 * @param title its locality and day
 * @param date the day, such as 2026-06-18
 * @param marking the protective marking
 * @param notice what every page must say of the material, or null
 * @param sessions in the order of their start
 * @param people who speaks
 * @param reviewers who asks and writes, by code
 * @param themes the challenges, with their names
 * @param agencies those that take part
 * @param words words of the review that identify nobody, such as its places and agencies
 * @param safeguarding whom to tell when somebody is at risk of serious harm, or null as long as nobody has said
 * @param gate why fieldwork may not begin yet, or null
 * @param idleMinutes after how long untouched a device locks itself
 * @param server what a device must know of the server
 * @param guide what is asked
 * @param consents what people agreed to before the day
 */
record DayToTakeAlong(
        UUID review,
        String title,
        String date,
        String marking,
        @Nullable String notice,
        List<SessionOfTheDay> sessions,
        List<Person> people,
        List<Colleague> reviewers,
        List<Theme> themes,
        List<AgencyOfTheDay> agencies,
        List<String> words,
        @Nullable String safeguarding,
        @Nullable String gate,
        int idleMinutes,
        Server server,
        TopicGuide guide,
        List<ConsentGiven> consents) {

    /** An interview or a focus group; times are local, such as 09:15. */
    record SessionOfTheDay(
            String code,
            String start,
            String end,
            String room,
            String kind,
            String lead,
            String scribe,
            List<String> participants,
            List<String> themes) {

        static SessionOfTheDay of(Session session) {
            return new SessionOfTheDay(
                    session.code().value(),
                    written(session.start()),
                    written(session.end()),
                    session.room(),
                    session.kind().words(),
                    session.lead().value(),
                    session.scribe().value(),
                    session.participants().stream().map(ParticipantCode::value).toList(),
                    session.themesAsked().stream()
                            .sorted()
                            .map(ThemeCode::value)
                            .toList());
        }

        private static String written(LocalTime time) {
            return time.toString();
        }
    }

    /** Somebody who speaks, without a name: agency and sector, and how near to the work. */
    record Person(String code, String agency, String sector, String level, String category) {}

    /** A member of the team. */
    record Colleague(String code, String role) {}

    /** A challenge. */
    record Theme(String code, String name) {}

    /** An agency that takes part. */
    record AgencyOfTheDay(String code, String name, String sector) {}

    /**
     * What somebody agreed to before the day.
     *
     * @param quotes none, without role or with role
     */
    record ConsentGiven(String participant, boolean takesPart, boolean notes, String quotes) {

        static ConsentGiven of(ParticipantCode participant, Consent consent) {
            return new ConsentGiven(
                    participant.value(), consent.takingPart(), consent.notes(), written(consent.quotes()));
        }

        private static String written(Quotes quotes) {
            return switch (quotes) {
                case NONE -> "none";
                case WITHOUT_ROLE -> "without role";
                case WITH_ROLE -> "with role";
            };
        }
    }

    /**
     * What a device must know of the server.
     *
     * @param version of the pages, as their assets are named
     * @param epoch of the database
     * @param publicKey of the review, SPKI in Base64, to wrap the device's key to
     * @param at the server's clock
     */
    record Server(String version, UUID epoch, String publicKey, Instant at) {}

    static DayToTakeAlong of(
            Review review,
            Collection<Session> sessions,
            @Nullable String safeguarding,
            @Nullable String gate,
            int idleMinutes,
            Server server,
            Map<ParticipantCode, Consent> consents) {
        return new DayToTakeAlong(
                review.id().value(),
                review.title(),
                review.date().toString(),
                review.marking(),
                review.notice(),
                sessions.stream().map(SessionOfTheDay::of).toList(),
                review.participants().stream().map(one -> person(review, one)).toList(),
                review.team().stream()
                        .map(one -> new Colleague(code(one.code()), one.role()))
                        .toList(),
                challenges(),
                review.agencies().stream()
                        .map(one -> new AgencyOfTheDay(one.code().value(), one.name(), one.sector()))
                        .toList(),
                review.words(),
                safeguarding,
                gate,
                idleMinutes,
                server,
                TopicGuide.standard(),
                consents.entrySet().stream()
                        .map(one -> ConsentGiven.of(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(ConsentGiven::participant))
                        .toList());
    }

    private static Person person(Review review, Participant one) {
        return new Person(
                one.code().value(),
                one.agency().value(),
                review.agency(one.agency()).map(Agency::sector).orElse(""),
                one.level().words(),
                one.category().words());
    }

    private static String code(ReviewerCode code) {
        return code.value();
    }

    private static List<Theme> challenges() {
        return SectorCatalogue.standard().challenges().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(challenge -> new Theme(challenge.getKey().value(), challenge.getValue()))
                .toList();
    }
}
