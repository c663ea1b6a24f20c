package uk.localityreview.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.gate.SecurityLog;

/** Lets in who knows the password of an account, and slows down who guesses. */
@Component
class SigningIn {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Arrivals arrivals;
    private final SecurityLog log;

    SigningIn(Accounts accounts, SignInAttempts attempts, Sessions sessions, Arrivals arrivals, SecurityLog log) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.arrivals = arrivals;
        this.log = log;
    }

    /** How an attempt ended. */
    enum Outcome {
        SIGNED_IN,
        NOT_RECOGNISED,
        TOO_MANY_ATTEMPTS
    }

    Outcome signIn(String userName, String password, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!attempts.allow(userName, address)) {
            log.signInSlowed(userName, address);
            return Outcome.TOO_MANY_ATTEMPTS;
        }
        Optional<Account> account = accounts.identify(userName, password);
        if (account.isEmpty()) {
            log.signInFailed(userName, address);
            return Outcome.NOT_RECOGNISED;
        }
        attempts.forget(userName, address);
        admit(account.get(), request);
        return Outcome.SIGNED_IN;
    }

    /** Signs in somebody who has just proved who they are. */
    void admit(Account account, HttpServletRequest request) {
        Sessions.enter(account);
        arrivals.signedIn(account);
        sessions.begin(account, request);
        log.signedIn(account, request.getRemoteAddr());
    }

    void signOut(Account account, HttpServletRequest request) {
        sessions.end(request);
        arrivals.signedOut(account);
    }
}
