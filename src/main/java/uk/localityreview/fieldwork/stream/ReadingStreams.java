package uk.localityreview.fieldwork.stream;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.SessionCode;

/** Opens the streams of a session for whoever is signed in, and records that they were read. */
@Component
class ReadingStreams {

    private final Operations operations;
    private final ApplicationEventPublisher events;

    ReadingStreams(Operations operations, ApplicationEventPublisher events) {
        this.operations = operations;
        this.events = events;
    }

    @Transactional
    public List<Stream> read(ReviewId review, SessionCode session) {
        List<Stream> streams = Stream.of(operations.of(review, session));
        events.publishEvent(new StreamsRead(review, session));
        return streams;
    }
}
