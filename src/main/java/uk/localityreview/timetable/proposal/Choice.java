package uk.localityreview.timetable.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.replanning.Offer;
import uk.localityreview.timetable.replanning.Replanning;

/**
 * What could be done about a session that has too few people left, and whether the proposal does it.
 *
 * @param session the session
 * @param deed what would be done
 * @param sentence the same as a sentence
 * @param taken whether this proposal does so
 */
public record Choice(SessionCode session, Offer.Deed deed, String sentence, boolean taken) {

    private static final Pattern SENT = Pattern.compile("([A-Z]{1,3}\\d{1,3}):(JOINT_INTERVIEW|INVITE_OTHERS|DROP)");

    /** Every offer of a plan, with those that were chosen taken, and else the first for its session. */
    static List<Choice> of(Replanning plan, Map<SessionCode, Offer.Deed> chosen) {
        return plan.offers().stream()
                .map(offer -> new Choice(
                        offer.session(),
                        offer.deed(),
                        offer.sentence(),
                        offer.equals(taken(plan, chosen, offer.session()))))
                .toList();
    }

    /** The plan with what was chosen, as far as it is still on offer. */
    static Replanning applied(Replanning plan, Map<SessionCode, Offer.Deed> chosen) {
        Replanning applied = plan;
        for (SessionCode session : chosen.keySet()) {
            Offer offer = taken(plan, chosen, session);
            if (offer != null) {
                applied = applied.taking(offer);
            }
        }
        return applied;
    }

    private static @Nullable Offer taken(Replanning plan, Map<SessionCode, Offer.Deed> chosen, SessionCode session) {
        List<Offer> open = plan.offers().stream()
                .filter(offer -> offer.session().equals(session))
                .toList();
        return open.stream()
                .filter(offer -> offer.deed() == chosen.get(session))
                .findFirst()
                .orElse(open.isEmpty() ? null : open.getFirst());
    }

    /** What a form sent: each a session and a deed, such as {@code S05:DROP}; what is neither is passed over. */
    static Map<SessionCode, Offer.Deed> read(List<String> values) {
        Map<SessionCode, Offer.Deed> chosen = new TreeMap<>();
        for (String value : values) {
            Matcher sent = SENT.matcher(value);
            if (sent.matches()) {
                chosen.put(new SessionCode(sent.group(1)), Offer.Deed.valueOf(sent.group(2)));
            }
        }
        return chosen;
    }

    /** As a form sends it back. */
    public String value() {
        return session + ":" + deed;
    }
}
