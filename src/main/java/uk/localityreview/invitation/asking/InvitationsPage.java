package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.outbox.Message;
import uk.localityreview.invitation.outbox.Message.State;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;

/**
 * What the page of the invitations of a review shows.
 *
 * @param path its address
 * @param day the day of the review in words
 * @param rows each participant
 * @param counts how many of them are where
 * @param mailOff why no e-mail can be sent, or null
 * @param linksStayHere whether links work on this machine only
 * @param noLetterhead whether what letters say has to be filled in first
 * @param over whether it is too late to invite anybody
 * @param done what was just done, a sentence, or null
 */
public record InvitationsPage(
        String path,
        String day,
        List<Row> rows,
        Counts counts,
        @Nullable String mailOff,
        boolean linksStayHere,
        boolean noLetterhead,
        boolean over,
        @Nullable String done) {

    /**
     * One participant.
     *
     * @param code their P-code
     * @param name their name, or null for whoever may not see it or when it is not known
     * @param agency the name of their agency
     * @param role what they do
     * @param asked when and how they were invited last
     * @param problem why an e-mail to them has not gone out, or null
     * @param answer what they answered
     * @param colour the colour of the answer's tag
     * @param toBeTold the new time that they have to be told of, or null
     */
    public record Row(
            String code,
            @Nullable String name,
            String agency,
            String role,
            String asked,
            @Nullable String problem,
            String answer,
            @Nullable String colour,
            @Nullable String toBeTold) {}

    /**
     * How many participants are where.
     *
     * @param notInvited who may be invited
     * @param withAddress how many of them have an e-mail address, as far as whoever looks may know
     * @param toRemind who was invited and has not answered
     * @param toTell who has to be told of a time
     * @param waiting how many e-mails wait
     * @param failed how many people an e-mail could not be sent to
     * @param answered who has answered
     * @param declined who cannot take part
     */
    public record Counts(
            int notInvited,
            int withAddress,
            int toRemind,
            int toTell,
            int waiting,
            int failed,
            int answered,
            int declined) {}

    static InvitationsPage of(
            Review review,
            List<Standing> people,
            Map<ParticipantCode, Identity> contacts,
            boolean noLetterhead,
            @Nullable String mailOff,
            boolean linksStayHere,
            boolean over,
            @Nullable String done) {
        return new InvitationsPage(
                pathOf(review),
                review.day(),
                people.stream()
                        .map(one ->
                                row(review, one, contacts.get(one.participant().code())))
                        .toList(),
                counts(people, contacts),
                mailOff,
                linksStayHere,
                noLetterhead,
                over,
                done);
    }

    static String pathOf(Review review) {
        return "/reviews/" + review.id() + "/invitations";
    }

    /** The address of the review. */
    public String reviewPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** Whether something waits that a reload would show further on. */
    public boolean isSending() {
        return counts.waiting() > 0;
    }

    private static Row row(Review review, Standing one, @Nullable Identity contact) {
        Participant participant = one.participant();
        return new Row(
                participant.code().value(),
                contact == null || contact.name().isBlank() ? null : contact.name(),
                review.agency(participant.agency()).map(Agency::name).orElse(""),
                participant.role(),
                asked(one),
                one.unsent().map(Message::problem).orElse(null),
                answer(one),
                colour(one),
                one.toBeTold().isEmpty()
                        ? null
                        : one.toBeTold().getFirst().time().words());
    }

    private static String asked(Standing one) {
        Optional<Message> unsent = one.unsent();
        if (unsent.isPresent()) {
            Message message = unsent.get();
            return message.purpose().words() + ": "
                    + (message.state() == State.WAITING ? "waits to be sent" : "not sent");
        }
        return one.lastReached()
                .map(reached -> reached.way().words() + ", " + InWords.moment(reached.at()))
                .orElse("not yet");
    }

    private static String answer(Standing one) {
        if (one.hasDeclined()) {
            return one.hasWithdrawn() ? "Withdrew" : "Cannot come";
        }
        return one.hasAnswered() ? "Takes part" : one.isInvited() ? "No answer yet" : "–";
    }

    private static @Nullable String colour(Standing one) {
        if (one.hasDeclined()) {
            return "orange";
        }
        return one.hasAnswered() ? "green" : one.isInvited() ? "grey" : null;
    }

    private static Counts counts(List<Standing> people, Map<ParticipantCode, Identity> contacts) {
        List<Standing> notInvited =
                people.stream().filter(AskingWhom::isNotInvited).toList();
        return new Counts(
                notInvited.size(),
                (int) notInvited.stream()
                        .filter(one -> AskingWhom.hasAddress(one, contacts))
                        .count(),
                (int) people.stream().filter(Standing::mayBeReminded).count(),
                (int) people.stream().filter(one -> !one.toBeTold().isEmpty()).count(),
                (int) people.stream()
                        .flatMap(one -> one.messages().stream())
                        .filter(message -> message.state() == State.WAITING)
                        .count(),
                (int) people.stream()
                        .filter(one -> one.unsent()
                                .filter(message -> message.state() == State.FAILED)
                                .isPresent())
                        .count(),
                (int) people.stream().filter(Standing::hasAnswered).count(),
                (int) people.stream().filter(Standing::hasDeclined).count());
    }

    /** Whether it is too late to invite anybody to a review. */
    static boolean isOver(Review review, Instant now) {
        return !now.isBefore(PersonalLinks.endFor(review));
    }
}
