package uk.localityreview.invitation.asking;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.review.Identity;
import uk.localityreview.review.ParticipantCode;

/** Whom a letter to many goes to. */
final class AskingWhom {

    private AskingWhom() {}

    /** Those who may get a letter for a purpose that they have not had yet. */
    static List<Standing> due(Purpose purpose, List<Standing> people) {
        Predicate<Standing> due = switch (purpose) {
            case INVITATION -> AskingWhom::isNotInvited;
            case REMINDER -> Standing::mayBeReminded;
            case TIME -> one -> !one.toBeTold().isEmpty();
        };
        return people.stream().filter(due).toList();
    }

    static boolean isNotInvited(Standing one) {
        return !one.isInvited() && !one.hasAnswered();
    }

    static boolean hasAddress(Standing one, Map<ParticipantCode, Identity> contacts) {
        Identity contact = contacts.get(one.participant().code());
        return contact != null && !contact.email().isBlank();
    }
}
