package uk.localityreview.timetable.board;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.UnitedKingdom;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.Editions.Edition;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.day.DayClock;
import uk.localityreview.timetable.day.NoSuchSession;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.day.PlannedDays;
import uk.localityreview.timetable.day.Waiver;

/** Gathers what the pages of a timetable show. */
@Component
class Boards {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final PlannedDays days;
    private final Accounts accounts;
    private final ReviewMemberships memberships;
    private final List<Notice.Giver> givers;

    Boards(PlannedDays days, Accounts accounts, ReviewMemberships memberships, List<Notice.Giver> givers) {
        this.days = days;
        this.accounts = accounts;
        this.memberships = memberships;
        this.givers = givers;
    }

    TimetablePage timetable(ReviewId review, Account viewer, String view, FormErrors errors, @Nullable String done) {
        PlannedDay day = days.of(review);
        boolean runs = may(viewer, Permission.RUN_DAY, review);
        List<SessionCard> cards = SessionCard.of(day).stream()
                .map(card -> runs ? card : card.forOnlookers())
                .toList();
        return new TimetablePage(
                day,
                cards,
                Grid.of(day, cards),
                view,
                runs ? day.unexplained() : List.of(),
                runs ? kept(day) : Map.of(),
                Missing.of(day.review()),
                givers.stream()
                        .flatMap(giver -> giver.noticesOf(review).stream())
                        .toList(),
                may(viewer, Permission.PLAN_DAY, review),
                runs,
                published(day),
                errors,
                done);
    }

    SessionPage session(
            ReviewId review,
            SessionCode code,
            ChangeForm form,
            Account viewer,
            FormErrors errors,
            @Nullable String done) {
        PlannedDay day = days.of(review);
        DaySession session = day.session(code).orElseThrow(() -> new NoSuchSession(code));
        boolean runs = may(viewer, Permission.RUN_DAY, review);
        SessionCard card = SessionCard.of(session, day, day.clashes());
        return new SessionPage(
                day,
                runs ? card : card.forOnlookers(),
                form,
                runs,
                may(viewer, Permission.PLAN_DAY, review),
                errors,
                done);
    }

    PlannedDay day(ReviewId review) {
        return days.of(review);
    }

    /** How a session stands that somebody else changed meanwhile. */
    String overtaken(DaySession now) {
        Instant at = now.changedAt();
        String who = now.changedBy() == null ? "Somebody" : nameOf(now.changedBy());
        String what = now.isCancelled()
                ? "cancelled"
                : "from " + now.session().start() + " to " + now.session().end() + " in room "
                        + now.session().room() + ", with " + now.session().lead() + " and "
                        + now.session().scribe();
        return who + " changed " + now.code() + " meanwhile" + (at == null ? "" : ", at " + DayClock.atTheVenue(at))
                + ". It is now " + what + ". Your change was not made; what you entered is still below. Send it again"
                + " if it is still right.";
    }

    private Map<Waiver, String> kept(PlannedDay day) {
        Map<Waiver, String> kept = new LinkedHashMap<>();
        day.waivers()
                .forEach(waiver -> kept.put(
                        waiver,
                        nameOf(waiver.keptBy()) + ", "
                                + WHEN.format(waiver.keptAt().atZone(UnitedKingdom.TIME))));
        return kept;
    }

    private @Nullable String published(PlannedDay day) {
        Edition edition = day.edition();
        if (edition == null) {
            return null;
        }
        AccountId by = edition.publishedBy();
        return by == null
                ? "taken in with a day pack"
                : WHEN.format(edition.publishedAt().atZone(UnitedKingdom.TIME)) + " by " + nameOf(by);
    }

    private String nameOf(AccountId who) {
        return accounts.find(who).map(Account::displayName).orElse("somebody whose account is closed");
    }

    private boolean may(Account viewer, Permission permission, ReviewId review) {
        return memberships.may(viewer.id(), permission, review.value());
    }
}
