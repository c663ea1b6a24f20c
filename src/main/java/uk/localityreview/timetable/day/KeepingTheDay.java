package uk.localityreview.timetable.day;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DayChanged;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionMoved;
import uk.localityreview.timetable.rules.Clash;
import uk.localityreview.timetable.rules.Timetable;

/** Writes a day as it is to be, and tells everybody who relies on it what is otherwise. */
@Component
public class KeepingTheDay {

    private final DaySessions sessions;
    private final Pauses pauses;
    private final Waivers waivers;
    private final ApplicationEventPublisher events;
    private final DayClock clock;

    KeepingTheDay(
            DaySessions sessions, Pauses pauses, Waivers waivers, ApplicationEventPublisher events, DayClock clock) {
        this.sessions = sessions;
        this.pauses = pauses;
        this.waivers = waivers;
        this.events = events;
        this.clock = clock;
    }

    /** The day with its pauses where they are least in the way: as they are, if that is no worse. */
    public PlannedDay withPausesLaid(PlannedDay day) {
        PlannedDay laid =
                day.of(day.sessions(), Timetable.around(day.held(), day.frame()).pauses());
        return laid.clashes().size() < day.clashes().size() ? laid : day;
    }

    /**
     * Writes what differs between a day as it was and as it is to be.
     *
     * @param before the day as it was
     * @param after the day as it is to be
     * @param kept rules that it breaks on purpose from now on
     * @param because why it does, blank when it breaks none
     * @param by who wants it so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PlannedDay before, PlannedDay after, List<Clash> kept, String because, AccountId by) {
        ReviewId review = before.review().id();
        sessions.change(review, before.sessions(), after.sessions(), by);
        if (!before.pauses().equals(after.pauses())) {
            pauses.keep(review, after.pauses());
        }
        for (Clash clash : kept) {
            waivers.keep(
                    review,
                    new Waiver(clash.rule(), clash.sessions(), clash.sentence(), because.strip(), by, clock.instant()));
            tell(review, "RULE_BROKEN_ON_PURPOSE", clash.rule() + " " + clash.sessions());
        }
        dropWhatIsNoLongerBroken(review, after);
        tellOfSessions(before, after);
    }

    private void dropWhatIsNoLongerBroken(ReviewId review, PlannedDay after) {
        List<Clash> broken = after.clashes();
        after.waivers().stream()
                .filter(waiver -> broken.stream().noneMatch(waiver::covers))
                .forEach(waiver -> waivers.drop(review, waiver));
    }

    private void tellOfSessions(PlannedDay before, PlannedDay after) {
        Set<DaySession> same = new HashSet<>(before.sessions());
        for (DaySession now : after.sessions()) {
            if (!same.contains(now)) {
                tellOf(before, before.session(now.code()).orElse(null), now);
            }
        }
        before.sessions().stream()
                .filter(was -> after.session(was.code()).isEmpty())
                .forEach(was -> tellOf(before, was, null));
    }

    private void tellOf(PlannedDay day, @Nullable DaySession was, @Nullable DaySession now) {
        ReviewId review = day.review().id();
        Session before = held(was);
        Session after = held(now);
        DaySession known = now == null ? was : now;
        if (known == null) {
            return;
        }
        boolean moved = before == null ? after != null : !before.equals(after);
        if (day.isPublished() && moved) {
            boolean asPlanned = was != null && now != null && was.session().equals(now.session());
            events.publishEvent(
                    asPlanned && before != null && after != null
                            ? SessionMoved.attended(review, known.code(), before, after)
                            : SessionMoved.replanned(review, known.code(), before, after));
        } else {
            tell(review, "SESSION_CHANGED", "session " + known.code());
        }
    }

    private static @Nullable Session held(@Nullable DaySession session) {
        return session == null || session.isCancelled() ? null : session.attended();
    }

    /** Writes when the pauses of a day are, which were only laid around its sessions up to now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepPauses(PlannedDay day) {
        pauses.keep(day.review().id(), day.pauses());
    }

    /** Puts on record what was done to something of the day. */
    public void tell(ReviewId review, String act, String subject) {
        events.publishEvent(new DayChanged(review, act, subject));
    }
}
