package uk.localityreview.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class Frames {

    private static final CsrfToken NONE = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");

    private final Assets assets;
    private final String version;

    Frames(Assets assets) {
        this.assets = assets;
        String built = Frame.class.getPackage().getImplementationVersion();
        this.version = built == null ? "in development" : built;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Account account = account();
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                account == null ? null : account.displayName(),
                account != null && account.administrator(),
                csrf == null ? NONE : csrf,
                request.getRequestURI(),
                assets.folder(),
                version,
                null);
    }

    private static @Nullable Account account() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Account account ? account : null;
    }
}
