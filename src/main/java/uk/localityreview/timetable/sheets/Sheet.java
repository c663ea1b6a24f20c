package uk.localityreview.timetable.sheets;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.feeds.Audience;

/** One side of paper for the day. Each kind holds just what its audience may see. */
public sealed interface Sheet {

    /** For whom it is. */
    Audience audience();

    /** How many lines of text it has, so that a long one is set smaller. */
    int lines();

    /**
     * The whole day, for the team.
     *
     * @param rows a row a session or pause
     */
    record DaySheet(Audience audience, List<DayRow> rows) implements Sheet {

        public DaySheet {
            rows = List.copyOf(rows);
        }

        @Override
        public int lines() {
            return rows.size();
        }
    }

    /** A session of the whole day, the people by P-code, or a pause of the team. */
    record DayRow(String time, String room, String session, String kind, String reviewers, String people) {

        static DayRow pause(String time, String kind) {
            return new DayRow(time, "", "", kind, "", "");
        }
    }

    /**
     * A room, for its door: when something is on, and nothing about whom or what.
     *
     * @param site where the room is
     * @param rows a row a session
     */
    record RoomSheet(Audience audience, String site, List<DoorRow> rows) implements Sheet {

        public RoomSheet {
            rows = List.copyOf(rows);
        }

        @Override
        public int lines() {
            return rows.size();
        }
    }

    /** A time at which a room is taken. */
    record DoorRow(String time, String kind) {}

    /**
     * A reviewer's day.
     *
     * @param role what they are in the team
     * @param rows a row a session or pause
     */
    record ReviewerSheet(Audience audience, String role, List<ReviewerRow> rows) implements Sheet {

        public ReviewerSheet {
            rows = List.copyOf(rows);
        }

        /** Every challenge on the sheet, once each. */
        public List<String> challenges() {
            return rows.stream()
                    .flatMap(row -> row.challenges().stream())
                    .distinct()
                    .sorted(comparing(challenge -> new ThemeCode(challenge.replaceFirst(" .*", ""))))
                    .toList();
        }

        @Override
        public int lines() {
            return rows.stream()
                    .mapToInt(row -> 2
                            + row.people().size()
                            + Math.ceilDiv(row.challenges().size(), 3))
                    .sum();
        }
    }

    /**
     * A session as a reviewer needs it, or a pause of the team, of which there is a time and a kind alone.
     *
     * @param part what the reviewer does in it, and with whom
     * @param people who takes part, a line each
     * @param challenges what to ask about
     * @param chosen whether those were chosen for the session, or are what its people can speak to
     */
    record ReviewerRow(
            String time,
            String room,
            String session,
            String kind,
            String part,
            List<PersonLine> people,
            List<String> challenges,
            boolean chosen) {

        public ReviewerRow {
            people = List.copyOf(people);
            challenges = List.copyOf(challenges);
        }

        static ReviewerRow pause(String time, String kind) {
            return new ReviewerRow(time, "", "", kind, "", List.of(), List.of(), false);
        }

        public boolean isPause() {
            return session.isEmpty();
        }

        /** The challenges by code alone, for a sheet that names each once at its foot. */
        public String codes() {
            return challenges.stream()
                    .map(challenge -> challenge.replaceFirst(" .*", ""))
                    .collect(joining(" "));
        }
    }

    /** Somebody in a session, by P-code, with what they did not agree to. */
    record PersonLine(String code, String agency, String role, String needs, List<String> limits) {

        public PersonLine {
            limits = List.copyOf(limits);
        }
    }

    /**
     * A participant's own times, with nothing about anybody else.
     *
     * @param day the day in words
     * @param appointments their own sessions
     */
    record ParticipantSheet(Audience audience, String day, List<Appointment> appointments) implements Sheet {

        public ParticipantSheet {
            appointments = List.copyOf(appointments);
        }

        @Override
        public int lines() {
            return appointments.size();
        }
    }

    /** When and where somebody is to come. */
    record Appointment(String time, String place, String kind) {}
}
