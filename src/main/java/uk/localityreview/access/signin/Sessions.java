package uk.localityreview.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;

/**
 * Keeps people signed in between two pages. The session remembers only the account's id; the account itself is read anew
 * for each request, so that one that is closed is out at once. It ends after half an hour without a page, and in any case
 * twelve hours after the sign-in.
 */
@Component("signInSessions")
class Sessions implements SecurityContextRepository {

    private static final String ACCOUNT = "account";
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final InstantSource clock;

    Sessions(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Says for the rest of this request who is there, before anything is kept. */
    static void enter(Account account) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(account));
        SecurityContextHolder.setContext(context);
    }

    /** Begins a session for somebody, under a new id and with nothing left of the one before. */
    void begin(Account account, HttpServletRequest request) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.id().toString());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.id().toString());
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Account account = account(holder.getRequest());
        if (account != null) {
            context.setAuthentication(authentication(account));
        }
        return context;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountId(request) != null;
    }

    /** Nothing is kept unasked: {@link #begin} is the only way in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    private @Nullable Account account(HttpServletRequest request) {
        AccountId id = accountId(request);
        return id == null ? null : accounts.find(id).orElse(null);
    }

    private @Nullable AccountId accountId(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
            return null;
        }
        Instant latest = Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST);
        if (clock.instant().isAfter(latest)) {
            session.invalidate();
            return null;
        }
        return new AccountId(UUID.fromString(id));
    }

    private static Authentication authentication(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.NO_AUTHORITIES);
    }
}
