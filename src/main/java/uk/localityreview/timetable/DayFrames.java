package uk.localityreview.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DayFrame.Pause;

/** The frame of each review day. */
@Repository
public class DayFrames {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DayFrames(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The frame of a day; the usual one as long as nobody has settled another. */
    public DayFrame of(ReviewId review) {
        return jdbc.sql("select * from timetable.day_frame where review = :review")
                .param("review", review.value())
                .query((row, number) -> read(row, pausesOf(review)))
                .optional()
                .orElseGet(DayFrame::usual);
    }

    /** Settles the frame of a day, in place of any that it had. */
    @Transactional
    public void keep(ReviewId review, DayFrame frame) {
        jdbc.sql("delete from timetable.day_frame where review = :review")
                .param("review", review.value())
                .update();
        jdbc.sql("""
                insert into timetable.day_frame (review, opens, closes, interview_minutes, focus_group_minutes,
                                                 write_up_minutes, step_minutes, focus_groups)
                values (:review, :opens, :closes, :interview, :focusGroup, :writeUp, :step, :focusGroups)
                """)
                .param("review", review.value())
                .param("opens", frame.from())
                .param("closes", frame.to())
                .param("interview", frame.interview().toMinutes())
                .param("focusGroup", frame.focusGroup().toMinutes())
                .param("writeUp", frame.writeUp().toMinutes())
                .param("step", frame.step().toMinutes())
                .param(
                        "focusGroups",
                        frame.focusGroups().isPresent() ? frame.focusGroups().getAsInt() : null)
                .update();
        for (int place = 0; place < frame.pauses().size(); place++) {
            keep(review, place, frame.pauses().get(place));
        }
        events.publishEvent(new DayChanged(review, "DAY_FRAME_SETTLED", "frame of the day"));
    }

    private void keep(ReviewId review, int place, Pause pause) {
        jdbc.sql("""
                insert into timetable.frame_pause (review, place, kind, earliest, latest, minutes)
                values (:review, :place, :kind, :earliest, :latest, :minutes)
                """)
                .param("review", review.value())
                .param("place", place)
                .param("kind", pause.kind().name())
                .param("earliest", pause.earliest())
                .param("latest", pause.latest())
                .param("minutes", pause.length().toMinutes())
                .update();
    }

    private List<Pause> pausesOf(ReviewId review) {
        return jdbc.sql("select * from timetable.frame_pause where review = :review order by place")
                .param("review", review.value())
                .query((row, number) -> new Pause(
                        Pause.Kind.valueOf(row.getString("kind")),
                        row.getObject("earliest", LocalTime.class),
                        row.getObject("latest", LocalTime.class),
                        Duration.ofMinutes(row.getInt("minutes"))))
                .list();
    }

    private static DayFrame read(ResultSet row, List<Pause> pauses) throws SQLException {
        Integer groups = row.getObject("focus_groups", Integer.class);
        return new DayFrame(
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                pauses,
                minutes(row, "interview_minutes"),
                minutes(row, "focus_group_minutes"),
                minutes(row, "write_up_minutes"),
                minutes(row, "step_minutes"),
                groups == null ? OptionalInt.empty() : OptionalInt.of(groups));
    }

    private static Duration minutes(ResultSet row, String column) throws SQLException {
        return Duration.ofMinutes(row.getInt(column));
    }
}
