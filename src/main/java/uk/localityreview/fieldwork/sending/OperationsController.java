package uk.localityreview.fieldwork.sending;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.localityreview.access.Account;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.fieldwork.operations.Acknowledgement;
import uk.localityreview.fieldwork.operations.Acknowledgement.NotKept;
import uk.localityreview.fieldwork.operations.Device;
import uk.localityreview.fieldwork.operations.Epoch;
import uk.localityreview.fieldwork.operations.KeepingOperations;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.fieldwork.sending.OperationReading.NotUnderstood;
import uk.localityreview.fieldwork.sending.OperationReading.Understood;
import uk.localityreview.fieldwork.sending.Reply.Greeting;
import uk.localityreview.fieldwork.sending.Reply.Refusal;
import uk.localityreview.fieldwork.sending.Reply.Token;
import uk.localityreview.review.ReviewId;

/** Where devices send what was noted. Whatever goes wrong, nothing that is not committed is ever acknowledged. */
@Controller
class OperationsController {

    private static final Logger LOG = LoggerFactory.getLogger(OperationsController.class);
    private static final String STAYS = " Nothing of it was taken, and all of it stays on the device.";

    private final KeepingOperations keeping;
    private final Epoch epoch;
    private final InstantSource clock;

    OperationsController(KeepingOperations keeping, Epoch epoch, InstantSource clock) {
        this.keeping = keeping;
        this.epoch = epoch;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/operations")
    @Needs(Permission.TAKE_NOTES)
    ResponseEntity<Object> greet(
            @PathVariable ReviewId review, @AuthenticationPrincipal Account account, CsrfToken csrf) {
        return json(
                HttpStatus.OK,
                new Greeting(
                        Reply.SERVER,
                        epoch.current(),
                        account.id().toString(),
                        clock.instant().toString(),
                        new Token(csrf.getHeaderName(), csrf.getToken())));
    }

    // Which types are taken is said here and not to the framework, which would say it to whoever may not know the
    // route.
    @PostMapping("/reviews/{review}/operations")
    @Needs(Permission.TAKE_NOTES)
    ResponseEntity<Object> take(
            @PathVariable ReviewId review, @AuthenticationPrincipal Account account, HttpServletRequest request)
            throws IOException {
        if (!isJson(request.getContentType())) {
            return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Notes are sent as JSON.");
        }
        return switch (TimelyBody.read(request.getInputStream(), StrictJson.LONGEST, TimelyBody.PATIENCE)) {
            case TimelyBody.TooLong _ ->
                closing(HttpStatus.CONTENT_TOO_LARGE, "More than 2 MB came at once; send less at once.");
            case TimelyBody.TooSlow _ ->
                closing(HttpStatus.REQUEST_TIMEOUT, "It did not come within a minute; send it again.");
            case TimelyBody.Whole(byte[] bytes) ->
                OperationBatch.read(bytes)
                        .map(batch -> keep(review, account, batch))
                        .orElseGet(() -> refused(
                                HttpStatus.BAD_REQUEST,
                                "This is not a batch of notes as this version understands it."));
        };
    }

    private ResponseEntity<Object> keep(ReviewId review, Account account, OperationBatch batch) {
        Instant now = clock.instant();
        Device device = new Device(
                batch.device(),
                account.id(),
                batch.label(),
                now,
                now,
                Duration.between(now, batch.sentAt()),
                batch.waiting());
        List<Operation> understood = batch.operations().stream()
                .flatMap(reading ->
                        reading instanceof Understood(Operation operation) ? Stream.of(operation) : Stream.empty())
                .toList();
        List<Acknowledgement> answers = keeping.keep(review, device, understood);
        return json(HttpStatus.OK, new Reply(Reply.SERVER, epoch.current(), all(batch, answers.iterator())));
    }

    private static List<Reply.One> all(OperationBatch batch, Iterator<Acknowledgement> answers) {
        List<Reply.One> all = new ArrayList<>();
        for (OperationReading reading : batch.operations()) {
            all.add(Reply.One.of(
                    switch (reading) {
                        case Understood _ -> answers.next();
                        case NotUnderstood(String id, @Nullable String hash, String reason) ->
                            new NotKept(id, hash, reason);
                    }));
        }
        return all;
    }

    @ExceptionHandler
    ResponseEntity<Object> notKept(DataAccessException problem) {
        return notKept(problem, sqlState(problem));
    }

    @ExceptionHandler
    ResponseEntity<Object> notCommitted(TransactionException problem) {
        return notKept(problem, sqlState(problem));
    }

    private static ResponseEntity<Object> notKept(RuntimeException problem, String state) {
        LOG.error("Notes were not kept, SQL state {}", state, problem);
        return "53100".equals(state)
                ? refused(HttpStatus.INSUFFICIENT_STORAGE, "The server has no room left; tell whoever looks after it.")
                : refused(HttpStatus.SERVICE_UNAVAILABLE, "The server cannot keep anything just now; send it again.");
    }

    private static String sqlState(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "none";
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static ResponseEntity<Object> refused(HttpStatus status, String reason) {
        return json(status, Refusal.because(reason + STAYS));
    }

    /** What has not been read of the request must not be waited for. */
    private static ResponseEntity<Object> closing(HttpStatus status, String reason) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONNECTION, "close")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Refusal.because(reason + STAYS));
    }

    private static ResponseEntity<Object> json(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
