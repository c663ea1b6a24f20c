package uk.localityreview.access.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.shared.Refused;

/** The one place that turns what went wrong into a page. The cause goes to the log, once; the page never shows it. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    ModelAndView page(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        return switch (problem) {
            case NotFound _, MethodArgumentTypeMismatchException _ ->
                page(HttpStatus.NOT_FOUND, ErrorPage.notFound(), request);
            case Refused refused -> page(HttpStatus.CONFLICT, ErrorPage.refused(refused.sentence()), request);
            case BindException _ -> page(HttpStatus.BAD_REQUEST, ErrorPage.misunderstood(), request);
            case ErrorResponse known -> {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
                yield page(known.getStatusCode().value(), problem, request);
            }
            default -> broken(problem, request);
        };
    }

    /** Where the container sends what went wrong outside the pages, such as a request without its form token. */
    @OpenToAll
    @RequestMapping("/error")
    ModelAndView outsideThePages(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return page(
                status instanceof Integer code ? code : 404,
                cause instanceof Exception problem ? problem : null,
                request);
    }

    private ModelAndView page(int status, @Nullable Exception problem, HttpServletRequest request) {
        return switch (status) {
            case 404 -> page(HttpStatus.NOT_FOUND, ErrorPage.notFound(), request);
            case 401, 403 -> page(HttpStatus.FORBIDDEN, ErrorPage.forbidden(), request);
            case 405 -> page(HttpStatus.METHOD_NOT_ALLOWED, ErrorPage.notFound(), request);
            case 413 -> page(HttpStatus.CONTENT_TOO_LARGE, ErrorPage.tooLarge(), request);
            default ->
                status >= 400 && status < 500
                        ? page(HttpStatus.BAD_REQUEST, ErrorPage.misunderstood(), request)
                        : broken(problem, request);
        };
    }

    private ModelAndView broken(@Nullable Exception problem, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} at {}", reference, SecurityLog.oneLine(address(request)), problem);
        return new ModelAndView(
                "access/error",
                Map.of("frame", frames.bareFrame(request), "page", ErrorPage.broken(reference)),
                HttpStatus.INTERNAL_SERVER_ERROR);
    }

    // A secret in an address opens what it leads to, so that the log has the pattern of the route in its place.
    private static String address(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                        && pattern.contains("{token")
                ? pattern
                : request.getRequestURI();
    }

    private ModelAndView page(HttpStatus status, ErrorPage page, HttpServletRequest request) {
        return new ModelAndView("access/error", Map.of("frame", frames.frame(request), "page", page), status);
    }
}
