package uk.localityreview.access.gate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Account;

/**
 * The security events that an operator watches for, one line each, named after the OWASP Application Logging Vocabulary.
 * What people typed is written so that it cannot pass for a line of its own.
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("uk.localityreview.security");
    private static final int LONGEST = 100;

    /** Somebody signed in. */
    public void signedIn(Account account, String address) {
        LOG.info("authn_login_success account={} address={}", account.id(), oneLine(address));
    }

    /** A user name and password did not match. */
    public void signInFailed(String userName, String address) {
        LOG.warn("authn_login_fail user=\"{}\" address={}", oneLine(userName), oneLine(address));
    }

    /** A sign-in was not even tried, because too many had failed. */
    public void signInSlowed(String userName, String address) {
        LOG.warn("authn_login_fail_max user=\"{}\" address={}", oneLine(userName), oneLine(address));
    }

    /** Somebody asked for what they may not see. */
    public void denied(@Nullable Account account, String method, String path) {
        LOG.warn(
                "authz_fail account={} request=\"{} {}\"",
                account == null ? "none" : account.id(),
                oneLine(method),
                oneLine(path));
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(codePoint -> {
            if (mayPassForMore(codePoint)) {
                line.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            } else {
                line.appendCodePoint(codePoint);
            }
        });
        return line.toString();
    }

    private static boolean mayPassForMore(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == '"' || codePoint == '\\';
        };
    }
}
