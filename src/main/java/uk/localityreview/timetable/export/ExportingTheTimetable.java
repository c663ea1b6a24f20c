package uk.localityreview.timetable.export;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;

/** Takes the timetable of a review away as a file, on record. */
@Component
class ExportingTheTimetable {

    private final Reviews reviews;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ExportingTheTimetable(Reviews reviews, Sessions sessions, ApplicationEventPublisher events, InstantSource clock) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file.
     *
     * @param name what it is to be called
     * @param bytes what is in it
     */
    record Exported(String name, byte[] bytes) {}

    @Transactional
    Exported workbook(ReviewId id) {
        Review review = reviews.get(id);
        List<Session> day = sessions.of(id);
        events.publishEvent(new TimetableExported(id, "XLSX", day.size()));
        return new Exported(
                "timetable-" + review.date() + ".xlsx", TimetableWorkbook.write(review, day, clock.instant()));
    }
}
