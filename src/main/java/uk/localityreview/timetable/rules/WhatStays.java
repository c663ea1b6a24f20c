package uk.localityreview.timetable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** How far a timetable leaves what people know of as it was before: the cases against it, each in a sentence. */
record WhatStays(Brief brief, Timetable timetable) {

    List<String> timesMoved() {
        return moved((old, now) -> !old.start().equals(now.start()), "is at another time than before");
    }

    List<String> roomsMoved() {
        return moved((old, now) -> !old.room().equals(now.room()), "is in another room than before");
    }

    List<String> teamsMoved() {
        return moved((old, now) -> !sameTeam(old, now), "is held by other reviewers than before");
    }

    @FunctionalInterface
    private interface Differs {
        boolean between(Session old, Session now);
    }

    private List<String> moved(Differs differs, String how) {
        List<String> cases = new ArrayList<>();
        for (Session old : brief.before().sessions()) {
            Optional<Session> now = isFixed(old.code()) ? Optional.empty() : timetable.session(old.code());
            if (now.isPresent() && differs.between(old, now.get())) {
                cases.add(old.code() + " " + how + ".");
            }
        }
        return cases;
    }

    private boolean isFixed(SessionCode code) {
        return brief.fixed().stream().anyMatch(fixed -> fixed.code().equals(code));
    }

    private static boolean sameTeam(Session old, Session now) {
        return old.lead().equals(now.lead()) && old.scribe().equals(now.scribe());
    }

    List<String> pausesMoved() {
        return brief.before().pauses().stream()
                .filter(old -> timetable.pauses().stream()
                        .anyMatch(now ->
                                now.pause().equals(old.pause()) && !now.start().equals(old.start())))
                .map(old -> "The " + old.pause().kind().words() + " is at another time than before.")
                .toList();
    }
}
