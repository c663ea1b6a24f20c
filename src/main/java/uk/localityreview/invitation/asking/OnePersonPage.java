package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.invitation.outbox.Message;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;

/**
 * What the page of one participant's invitation shows.
 *
 * @param invitations the address of the page of all
 * @param code their P-code
 * @param contact who they are, or null for whoever may not see it
 * @param category in which capacity they speak
 * @param agency their agency and role
 * @param answer what they answered last, or null
 * @param history what they agreed to before, each a sentence, the latest first
 * @param letters what went out to them, the latest first
 * @param times when they are expected, each a sentence
 * @param next what a letter to them would be for
 * @param mayMail whether it can go by e-mail
 * @param mayTell whether they have to be told of a time
 * @param hasAnOpenLink whether one of their links works
 * @param over whether it is too late to invite them
 * @param waiting whether an e-mail to them waits or failed
 * @param done what was just done, a sentence, or null
 */
public record OnePersonPage(
        String invitations,
        String code,
        @Nullable Identity contact,
        String category,
        String agency,
        @Nullable Answered answer,
        List<String> history,
        List<Sent> letters,
        List<String> times,
        Purpose next,
        boolean mayMail,
        boolean mayTell,
        boolean hasAnOpenLink,
        boolean over,
        boolean waiting,
        @Nullable String done) {

    /** What somebody answered, in words. */
    public record Answered(
            String standing,
            String given,
            boolean takingPart,
            boolean withdrawn,
            String agreed,
            String times,
            String needs,
            String version) {}

    /** One letter: when, what and how it stands. */
    public record Sent(
            String at, String what, String how, @Nullable String problem) {}

    static OnePersonPage of(
            Review review,
            Standing standing,
            @Nullable Identity contact,
            Optional<Answer> answer,
            List<Consent> history,
            ConsentInWords words,
            boolean mailIsOn,
            boolean over,
            Instant now,
            @Nullable String done) {
        Participant participant = standing.participant();
        return new OnePersonPage(
                InvitationsPage.pathOf(review),
                participant.code().value(),
                contact,
                participant.category().words(),
                review.agency(participant.agency()).map(Agency::name).orElse("") + ", " + participant.role(),
                answer.map(last -> answered(last, words)).orElse(null),
                history.stream().skip(1).map(words::sentence).toList(),
                letters(standing),
                standing.appointments().stream().map(OnePersonPage::sentence).toList(),
                standing.isInvited() ? Purpose.REMINDER : Purpose.INVITATION,
                mailIsOn && contact != null && !contact.email().isBlank(),
                !standing.toBeTold().isEmpty(),
                standing.hasAnOpenLink(now),
                over,
                standing.unsent().isPresent(),
                done);
    }

    /** The address of this page. */
    public String path() {
        return invitations + "/" + code;
    }

    /** Whether there is a reason to write to them: whoever withdrew is left in peace. */
    public boolean mayWrite() {
        return !over && (answer == null || !answer.withdrawn());
    }

    /** The word for the next letter, as a button says it. */
    public String nextWord() {
        return next == Purpose.INVITATION ? "invitation" : "reminder";
    }

    private static Answered answered(Answer answer, ConsentInWords words) {
        Consent consent = answer.consent();
        return new Answered(
                consent.takingPart() ? "Takes part" : consent.withdrawn() ? "Withdrew" : "Cannot take part",
                words.given(consent),
                consent.takingPart(),
                consent.withdrawn(),
                consent.words(),
                String.join(
                        ", ", answer.available().stream().map(Object::toString).toList()),
                answer.needs(),
                consent.sheetVersion());
    }

    private static String sentence(Appointment appointment) {
        String now = "Their " + appointment.kind().words() + ": "
                + appointment.time().words() + ".";
        Appointment.Time told = appointment.told();
        if (told == null) {
            return now + " They have not been told.";
        }
        return now + (appointment.isToBeTold() ? " They were told: " + told.words() + "." : " They know.");
    }

    private static List<Sent> letters(Standing standing) {
        record Dated(Instant at, Sent sent) {}
        List<Dated> dated = new ArrayList<>();
        for (Message message : standing.messages()) {
            Instant at = message.settledAt() == null ? message.askedAt() : message.settledAt();
            dated.add(new Dated(
                    at,
                    new Sent(
                            InWords.moment(at),
                            message.purpose().words(),
                            "e-mail: " + message.state().words().toLowerCase(Locale.UK),
                            message.problem())));
        }
        for (PersonalLink link : standing.links()) {
            if (link.way() == Way.PRINT) {
                dated.add(new Dated(
                        link.madeAt(),
                        new Sent(InWords.moment(link.madeAt()), link.purpose().words(), "printed", null)));
            }
        }
        return dated.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::sent)
                .toList();
    }
}
