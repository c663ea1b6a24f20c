package uk.localityreview.access.gate;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.localityreview.access.Account;

/** Tells whose request this is. */
final class WhoIsThere {

    private WhoIsThere() {}

    static @Nullable Account account() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Account account ? account : null;
    }
}
