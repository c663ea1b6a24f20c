package uk.localityreview.timetable.day;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Editions;
import uk.localityreview.timetable.day.Outcome.Made;
import uk.localityreview.timetable.day.Outcome.NotMade;
import uk.localityreview.timetable.rules.Clash;

/** Publishes a day, so that people rely on it: with every rule kept, or broken for a reason. */
@Component
public class PublishingTheDay {

    private final DaySessions sessions;
    private final PlannedDays days;
    private final Editions editions;
    private final KeepingTheDay keeping;

    PublishingTheDay(DaySessions sessions, PlannedDays days, Editions editions, KeepingTheDay keeping) {
        this.sessions = sessions;
        this.days = days;
        this.editions = editions;
        this.keeping = keeping;
    }

    /** Publishes the next edition. */
    @Transactional
    public Outcome publish(ReviewId review, AccountId by) {
        sessions.holdStill(review);
        PlannedDay day = days.of(review);
        if (day.held().isEmpty()) {
            return new NotMade(List.of("There is no session to publish yet. Nothing was published."));
        }
        int broken = day.unexplained().size();
        if (broken > 0) {
            return new NotMade(List.of((broken == 1 ? "A rule is" : broken + " rules are")
                    + " broken and nobody has said why. Nothing was published. Change the timetable, or say why it is"
                    + " kept so."));
        }
        keeping.keepPauses(day);
        int number = editions.publish(review, day.held().size(), by);
        return new Made("Edition " + number + " of the timetable is published, with "
                + day.held().size() + " sessions. From now on everybody sees what is moved.");
    }

    /** Keeps a timetable that breaks a rule, for a reason. */
    @Transactional
    public Outcome keepAnyway(ReviewId review, String sentence, String because, AccountId by) {
        sessions.holdStill(review);
        PlannedDay day = days.of(review);
        Optional<Clash> clash = day.unexplained().stream()
                .filter(one -> one.sentence().equals(sentence))
                .findFirst();
        if (clash.isEmpty()) {
            return new Made("The timetable does not break that rule any more.");
        }
        if (!clash.get().rule().mayBeBroken()) {
            return new NotMade(List.of(sentence + " This cannot be kept. Change the timetable."));
        }
        if (because.isBlank() || because.length() > Waiver.LONGEST_REASON) {
            return new NotMade(List.of("Enter why it is kept, in at most " + Waiver.LONGEST_REASON + " characters"));
        }
        keeping.keep(day, day, List.of(clash.get()), because, by);
        return new Made("Kept on purpose: " + sentence);
    }
}
