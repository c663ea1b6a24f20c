package uk.localityreview.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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
        this.version = built == null ? "(development version)" : built;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return csrf == null ? bareFrame(request) : frame(request, WhoIsThere.account(), csrf);
    }

    /** A frame that asks nothing of the database, for the page that says something is broken. */
    Frame bareFrame(HttpServletRequest request) {
        return frame(request, null, NONE);
    }

    private Frame frame(HttpServletRequest request, @Nullable Account account, CsrfToken csrf) {
        return new Frame(
                account == null ? null : account.displayName(),
                account != null && account.administrator(),
                csrf,
                request.getRequestURI(),
                assets.folder(),
                version,
                null);
    }
}
