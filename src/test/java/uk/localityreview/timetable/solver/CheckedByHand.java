package uk.localityreview.timetable.solver;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Timetable;

/**
 * A second reading of the rules from their sentences: minute by minute and in loops, without a call of the rules
 * themselves, so that a rule that is written down wrongly is found.
 */
final class CheckedByHand {

    private final Brief brief;
    private final Timetable day;
    private final List<String> wrong = new ArrayList<>();

    private CheckedByHand(Brief brief, Timetable day) {
        this.brief = brief;
        this.day = day;
    }

    /** What is wrong with a timetable whose fixed sessions are right. */
    static List<String> wrongWith(Brief brief, Timetable day) {
        CheckedByHand check = new CheckedByHand(brief, day);
        for (int minute = 0; minute < 24 * 60; minute++) {
            check.atMinute(minute);
        }
        day.sessions().forEach(check::session);
        check.pauses();
        check.writingUp();
        for (Participant person : brief.review().participants()) {
            long times = day.sessions().stream()
                    .filter(session -> session.participants().contains(person.code()))
                    .count();
            check.claim(times <= 1, person.code() + " comes " + times + " times");
        }
        return check.wrong;
    }

    private void claim(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private void atMinute(int minute) {
        List<String> taken = new ArrayList<>();
        boolean pausing = day.pauses().stream()
                .anyMatch(pause -> minutes(pause.start()) <= minute
                        && minute
                                < minutes(pause.start())
                                        + pause.pause().length().toMinutes());
        for (Session session : day.sessions()) {
            if (minutes(session.start()) <= minute && minute < minutes(session.end())) {
                claim(!pausing, session.code() + " is on in a pause at minute " + minute);
                taken.add("room " + session.room());
                taken.add(session.lead().value());
                taken.add(session.scribe().value());
                session.participants().forEach(person -> taken.add(person.value()));
            }
        }
        claim(taken.stream().distinct().count() == taken.size(), "double booking at minute " + minute + ": " + taken);
    }

    private void session(Session session) {
        DayFrame frame = brief.frame();
        boolean fixed = brief.fixed().contains(session);
        int from = minutes(session.start());
        int to = minutes(session.end());
        claim(from >= minutes(frame.from()) && to <= minutes(frame.to()), session.code() + " is out of the day");
        LocalTime now = brief.now();
        claim(fixed || now == null || from >= minutes(now), session.code() + " is in the past");
        int people = session.participants().size();
        if (session.kind() == SessionKind.FOCUS_GROUP) {
            claim(people >= 5 && people <= 8, session.code() + " is a group of " + people);
        }
        brief.review().rooms().stream()
                .filter(room -> room.code().equals(session.room()))
                .forEach(room -> claim(room.seats() >= people + 2, session.code() + " is in too small a room"));
        brief.review().team().stream()
                .filter(reviewer -> reviewer.code().equals(session.lead()))
                .forEach(reviewer -> claim(!reviewer.role().equals("scribe"), session.code() + " is led by a scribe"));
        for (ParticipantCode code : session.participants()) {
            Participant person = brief.review().participant(code).orElseThrow();
            claim(fixed || !brief.absent().contains(code), code + " is absent");
            claim(
                    fixed
                            || person.available().stream()
                                    .anyMatch(free -> minutes(free.from()) <= from && to <= minutes(free.to())),
                    code + " is not free for " + session.code());
            person(session, person);
        }
    }

    private void person(Session session, Participant person) {
        boolean sensitive = person.category() == Category.VICTIM
                || person.category() == Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING;
        claim(
                !sensitive
                        || session.kind() == SessionKind.INTERVIEW
                        || person.needs().contains("may join a group"),
                person.code() + " is in a group");
        for (String need : person.needs().split("; ")) {
            if (need.startsWith("with ")) {
                claim(
                        session.participants().contains(new ParticipantCode(need.substring(5))),
                        person.code() + " is alone");
            }
        }
        for (ParticipantCode code : session.participants()) {
            if (code.equals(person.code())
                    || person.needs().contains("with " + code)
                            && !person.needs().contains("not")) {
                continue;
            }
            Participant other = brief.review().participant(code).orElseThrow();
            String sector = brief.review().agency(other.agency()).orElseThrow().sector();
            claim(!other.code().equals(person.lineManager()), person.code() + " is with their manager");
            claim(
                    !sensitive || !sector.equals("police") || person.needs().contains("may meet police"),
                    person.code() + " is with police");
            claim(
                    !(person.category() == Category.VICTIM
                            && other.category() == Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING),
                    person.code() + " is a victim with " + code);
            claim(!person.needs().contains("not with " + sector), person.code() + " is with " + sector);
            claim(!person.needs().contains("not with " + code), person.code() + " is with " + code);
        }
    }

    private void pauses() {
        for (DayFrame.Pause pause : brief.frame().pauses()) {
            List<Timetable.PauseAt> held =
                    day.pauses().stream().filter(at -> at.pause().equals(pause)).toList();
            claim(held.size() == 1, pause + " is held " + held.size() + " times");
            held.forEach(at -> claim(
                    minutes(at.start()) >= minutes(pause.earliest())
                            && minutes(at.start()) + pause.length().toMinutes() <= minutes(pause.latest()),
                    pause + " is out of its window at " + at.start()));
        }
    }

    private void writingUp() {
        for (Session one : day.sessions()) {
            for (Session next : day.sessions()) {
                boolean shared = List.of(one.lead(), one.scribe()).contains(next.lead())
                        || List.of(one.lead(), one.scribe()).contains(next.scribe());
                int end = minutes(one.end());
                int start = minutes(next.start());
                if (shared
                        && start >= end
                        && start - end < brief.frame().writeUp().toMinutes()) {
                    boolean pause = day.pauses().stream()
                            .anyMatch(at -> minutes(at.start()) >= end
                                    && minutes(at.start()) + at.pause().length().toMinutes() <= start);
                    claim(pause, "no time to write up between " + one.code() + " and " + next.code());
                }
            }
        }
    }
}
