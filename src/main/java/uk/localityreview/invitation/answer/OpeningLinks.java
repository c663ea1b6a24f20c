package uk.localityreview.invitation.answer;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;

/**
 * Opens personal links. Links that were never made are counted by address, in the database because several nodes may share
 * it: after a hundred within a quarter of an hour that address opens none. The log says so and never says the link.
 */
@Component
class OpeningLinks {

    private static final Logger SECURITY = LoggerFactory.getLogger("uk.localityreview.security");
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_WRONG = 100;

    private final PersonalLinks links;
    private final Reviews reviews;
    private final Letterheads letterheads;
    private final JdbcClient database;
    private final InstantSource clock;

    OpeningLinks(
            PersonalLinks links, Reviews reviews, Letterheads letterheads, JdbcClient database, InstantSource clock) {
        this.links = links;
        this.reviews = reviews;
        this.letterheads = letterheads;
        this.database = database;
        this.clock = clock;
    }

    /** What came of trying a link. */
    sealed interface Tried {

        /** It opens its page. */
        record Opens(Opened opened) implements Tried {}

        /** It opens nothing: it is wrong, over or withdrawn, which nobody is told apart. */
        record OpensNothing() implements Tried {}

        /** It was not tried, because too many wrong ones came from there. */
        record TooMany() implements Tried {}
    }

    /** Tries a link. */
    @Transactional
    Tried open(String token, String address) {
        if (wrongFrom(address) >= MOST_WRONG) {
            SECURITY.warn("excess_rate_limit_exceeded links address={}", address);
            return new Tried.TooMany();
        }
        Optional<PersonalLink> link = links.find(token);
        if (link.isEmpty()) {
            countWrong(address);
            SECURITY.warn("authz_fail link=unknown address={}", address);
            return new Tried.OpensNothing();
        }
        return link.filter(found -> found.isOpenAt(clock.instant()) && reviews.holds(found.review()))
                .flatMap(this::opened)
                .<Tried>map(Tried.Opens::new)
                .orElseGet(Tried.OpensNothing::new);
    }

    private Optional<Opened> opened(PersonalLink link) {
        Review review = reviews.get(link.review());
        return review.participant(link.participant())
                .flatMap(participant -> letterheads
                        .of(link.review())
                        .map(letterhead -> new Opened(link, review, participant, letterhead)));
    }

    private int wrongFrom(String address) {
        return database.sql("select count(*) from invitation.wrong_link where address = :address and at > :since")
                .param("address", address)
                .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void countWrong(String address) {
        database.sql("delete from invitation.wrong_link where at <= :since")
                .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into invitation.wrong_link (at, address) values (:now, :address)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("address", address)
                .update();
    }
}
