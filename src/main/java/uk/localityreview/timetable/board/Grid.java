package uk.localityreview.timetable.board;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.day.PlannedDay;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * A day as a table: a column a room, a row a quarter of an hour, and a row more wherever something starts or ends between.
 *
 * @param rooms the columns
 * @param rows in the order of the day
 */
public record Grid(List<Room> rooms, List<Row> rows) {

    private static final int QUARTER = 15;

    public Grid {
        rooms = List.copyOf(rooms);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param at when it starts
     * @param minutes how long it is, for its height: 5, 10 or 15
     * @param cells those that start in it; a cell that goes on from above is not there
     */
    public record Row(LocalTime at, int minutes, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it starts at a full or half hour, to be seen at a glance. */
        public boolean isHalfHour() {
            return at.getMinute() % 30 == 0;
        }
    }

    /** What is in a room for some rows. */
    public sealed interface Cell {
        int rows();
    }

    /** A session. */
    public record Held(SessionCard card, int rows) implements Cell {}

    /** A pause of the whole team, across as many rooms as are free of sessions. */
    public record Paused(PauseAt pause, int rows, int columns) implements Cell {}

    /** Nothing: a session could start here. */
    public record Free(String room, LocalTime at, int rows) implements Cell {}

    /** The table of a day. */
    public static Grid of(PlannedDay day, List<SessionCard> cards) {
        return new Drawing(day, cards).grid();
    }

    private static final class Drawing {

        private final PlannedDay day;
        private final List<SessionCard> cards;
        private final List<LocalTime> edges;

        Drawing(PlannedDay day, List<SessionCard> cards) {
            this.day = day;
            this.cards = cards.stream()
                    .filter(card -> !card.session().isCancelled())
                    .sorted(Comparator.comparing(
                            (SessionCard card) -> card.session().session().start()))
                    .toList();
            this.edges = edges();
        }

        private List<LocalTime> edges() {
            NavigableSet<LocalTime> edges = new TreeSet<>();
            edges.add(day.frame().from());
            edges.add(day.frame().to());
            cards.forEach(card -> {
                edges.add(card.session().session().start());
                edges.add(card.session().session().end());
            });
            day.pauses().forEach(pause -> {
                edges.add(pause.when().start());
                edges.add(pause.when().end());
            });
            LocalTime last = edges.last();
            LocalTime first = edges.first();
            for (LocalTime at = first.withMinute(first.getMinute() / QUARTER * QUARTER)
                            .plusMinutes(QUARTER);
                    at.isBefore(last) && at.isAfter(first);
                    at = at.plusMinutes(QUARTER)) {
                edges.add(at);
            }
            return List.copyOf(edges);
        }

        Grid grid() {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i + 1 < edges.size(); i++) {
                LocalTime at = edges.get(i);
                long minutes = Duration.between(at, edges.get(i + 1)).toMinutes();
                rows.add(new Row(at, minutes <= 5 ? 5 : minutes <= 10 ? 10 : QUARTER, cells(at)));
            }
            return new Grid(day.review().rooms(), rows);
        }

        private List<Cell> cells(LocalTime at) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < day.review().rooms().size(); column++) {
                Cell cell = cell(at, column);
                if (cell != null) {
                    cells.add(cell);
                }
            }
            return cells;
        }

        private @Nullable Cell cell(LocalTime at, int column) {
            String room = day.review().rooms().get(column).code();
            SessionCard card = sessionAt(at, room);
            if (card != null) {
                return card.session().session().start().equals(at)
                        ? new Held(
                                card, rowsBetween(at, card.session().session().end()))
                        : null;
            }
            PauseAt pause = pauseAt(at);
            if (pause == null) {
                return new Free(room, at, 1);
            }
            return isWhole(pause) ? wholePause(pause, at, column) : new Paused(pause, 1, 1);
        }

        private @Nullable Cell wholePause(PauseAt pause, LocalTime at, int column) {
            return column == 0 && pause.when().start().equals(at)
                    ? new Paused(
                            pause,
                            rowsBetween(at, pause.when().end()),
                            day.review().rooms().size())
                    : null;
        }

        private @Nullable SessionCard sessionAt(LocalTime at, String room) {
            return cards.stream()
                    .filter(card -> card.session().session().room().equals(room))
                    .filter(card -> isDuring(at, Stretch.of(card.session().session())))
                    // of two that a day taken in long ago has at once in one room, the earlier is drawn
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable PauseAt pauseAt(LocalTime at) {
            return day.pauses().stream()
                    .filter(pause -> isDuring(at, pause.when()))
                    .findFirst()
                    .orElse(null);
        }

        private boolean isWhole(PauseAt pause) {
            return cards.stream()
                    .map(card -> Stretch.of(card.session().session()))
                    .noneMatch(pause.when()::overlaps);
        }

        private static boolean isDuring(LocalTime at, Stretch stretch) {
            return !at.isBefore(stretch.start()) && at.isBefore(stretch.end());
        }

        private int rowsBetween(LocalTime from, LocalTime to) {
            return (int) edges.stream()
                    .filter(edge -> !edge.isBefore(from) && edge.isBefore(to))
                    .count();
        }
    }
}
