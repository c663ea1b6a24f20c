package uk.localityreview.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.ConsentLimits;

/** Tells those who write on the day which limits people set when they answered. */
@Component
class LimitsAnswered implements ConsentLimits {

    private final Consents consents;

    LimitsAnswered(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Map<ParticipantCode, List<String>> limitsOf(ReviewId review) {
        Map<ParticipantCode, List<String>> limits = new TreeMap<>();
        consents.of(review).forEach((person, consent) -> {
            List<String> own = limits(consent);
            if (!own.isEmpty()) {
                limits.put(person, own);
            }
        });
        return limits;
    }

    private static List<String> limits(Consent consent) {
        if (consent.withdrawn()) {
            return List.of("withdrew, write nothing");
        }
        if (!consent.takingPart()) {
            return List.of("does not take part");
        }
        List<String> limits = new ArrayList<>();
        if (!consent.notes()) {
            limits.add("no notes");
        }
        if (consent.quotes() == Quotes.NONE) {
            limits.add("no quotes");
        }
        return limits;
    }
}
