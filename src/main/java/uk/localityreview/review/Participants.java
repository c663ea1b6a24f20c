package uk.localityreview.review;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.NotFound;
import uk.localityreview.shared.Refused;

/**
 * Changes who speaks on the day. Changes to the participants of one review wait for each other, so that the rules among
 * them hold; they are read with {@link Review#participants()}.
 */
@Repository
public class Participants {

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final Identities identities;
    private final List<Hold> holds;
    private final ApplicationEventPublisher events;

    Participants(
            JdbcClient jdbc,
            Reviews reviews,
            Identities identities,
            List<Hold> holds,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.identities = identities;
        this.holds = holds;
        this.events = events;
    }

    /** Somebody to add, with their name and contacts, which are sealed. */
    public record Newcomer(Participant participant, Identity identity) {}

    /** The P-codes to give next, none of which was ever given in the review. */
    public List<ParticipantCode> nextCodes(ReviewId review, int howMany) {
        int last = jdbc.sql("select last_participant from review.review where id = :review")
                .param("review", review.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NoSuchReview(review));
        return Stream.iterate(last + 1, number -> number + 1)
                .limit(howMany)
                .map("P%02d"::formatted)
                .map(ParticipantCode::new)
                .toList();
    }

    /** Adds somebody; {@link Refused} when their code is taken or a rule is broken. */
    @Transactional
    public void add(ReviewId review, Participant participant, Identity identity) {
        addAll(review, List.of(new Newcomer(participant, identity)));
    }

    /** Adds some people, all or none; {@link Refused} when a code is taken or a rule is broken. */
    @Transactional
    public void addAll(ReviewId review, List<Newcomer> newcomers) {
        Review held = heldStill(review);
        Set<ParticipantCode> taken =
                held.participants().stream().map(Participant::code).collect(toSet());
        List<Participant> everyone = new ArrayList<>(held.participants());
        for (Newcomer newcomer : newcomers) {
            if (!taken.add(newcomer.participant().code())) {
                throw new Refused("There is a participant "
                        + newcomer.participant().code() + " already. Nobody was added. Give another code.");
            }
            everyone.add(newcomer.participant());
        }
        ParticipantRules rules = ParticipantRules.among(held.agencies(), everyone);
        newcomers.forEach(newcomer -> mustKeep(rules, newcomer.participant()));
        newcomers.forEach(newcomer -> keep(review, newcomer));
    }

    private void keep(ReviewId review, Newcomer newcomer) {
        Participant participant = newcomer.participant();
        new ReviewParts(jdbc, review).keep(participant);
        events.publishEvent(ParticipantDeed.of("PARTICIPANT_ADDED", review, participant.code()));
        if (!newcomer.identity().isUnknown()) {
            identities.keep(review, participant.code(), newcomer.identity());
        }
    }

    /** The version of a participant as it stands, to hand back with a change. */
    public int versionOf(ReviewId review, ParticipantCode participant) {
        return jdbc.sql("select version from review.participant where review = :review and code = :code")
                .param("review", review.value())
                .param("code", participant.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("participant " + participant));
    }

    /**
     * Changes somebody, unless another has changed them since; {@link Refused} when a rule is broken.
     *
     * @param version what {@link #versionOf} said when they were read
     * @return whether it was changed
     */
    @Transactional
    public boolean change(ReviewId review, Participant changed, int version) {
        Review held = heldStill(review);
        if (versionOf(review, changed.code()) != version) {
            return false;
        }
        List<Participant> everyone = held.participants().stream()
                .map(one -> one.code().equals(changed.code()) ? changed : one)
                .toList();
        mustKeep(ParticipantRules.among(held.agencies(), everyone), changed);
        new ReviewParts(jdbc, review).change(changed);
        events.publishEvent(ParticipantDeed.of("PARTICIPANT_CHANGED", review, changed.code()));
        return true;
    }

    /** Keeps what somebody answered: when they can be seen, and what they need. */
    @Transactional
    public void answer(ReviewId review, ParticipantCode code, List<Availability> available, String needs) {
        Participant asked = heldStill(review).participant(code).orElseThrow(() -> new NotFound("participant " + code));
        new ReviewParts(jdbc, review).change(asked.answering(available, needs));
        events.publishEvent(ParticipantDeed.of("PARTICIPANT_ANSWERED", review, code));
    }

    /** Removes somebody with their name and contacts, or says in a sentence why not. */
    @Transactional
    public Optional<String> remove(ReviewId review, ParticipantCode code) {
        Review held = heldStill(review);
        if (held.participant(code).isEmpty()) {
            throw new NotFound("participant " + code);
        }
        Optional<String> refusal = Stream.concat(
                        managesSomebody(held, code).stream(),
                        holds.stream().flatMap(hold -> hold.onParticipant(review, code).stream()))
                .findFirst();
        if (refusal.isEmpty()) {
            jdbc.sql("delete from review.participant where review = :review and code = :code")
                    .param("review", review.value())
                    .param("code", code.value())
                    .update();
            events.publishEvent(new ParticipantRemoved(review, code));
        }
        return refusal;
    }

    private static Optional<String> managesSomebody(Review held, ParticipantCode code) {
        List<String> managed = held.participants().stream()
                .filter(one -> code.equals(one.lineManager()))
                .map(one -> one.code().value())
                .toList();
        return managed.isEmpty()
                ? Optional.empty()
                : Optional.of(code + " is the line manager of " + String.join(", ", managed) + ". Change that first.");
    }

    private static void mustKeep(ParticipantRules rules, Participant participant) {
        rules.brokenBy(participant).stream().findFirst().ifPresent(fault -> {
            throw new Refused(participant.code() + ": " + fault.sentence() + ". Nothing was changed.");
        });
    }

    /** The review, its participants held still until the transaction ends. */
    private Review heldStill(ReviewId review) {
        jdbc.sql("select id from review.review where id = :review for update")
                .param("review", review.value())
                .query()
                .listOfRows();
        return reviews.get(review);
    }
}
