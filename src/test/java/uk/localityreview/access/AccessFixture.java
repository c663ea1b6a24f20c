package uk.localityreview.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who may sign in, for the tests of pages. */
public final class AccessFixture {

    /** A password that will do. */
    public static final String PASSWORD = "lantern orchard pebble 7";

    private AccessFixture() {}

    /** Somebody with a user name that nobody else has. */
    public static Account somebody(Accounts accounts) {
        return accounts.create("Sam Whitlock", "sam." + UUID.randomUUID(), PASSWORD, false);
    }

    /** An administrator, who is a member of no review. */
    public static Account anAdministrator(Accounts accounts) {
        return accounts.create("Ade Okafor", "ade." + UUID.randomUUID(), PASSWORD, true);
    }

    /** Sends a request as somebody, as if they had signed in before. */
    public static RequestPostProcessor signedInAs(Account account) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.NO_AUTHORITIES));
    }
}
