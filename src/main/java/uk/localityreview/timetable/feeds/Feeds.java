package uk.localityreview.timetable.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.feeds.Audience.Kind;
import uk.localityreview.timetable.feeds.FeedEntry.Plan;

/** The secret links of all reviews, and what each said last. */
@Repository
class Feeds {

    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Feed feed, Sha256 token, AccountId by) {
        jdbc.sql("""
                insert into timetable.feed (id, review, kind, code, token_hash, made_at, made_by)
                values (:id, :review, :kind, :code, :token, :at, :by)
                """)
                .param("id", feed.id())
                .param("review", feed.review().value())
                .param("kind", feed.audience().kind().name())
                .param("code", feed.audience().code())
                .param("token", token.hex())
                .param("at", utc(feed.madeAt()))
                .param("by", by.value())
                .update();
    }

    /** The links of a review, the newest first, revoked ones among them. */
    List<Feed> of(ReviewId review) {
        return jdbc.sql("select * from timetable.feed where review = :review order by made_at desc, kind, code")
                .param("review", review.value())
                .query((row, number) -> feed(row))
                .list();
    }

    /** Revokes a link that is not revoked yet. */
    Optional<Feed> revoke(ReviewId review, UUID feed, Instant at) {
        return jdbc.sql("""
                update timetable.feed
                   set revoked_at = :at
                 where review = :review and id = :feed and revoked_at is null
                returning *
                """)
                .param("at", utc(at))
                .param("review", review.value())
                .param("feed", feed)
                .query((row, number) -> feed(row))
                .optional();
    }

    /** The link that a token opens, held against others who fetch it until the transaction ends. */
    Optional<Fetched> open(Sha256 token) {
        return jdbc.sql("select * from timetable.feed where token_hash = :token and revoked_at is null for update")
                .param("token", token.hex())
                .query((row, number) ->
                        new Fetched(feed(row), instant(row, "window_from"), row.getInt("window_fetches")))
                .optional();
    }

    /**
     * A link with how often it was fetched lately.
     *
     * @param feed the link
     * @param windowFrom since when fetches are counted, or null before the first
     * @param fetches how many there were since
     */
    record Fetched(Feed feed, @Nullable Instant windowFrom, int fetches) {}

    void count(UUID feed, Instant windowFrom, int fetches, Instant at) {
        jdbc.sql("""
                update timetable.feed
                   set window_from = :from, window_fetches = :fetches, last_fetched_at = :at
                 where id = :feed
                """)
                .param("from", utc(windowFrom))
                .param("fetches", fetches)
                .param("at", utc(at))
                .param("feed", feed)
                .update();
    }

    List<FeedEntry> said(UUID feed) {
        return jdbc.sql("select * from timetable.feed_entry where feed = :feed order by starts_at, session")
                .param("feed", feed)
                .query((row, number) -> new FeedEntry(
                        row.getString("session"),
                        new Plan(
                                row.getObject("day", LocalDate.class),
                                row.getObject("starts_at", LocalTime.class),
                                row.getObject("ends_at", LocalTime.class),
                                row.getString("summary"),
                                row.getString("location"),
                                row.getBoolean("cancelled")),
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void say(UUID feed, FeedEntry entry) {
        jdbc.sql("""
                insert into timetable.feed_entry (feed, session, sequence, day, starts_at, ends_at, summary, location,
                                                  cancelled, changed_at)
                values (:feed, :session, :sequence, :day, :start, :end, :summary, :location, :cancelled, :at)
                on conflict (feed, session) do update
                   set sequence = :sequence, day = :day, starts_at = :start, ends_at = :end, summary = :summary,
                       location = :location, cancelled = :cancelled, changed_at = :at
                """)
                .param("feed", feed)
                .param("session", entry.session())
                .param("sequence", entry.sequence())
                .param("day", entry.plan().day())
                .param("start", entry.plan().start())
                .param("end", entry.plan().end())
                .param("summary", entry.plan().summary())
                .param("location", entry.plan().location())
                .param("cancelled", entry.plan().cancelled())
                .param("at", utc(entry.changedAt()))
                .update();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                new ReviewId(row.getObject("review", UUID.class)),
                new Audience(Kind.valueOf(row.getString("kind")), row.getString("code")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "last_fetched_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
