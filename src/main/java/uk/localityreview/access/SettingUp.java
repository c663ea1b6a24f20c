package uk.localityreview.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.shared.Sha256;

/**
 * The one-time links through which people choose their own passwords: the first account's, made when nobody has one, and
 * those of accounts that an administrator adds. A link works once, for 24 hours; only its hash is kept.
 */
@Component
public class SettingUp {

    private static final Duration LASTS = Duration.ofHours(24);

    private final JdbcClient database;
    private final Accounts accounts;
    private final ReviewMemberships memberships;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SettingUp(
            JdbcClient database,
            Accounts accounts,
            ReviewMemberships memberships,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an open link leads to.
     *
     * @param invited the account that waits for its password; null for the first account, still to be made
     */
    public record Invitation(@Nullable Account invited) {}

    /** Whoever sets up the first account will hold this role in this review, besides being an administrator. */
    @Transactional
    public void promise(UUID review, Role role) {
        database.sql("""
                        insert into access.promised_membership (review, role)
                        values (:review, :role)
                        on conflict (review) do update set role = excluded.role
                        """).param("review", review).param("role", role.name()).update();
    }

    /** The path of a new link for the first account, in place of any before it; empty when somebody has an account. */
    @Transactional
    public Optional<String> linkForTheFirstAccount() {
        if (!accounts.areNone()) {
            return Optional.empty();
        }
        database.sql("delete from access.set_up_link where account is null").update();
        return Optional.of(newLink(null));
    }

    /** The path of a new link for an account to choose a password, in place of any before it. */
    @Transactional
    public String linkFor(AccountId account) {
        database.sql("delete from access.set_up_link where account = :account")
                .param("account", account.value())
                .update();
        events.publishEvent(AccessDeed.of("SET_UP_LINK_MADE", account));
        return newLink(account);
    }

    /** What a token leads to; empty when there was never such a link, or it was used, or its time is over. */
    public Optional<Invitation> open(String token) {
        return database.sql("""
                        select account
                          from access.set_up_link
                         where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", Sha256.of(token).hex())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject("account", UUID.class)))
                .optional()
                .flatMap(this::invitation);
    }

    /** Makes the first account, an administrator with the promised roles, and uses the link up. */
    @Transactional
    public Account makeFirstAccount(String token, String displayName, String userName, String password) {
        useUp(token);
        // Two links cannot both make a first account: the second waits here for the first to be done.
        database.sql("lock table access.account in share row exclusive mode").update();
        if (!accounts.areNone()) {
            throw new NotFound("a set-up link for the first account, when there is one already");
        }
        Account account = accounts.create(displayName, userName, password, true);
        for (Promise promise : promises()) {
            memberships.grant(promise.review(), account.id(), promise.role());
        }
        database.sql("delete from access.promised_membership").update();
        return account;
    }

    /** Gives an invited account the password that its owner chose, and uses the link up. */
    @Transactional
    public void choosePassword(String token, Account invited, String password) {
        useUp(token);
        accounts.choosePassword(invited.id(), password);
    }

    private void useUp(String token) {
        int used = database.sql("""
                        update access.set_up_link
                           set used_at = :now
                         where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", Sha256.of(token).hex())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .update();
        if (used != 1) {
            throw new NotFound("an open set-up link");
        }
    }

    private Optional<Invitation> invitation(Optional<UUID> account) {
        if (account.isEmpty()) {
            return accounts.areNone() ? Optional.of(new Invitation(null)) : Optional.empty();
        }
        return accounts.find(new AccountId(account.get())).map(Invitation::new);
    }

    private String newLink(@Nullable AccountId account) {
        SecretToken token = SecretToken.random();
        database.sql("""
                        insert into access.set_up_link (token_hash, account, created_at, expires_at)
                        values (:hash, :account, :now, :expires)
                        """)
                .param("hash", token.hash().hex())
                .param("account", account == null ? null : account.value())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("expires", now().plus(LASTS).atOffset(ZoneOffset.UTC))
                .update();
        return "/set-up/" + token.value();
    }

    private List<Promise> promises() {
        return database.sql("select review, role from access.promised_membership order by review")
                .query((row, number) ->
                        new Promise(row.getObject("review", UUID.class), Role.valueOf(row.getString("role"))))
                .list();
    }

    private Instant now() {
        return clock.instant();
    }

    private record Promise(UUID review, Role role) {}
}
