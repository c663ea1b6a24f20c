package uk.localityreview.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import uk.localityreview.access.Account;
import uk.localityreview.access.ForAdministrators;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.SignedIn;

/**
 * Holds every request against the rule of its route. A route without a rule is closed. Whoever is not signed in is shown
 * the way to the sign-in page; whoever may not see a thing is answered as if it were not there.
 */
@Component
class RouteRules implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RouteRules.class);

    private final ReviewMemberships memberships;
    private final SecurityLog securityLog;

    RouteRules(ReviewMemberships memberships, SecurityLog securityLog) {
        this.memberships = memberships;
        this.securityLog = securityLog;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw withoutRule(request, handler);
        }
        if (method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        if (!hasRule(method)) {
            throw withoutRule(request, handler);
        }
        Account account = WhoIsThere.account();
        if (account == null) {
            response.sendRedirect("/sign-in" + wayBack(request));
            return false;
        }
        if (!mayUse(method, account, request)) {
            throw denied(request, account);
        }
        return true;
    }

    private boolean mayUse(HandlerMethod method, Account account, HttpServletRequest request) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            return mayInReview(account, needs.value(), request);
        }
        return method.hasMethodAnnotation(SignedIn.class) || account.administrator();
    }

    private boolean mayInReview(Account account, Permission permission, HttpServletRequest request) {
        return reviewInPath(request)
                .filter(review -> memberships.may(account.id(), permission, review))
                .isPresent();
    }

    private static boolean hasRule(HandlerMethod method) {
        return method.hasMethodAnnotation(Needs.class)
                || method.hasMethodAnnotation(SignedIn.class)
                || method.hasMethodAnnotation(ForAdministrators.class);
    }

    private static Optional<UUID> reviewInPath(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> map) || !(map.get("review") instanceof String text)) {
            return Optional.empty();
        }
        try {
            UUID review = UUID.fromString(text);
            // UUID.fromString also takes shortened forms; a review has one address only.
            return review.toString().equals(text) ? Optional.of(review) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String wayBack(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "GET".equals(request.getMethod()) && !"/".equals(path)
                ? "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                : "";
    }

    private NotFound denied(HttpServletRequest request, @Nullable Account account) {
        securityLog.denied(account, request.getMethod(), request.getRequestURI());
        return new NotFound("something that this account may not see");
    }

    private NotFound withoutRule(HttpServletRequest request, Object handler) {
        LOG.error("No rule says who may use {}, so nobody may", handler);
        return denied(request, WhoIsThere.account());
    }
}
