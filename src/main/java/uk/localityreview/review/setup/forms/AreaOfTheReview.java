package uk.localityreview.review.setup.forms;

import static java.util.stream.Collectors.joining;
import static uk.localityreview.review.setup.question.Question.text;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.Hold;
import uk.localityreview.review.Locality;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.AreaCodes;
import uk.localityreview.review.setup.question.AreaCodes.Codes;
import uk.localityreview.review.setup.question.Question;
import uk.localityreview.shared.AreaCode;

/** The area of a review and its codes, which can be put right until something is known by them. */
@Component
class AreaOfTheReview {

    private final Reviews reviews;
    private final List<Hold> holds;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AreaOfTheReview(Reviews reviews, List<Hold> holds, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.holds = holds;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The codes of a review were changed: which they were, and which they are. */
    record AreaChanged(UUID review, String subject) implements Audited {

        @Override
        public String act() {
            return "AREA_CHANGED";
        }
    }

    List<Question> questions(ReviewId review) {
        Locality held = reviews.get(review).locality();
        return Stream.concat(
                        Stream.of(text("locality", "Area", "As people say it, such as Luton", held.name())),
                        AreaCodes.questions(codesOf(held)).stream())
                .toList();
    }

    /** Reads the answers; none when something is wrong with them, or when the codes are held. */
    Optional<Locality> read(ReviewId review, Answers answers) {
        Codes held = codesOf(reviews.get(review).locality());
        String name = answers.text("locality", "Enter the area");
        Optional<Codes> said = AreaCodes.read(answers);
        if (said.isPresent() && !said.get().equals(held)) {
            holds.stream()
                    .flatMap(hold -> hold.onArea(review).stream())
                    .findFirst()
                    .ifPresent(why -> AreaCodes.refuse(answers, why));
        }
        return said.map(codes -> new Locality(name, codes.authority(), codes.partnership(), codes.force()));
    }

    /** Keeps the area, on record where its codes change. */
    void keep(ReviewId review, Locality locality) {
        Codes before = codesOf(reviews.get(review).locality());
        jdbc.sql("""
                update review.review
                   set locality = :name, local_authority = :authority,
                       community_safety_partnership = :partnership, police_force_area = :force
                 where id = :review
                """)
                .param("review", review.value())
                .param("name", locality.name())
                .param("authority", locality.localAuthority().value())
                .param("partnership", valueOf(locality.communitySafetyPartnership()), Types.VARCHAR)
                .param("force", valueOf(locality.policeForceArea()), Types.VARCHAR)
                .update();
        Codes now = codesOf(locality);
        if (!now.equals(before)) {
            events.publishEvent(new AreaChanged(review.value(), words(before) + " to " + words(now)));
        }
    }

    private static Codes codesOf(Locality locality) {
        return new Codes(locality.localAuthority(), locality.communitySafetyPartnership(), locality.policeForceArea());
    }

    private static String words(Codes codes) {
        return Stream.of(codes.authority(), codes.partnership(), codes.force())
                .flatMap(Stream::ofNullable)
                .map(AreaCode::value)
                .collect(joining(", "));
    }

    private static @Nullable String valueOf(@Nullable AreaCode code) {
        return code == null ? null : code.value();
    }
}
