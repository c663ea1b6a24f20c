package uk.localityreview.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DayFrame.Pause;

@OnARealDatabase
class DayFramesTests {

    @Autowired
    private DayFrames frames;

    @Test
    void startsFromTheUsualDay() {
        assertThat(frames.of(ReviewId.random())).isEqualTo(DayFrame.usual());
    }

    @Test
    void keepsTheFrameThatWasSettledLast() {
        ReviewId review = ReviewId.random();
        frames.keep(review, DayFrame.usual());
        DayFrame shorter = new DayFrame(
                LocalTime.of(10, 0),
                LocalTime.of(15, 30),
                List.of(Pause.at(Pause.Kind.LUNCH, LocalTime.of(12, 0), LocalTime.of(12, 45))),
                Duration.ofMinutes(30),
                Duration.ofMinutes(60),
                Duration.ofMinutes(10),
                Duration.ofMinutes(5),
                OptionalInt.of(1));
        frames.keep(review, shorter);

        assertThat(frames.of(review)).isEqualTo(shorter);
    }
}
