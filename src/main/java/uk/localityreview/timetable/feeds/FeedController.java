package uk.localityreview.timetable.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.timetable.feeds.FetchingAFeed.Answer;

/** Where calendars fetch what they subscribe to. The secret in the address is all they need, and is written nowhere. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FetchingAFeed fetching;

    FeedController(FetchingAFeed fetching) {
        this.fetching = fetching;
    }

    @GetMapping("/feeds/{token:[A-Za-z0-9_-]{1,100}}.ics")
    @OpenToAll
    ResponseEntity<byte[]> feed(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) List<String> known) {
        return switch (fetching.fetch(token)) {
            case Answer.Found(String calendar, String tag) ->
                known != null && known.contains(tag)
                        ? headed(HttpStatus.NOT_MODIFIED, tag).build()
                        : headed(HttpStatus.OK, tag)
                                .contentType(CALENDAR)
                                .body(calendar.getBytes(StandardCharsets.UTF_8));
            case Answer.NotThere() -> ResponseEntity.notFound().build();
            case Answer.TooOften(var left) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(left.toSeconds() + 1))
                        .build();
        };
    }

    private static ResponseEntity.BodyBuilder headed(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate());
    }
}
