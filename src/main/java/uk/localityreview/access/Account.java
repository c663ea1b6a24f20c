package uk.localityreview.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who may sign in. A handler method takes the one who is signed in as
 * {@code @AuthenticationPrincipal Account}.
 *
 * @param id its name in the system
 * @param userName what they type to sign in, in lower case
 * @param displayName what pages call them
 * @param administrator whether they look after the accounts; it opens no review
 */
public record Account(AccountId id, String userName, String displayName, boolean administrator)
        implements AuthenticatedPrincipal {

    static Account from(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getBoolean("administrator"));
    }

    /** The id, which is what the audit knows people by. */
    @Override
    public String getName() {
        return id.toString();
    }
}
