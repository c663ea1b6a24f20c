package uk.localityreview.timetable.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** When the pauses of each day are held, where that was chosen. */
@Repository
public class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(Pause.Kind kind, LocalTime start, LocalTime end) {

        boolean fits(Pause pause) {
            return pause.kind() == kind
                    && start.plus(pause.length()).equals(end)
                    && !start.isBefore(pause.earliest())
                    && !end.isAfter(pause.latest());
        }
    }

    /** The pauses as chosen; none when nobody chose, or when the frame has changed since. */
    List<PauseAt> of(ReviewId review, DayFrame frame) {
        List<Kept> kept = new ArrayList<>(jdbc.sql(
                        "select kind, starts_at, ends_at from timetable.pause where review = :review order by starts_at")
                .param("review", review.value())
                .query((row, number) -> new Kept(
                        Pause.Kind.valueOf(row.getString("kind")),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class)))
                .list());
        List<PauseAt> chosen = new ArrayList<>();
        for (Pause pause : frame.pauses()) {
            kept.stream().filter(one -> one.fits(pause)).findFirst().ifPresent(one -> {
                kept.remove(one);
                chosen.add(new PauseAt(pause, one.start()));
            });
        }
        return kept.isEmpty() && chosen.size() == frame.pauses().size() ? chosen : List.of();
    }

    /** Keeps the pauses of a day in place of those it had. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ReviewId review, List<PauseAt> pauses) {
        jdbc.sql("delete from timetable.pause where review = :review")
                .param("review", review.value())
                .update();
        for (PauseAt pause : pauses) {
            jdbc.sql("""
                    insert into timetable.pause (review, kind, starts_at, ends_at)
                    values (:review, :kind, :start, :end)
                    on conflict do nothing
                    """)
                    .param("review", review.value())
                    .param("kind", pause.pause().kind().name())
                    .param("start", pause.when().start())
                    .param("end", pause.when().end())
                    .update();
        }
    }
}
