package uk.localityreview.access;

import java.text.Normalizer;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.shared.Refused;

/** The accounts of all who may sign in. */
@Component
public class Accounts {

    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{2,63}");

    private final JdbcClient database;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Accounts(JdbcClient database, Passwords passwords, ApplicationEventPublisher events, InstantSource clock) {
        this.database = database;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with the names and the password of a new account. */
    public FormErrors problemsWith(String displayName, String userName, String password) {
        FormErrors errors = problemsWith(displayName, userName);
        String problem = passwords.problemWith(password, folded(userName));
        return problem == null ? errors : errors.with("password", problem);
    }

    /** What is wrong with the names of a new account. */
    public FormErrors problemsWith(String displayName, String userName) {
        FormErrors errors = FormErrors.none();
        if (displayName.isBlank()) {
            errors = errors.with("displayName", "Enter a name");
        } else if (displayName.strip().length() > 100 || hasControls(displayName)) {
            errors = errors.with("displayName", "Name must be at most 100 characters, on one line");
        }
        if (!USER_NAME.matcher(folded(userName)).matches()) {
            errors = errors.with(
                    "userName", "User name must be 3 to 64 letters, digits, full stops, hyphens, underscores or @");
        } else if (passwordHashOf(userName).isPresent()) {
            errors = errors.with("userName", "There is already an account with this user name");
        }
        return errors;
    }

    /** What is wrong with a new password for somebody, or null. */
    public @Nullable String problemWithPassword(String password, Account owner) {
        return passwords.problemWith(password, owner.userName());
    }

    /** Makes an account whose owner can sign in at once; refuses with a sentence what the form should have caught. */
    @Transactional
    public Account create(String displayName, String userName, String password, boolean administrator) {
        FormErrors errors = problemsWith(displayName, userName, password);
        refuseWith(errors);
        return insert(displayName, userName, passwords.hash(password), administrator);
    }

    /** Makes an account that waits for its owner to choose a password through a set-up link. */
    @Transactional
    public Account createWithoutPassword(String displayName, String userName, boolean administrator) {
        refuseWith(problemsWith(displayName, userName));
        return insert(displayName, userName, null, administrator);
    }

    /** The account, unless it was closed. */
    public Optional<Account> find(AccountId id) {
        return database.sql("""
                        select id, user_name, display_name, administrator
                          from access.account
                         where id = :id and closed_at is null
                        """).param("id", id.value()).query(Account::from).optional();
    }

    /** The account that a user name and password belong to; takes the same time whether or not there is one. */
    public Optional<Account> identify(String userName, String password) {
        Optional<PasswordHash> found = passwordHashOf(userName);
        boolean matches =
                passwords.matches(password, found.map(PasswordHash::hash).orElse(null));
        return matches ? found.flatMap(hash -> find(hash.account())) : Optional.empty();
    }

    /** Every open account, by display name. */
    public List<Account> all() {
        return database.sql("""
                        select id, user_name, display_name, administrator
                          from access.account
                         where closed_at is null
                         order by display_name, user_name
                        """).query(Account::from).list();
    }

    /** Whether nobody has an account yet. */
    public boolean areNone() {
        return database.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    void choosePassword(AccountId account, String password) {
        database.sql("update access.account set password_hash = :hash where id = :id")
                .param("hash", passwords.hash(password))
                .param("id", account.value())
                .update();
        events.publishEvent(AccessDeed.of("PASSWORD_CHOSEN", account));
    }

    /** A user name as it is kept and compared. */
    static String folded(String userName) {
        return Normalizer.normalize(userName.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Account insert(String displayName, String userName, @Nullable String hash, boolean administrator) {
        Account account = new Account(AccountId.random(), folded(userName), displayName.strip(), administrator);
        try {
            database.sql("""
                            insert into access.account
                                   (id, user_name, display_name, password_hash, administrator, created_at)
                            values (:id, :userName, :displayName, :hash, :administrator, :now)
                            """)
                    .param("id", account.id().value())
                    .param("userName", account.userName())
                    .param("displayName", account.displayName())
                    .param("hash", hash)
                    .param("administrator", administrator)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused(
                    "Somebody has just taken this user name. No account was made. Choose another user name.", e);
        }
        events.publishEvent(AccessDeed.of(administrator ? "ADMINISTRATOR_CREATED" : "ACCOUNT_CREATED", account.id()));
        return account;
    }

    private Optional<PasswordHash> passwordHashOf(String userName) {
        return database.sql("select id, password_hash from access.account where user_name = :userName")
                .param("userName", folded(userName).replace("\0", ""))
                .query((row, number) -> new PasswordHash(
                        new AccountId(row.getObject("id", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    private static void refuseWith(FormErrors errors) {
        if (!errors.isEmpty()) {
            throw new Refused("No account was made. " + errors.all().getFirst().sentence() + ".");
        }
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    private record PasswordHash(AccountId account, @Nullable String hash) {}
}
