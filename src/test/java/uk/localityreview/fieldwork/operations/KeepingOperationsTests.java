package uk.localityreview.fieldwork.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** What is kept of one device is kept in its order, in whichever order its requests get their turn. */
@OnARealDatabase
class KeepingOperationsTests {

    private static final SessionCode SESSION = new SessionCode("S01");

    @Autowired
    private KeepingOperations keeping;

    @Autowired
    private Operations operations;

    @Autowired
    private Devices devices;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    private final UUID device = UUID.randomUUID();
    private final Instant now = Instant.now();
    private Review review;
    private Account scribe;

    @BeforeEach
    void aDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        scribe = AccessFixture.somebody(accounts);
    }

    @Test
    void givesARequestThatCameFirstAndWaitedTheTimeOfItsTurn() {
        Operation first = line(1);
        Operation second = line(2);
        keeping.keep(review.id(), arrivedAt(now.plusSeconds(60)), List.of(first));
        keeping.keep(review.id(), arrivedAt(now.minusSeconds(60)), List.of(first, second));

        assertThat(operations.of(review.id(), SESSION))
                .extracting(KeptOperation::keptAt)
                .isSorted()
                .allSatisfy(keptAt -> assertThat(keptAt).isAfter(now.minusSeconds(1)));
    }

    @Test
    void doesNotForgetWhenADeviceWasLastHeardFrom() {
        keeping.keep(review.id(), arrivedAt(now.plusSeconds(60)), List.of(line(1)));
        Instant heard = devices.find(review.id(), device).orElseThrow().lastSeenAt();
        keeping.keep(review.id(), arrivedAt(now.minusSeconds(60)), List.of(line(2)));

        assertThat(devices.find(review.id(), device).orElseThrow().lastSeenAt()).isEqualTo(heard);
    }

    private Device arrivedAt(Instant moment) {
        return new Device(device, scribe.id(), "Laptop of R2", moment, moment, Duration.ZERO, 2);
    }

    private Operation line(long sequence) {
        return new Operation(
                UUID.randomUUID(),
                device,
                sequence,
                SESSION,
                OperationKind.LINE,
                "2026-06-18T09:00:0%d.000+01:00".formatted(sequence),
                "{\"line\":\"%s\",\"text\":\"Nobody rings\",\"speaker\":\"P01\",\"kind\":\"paraphrase\"}"
                        .formatted(UUID.randomUUID()));
    }
}
