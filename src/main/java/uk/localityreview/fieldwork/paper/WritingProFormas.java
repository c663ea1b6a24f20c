package uk.localityreview.fieldwork.paper;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.NotFound;
import uk.localityreview.fieldwork.paper.ProForma.Person;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Sessions;

/** Writes the sheets of sessions, on record. */
@Component
class WritingProFormas {

    private final Reviews reviews;
    private final Sessions sessions;
    private final Topics topics;
    private final ApplicationEventPublisher events;

    WritingProFormas(Reviews reviews, Sessions sessions, Topics topics, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.topics = topics;
        this.events = events;
    }

    /** The sheets of all sessions, or of the one with a code; {@link NotFound} when there is none such. */
    @Transactional
    ProFormasPage write(ReviewId id, String only) {
        Review review = reviews.get(id);
        List<Session> chosen = sessions.of(id).stream()
                .filter(session -> only.isEmpty() || session.code().value().equals(only))
                .toList();
        if (chosen.isEmpty() && !only.isEmpty()) {
            throw new NotFound("session");
        }
        if (!chosen.isEmpty()) {
            events.publishEvent(
                    new ProFormasRead(id, chosen.stream().map(Session::code).toList()));
        }
        return new ProFormasPage(
                review, chosen.stream().map(session -> sheet(review, session)).toList());
    }

    private ProForma sheet(Review review, Session session) {
        String kind = session.kind().words();
        return new ProForma(
                session,
                kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1),
                place(review, session.room()),
                session.participants().stream()
                        .map(code -> new Person(
                                code.value(),
                                review.participant(code)
                                        .map(one -> one.role()
                                                + review.agency(one.agency())
                                                        .map(Agency::name)
                                                        .map(agency -> ", " + agency)
                                                        .orElse(""))
                                        .orElse("")))
                        .toList(),
                topics.of(review, session));
    }

    private static String place(Review review, String room) {
        return review.rooms().stream()
                .filter(one -> one.code().equals(room) && !one.site().isBlank())
                .map(Room::site)
                .findFirst()
                .map(site -> site + ", room " + room)
                .orElse("Room " + room);
    }
}
