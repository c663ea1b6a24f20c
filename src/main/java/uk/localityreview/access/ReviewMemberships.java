package uk.localityreview.access;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.shared.Refused;

/** Who holds which role in which review; one account holds at most one role in a review. */
@Component
public class ReviewMemberships {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ReviewMemberships(JdbcClient database, ApplicationEventPublisher events, InstantSource clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Gives an account a role in a review, in place of any it held there. */
    @Transactional
    public void grant(UUID review, AccountId account, Role role) {
        if (role == Role.ADMINISTRATOR) {
            throw new Refused("Administrator is no role within a review. Nothing was changed. Choose another role.");
        }
        database.sql("""
                        insert into access.membership (review, account, role, granted_at)
                        values (:review, :account, :role, :now)
                        on conflict (review, account) do update set role = excluded.role, granted_at = excluded.granted_at
                        """)
                .param("review", review)
                .param("account", account.value())
                .param("role", role.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(AccessDeed.of("ROLE_GRANTED", review, account, role));
    }

    /** Takes an account's role in a review away. */
    @Transactional
    public void withdraw(UUID review, AccountId account) {
        Optional<Role> held = roleOf(review, account);
        held.ifPresent(role -> {
            database.sql("delete from access.membership where review = :review and account = :account")
                    .param("review", review)
                    .param("account", account.value())
                    .update();
            events.publishEvent(AccessDeed.of("ROLE_WITHDRAWN", review, account, role));
        });
    }

    /** The role that an account holds in a review, if any. */
    public Optional<Role> roleOf(UUID review, AccountId account) {
        return database.sql("select role from access.membership where review = :review and account = :account")
                .param("review", review)
                .param("account", account.value())
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }

    /** Whether an account may do something in a review. */
    public boolean may(AccountId account, Permission permission, UUID review) {
        return roleOf(review, account).filter(role -> role.may(permission)).isPresent();
    }

    /** The reviews in which an account holds a role, the latest granted first. */
    public Map<UUID, Role> reviewsOf(AccountId account) {
        return database.sql("""
                        select review, role
                          from access.membership
                         where account = :account
                         order by granted_at desc, review
                        """).param("account", account.value()).query(rows -> {
            Map<UUID, Role> roles = new LinkedHashMap<>();
            while (rows.next()) {
                roles.put(rows.getObject("review", UUID.class), Role.valueOf(rows.getString("role")));
            }
            return roles;
        });
    }

    /** Everyone who holds a role in a review, by display name. */
    public Map<Account, Role> membersOf(UUID review) {
        return members(database.sql("""
                        select a.id, a.user_name, a.display_name, a.administrator, m.role
                          from access.membership m
                          join access.account a on a.id = m.account
                         where m.review = :review and a.closed_at is null
                         order by a.display_name, a.user_name
                        """).param("review", review));
    }

    /**
     * Everyone who holds a role in a review, their roles held still until the transaction ends, so that what is decided by
     * them is still so when it is written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Account, Role> membersHeldStill(UUID review) {
        return members(database.sql("""
                        select a.id, a.user_name, a.display_name, a.administrator, m.role
                          from access.membership m
                          join access.account a on a.id = m.account
                         where m.review = :review and a.closed_at is null
                         order by a.id
                           for update of m
                        """).param("review", review));
    }

    private static Map<Account, Role> members(JdbcClient.StatementSpec statement) {
        return statement.query(rows -> {
            Map<Account, Role> members = new LinkedHashMap<>();
            while (rows.next()) {
                members.put(Account.from(rows, rows.getRow()), Role.valueOf(rows.getString("role")));
            }
            return members;
        });
    }
}
