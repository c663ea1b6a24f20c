package uk.localityreview.fieldwork.intake;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import uk.localityreview.fieldwork.transcript.Moment;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.fieldwork.transcript.Utterance;
import uk.localityreview.timetable.Session;

/** What the times in a file are: there are none, they count from the start of a recording, or they are times of day. */
public enum TimesInTheFile {
    NONE,
    COUNTED,
    TIME_OF_DAY;

    private static final Duration EARLY = Duration.ofHours(2);
    private static final Duration LATE = Duration.ofHours(4);

    /**
     * What the times seem to be: times of day when all can be and the first lies near the session, from two hours before
     * it starts to four hours after it ends; else counted.
     */
    static TimesInTheFile of(Transcript transcript, Session session) {
        List<Moment> moments = transcript.lines().stream()
                .map(Utterance::at)
                .filter(Objects::nonNull)
                .toList();
        if (moments.isEmpty()) {
            return NONE;
        }
        boolean possible =
                moments.stream().allMatch(moment -> moment.asTimeOfDay().isPresent());
        return possible && isNear(moments.getFirst().asTimeOfDay().orElseThrow(), session) ? TIME_OF_DAY : COUNTED;
    }

    private static boolean isNear(LocalTime time, Session session) {
        long at = time.toSecondOfDay();
        return at >= session.start().toSecondOfDay() - EARLY.toSeconds()
                && at <= session.end().toSecondOfDay() + LATE.toSeconds();
    }
}
