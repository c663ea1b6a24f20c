package uk.localityreview.daypack;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteReading;
import uk.localityreview.fieldwork.NoteReading.Fault;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/** Reads the notes of the sessions, and holds each against the timetable. */
final class NoteFiles {

    static final String FOLDER = "notes/";
    private static final Pattern NAME = Pattern.compile("notes/([A-Z]{1,3}\\d{1,3})\\.([A-Za-z]{1,5})");

    private final Problems problems;
    private final Review review;
    private final Map<SessionCode, Session> sessions;
    private final Map<SessionCode, String> files = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<OriginalNote> originals = new ArrayList<>();

    NoteFiles(Problems problems, Review review, List<Session> sessions) {
        this.problems = problems;
        this.review = review;
        this.sessions = sessions.stream().collect(toMap(Session::code, session -> session));
    }

    void read(String path, byte[] bytes) {
        Matcher name = NAME.matcher(path);
        if (!name.matches()) {
            problems.add(path, 0, "is not named after a session, such as notes/S01.txt");
            return;
        }
        String ending = name.group(2).toLowerCase(Locale.ROOT);
        if (!NoteReading.endings().contains(ending)) {
            problems.add(path, 0, "is of a kind that cannot be read here; a note is .txt, .vtt or .docx");
            return;
        }
        switch (NoteReading.of(ending, bytes)) {
            case NoteReading.NotTaken(List<Fault> faults) ->
                faults.forEach(fault -> problems.add(path, fault.line(), fault.reason()));
            case NoteReading.Taken(Note note, Map<String, String> header) ->
                take(path, name.group(1), note, header, bytes);
        }
    }

    private void take(String path, String named, Note note, Map<String, String> header, byte[] bytes) {
        Session session = sessions.get(note.session());
        String earlier = files.putIfAbsent(note.session(), path);
        if (!note.session().value().equals(named)) {
            problems.add(
                    path, 1, "is the note of " + note.session() + " by its header, and of " + named + " by its name");
        } else if (session == null) {
            problems.add(path, 0, "is the note of a session that is not in " + DayTables.TIMETABLE);
        } else if (earlier != null) {
            problems.add(path, 0, "is a second note of " + note.session() + "; " + earlier + " is the first");
        } else {
            compareWithTimetable(path, session, header);
            checkSpeakers(path, session, note);
            notes.add(note);
            originals.add(new OriginalNote(note.session(), path.substring(FOLDER.length()), bytes));
        }
    }

    private void compareWithTimetable(String path, Session session, Map<String, String> header) {
        String room = header.getOrDefault("Room", session.room());
        if (!room.equals(session.room())) {
            problems.notice(path + ": the note says room " + room + ", the timetable room " + session.room() + ".");
        }
        String date = header.getOrDefault("Date", review.date().toString());
        if (!date.equals(review.date().toString())) {
            problems.add(path, 0, "is of " + date + ", and the review day is " + review.date());
        }
    }

    private void checkSpeakers(String path, Session session, Note note) {
        Set<String> strangers = new TreeSet<>();
        for (NoteLine line : note.lines()) {
            switch (line.speaker()) {
                case Speaker.OfParticipant(ParticipantCode code) -> {
                    if (review.participant(code).isEmpty()) {
                        problems.add(
                                path,
                                fileLine(note, line),
                                "is said by " + code + ", who is not in " + DayTables.PARTICIPANTS);
                    } else if (!session.participants().contains(code)) {
                        strangers.add(code.value());
                    }
                }
                case Speaker.OfReviewer(ReviewerCode code) -> {
                    if (review.team().stream().noneMatch(member -> member.code().equals(code))) {
                        problems.add(path, fileLine(note, line), "is by " + code + ", who is not in the team");
                    }
                }
                case Speaker.OfGroup() -> {}
            }
        }
        strangers.forEach(code -> problems.notice(
                path + ": " + code + " speaks and is not down for " + session.code() + " in the timetable."));
    }

    /** The line of the text as a person counts it, from 1. */
    private static int fileLine(Note note, NoteLine line) {
        int end = note.text().offsetByCodePoints(0, line.span().start());
        return 1
                + (int) note.text()
                        .substring(0, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    List<Note> notes() {
        return notes;
    }

    List<OriginalNote> originals() {
        return originals;
    }
}
