package uk.localityreview.fieldwork.operations;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.Acknowledgement.NotKept;
import uk.localityreview.fieldwork.operations.Ledger.Origin;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.SessionCode;

/** Keeps what devices send: each operation once, however often it is sent, and none because of another. */
@Component
public class KeepingOperations {

    private final Ledger ledger;
    private final Devices devices;
    private final RaisedConcerns concerns;
    private final DaySessions sessions;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    KeepingOperations(
            Ledger ledger,
            Devices devices,
            RaisedConcerns concerns,
            DaySessions sessions,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.ledger = ledger;
        this.devices = devices;
        this.concerns = concerns;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what a device sent, and answers for each in the order in which they came; committed once this returns. */
    @Transactional
    public List<Acknowledgement> keep(ReviewId review, Device sender, List<Operation> operations) {
        if (!devices.seen(review, sender)) {
            return operations.stream().map(KeepingOperations::somebodyElses).toList();
        }
        // Requests of one device queue in seen(). Only from here on is the time that of their turn: one that came first
        // may be served last.
        Origin origin = new Origin(review, sender.account(), null, sender.clockAhead(), clock.instant());
        List<Acknowledgement> answers = keep(origin, operations);
        devices.noLongerWaiting(review, sender.id(), (int)
                answers.stream().filter(Acknowledgement::isKept).count());
        return answers;
    }

    /**
     * Keeps what was on a device that cannot send it itself, as its author's.
     *
     * @param author whose device it was; when the device is known here, it stays whose it is
     * @param by who takes it in
     */
    @Transactional
    public List<Acknowledgement> takeIn(
            ReviewId review, UUID device, AccountId author, AccountId by, List<Operation> operations) {
        devices.hearOf(review, device, author, clock.instant());
        AccountId owner = devices.find(review, device).orElseThrow().account();
        List<Acknowledgement> answers = keep(new Origin(review, owner, by, null, clock.instant()), operations);
        devices.noLongerWaiting(review, device, (int)
                answers.stream().filter(Acknowledgement::isNewlyKept).count());
        return answers;
    }

    private List<Acknowledgement> keep(Origin origin, List<Operation> operations) {
        Map<SessionCode, Boolean> planned = new HashMap<>();
        List<Operation> possible = operations.stream()
                .filter(operation -> planned.computeIfAbsent(
                        operation.session(),
                        code -> sessions.find(origin.review(), code).isPresent()))
                .toList();
        Map<Operation, Acknowledgement> kept = ledger.add(origin, possible);
        List<Acknowledgement> answers = new ArrayList<>();
        for (Operation operation : operations) {
            answers.add(kept.getOrDefault(operation, notPlanned(operation)));
        }
        tell(origin, kept);
        return answers;
    }

    private void tell(Origin origin, Map<Operation, Acknowledgement> kept) {
        TreeSet<SessionCode> touched = new TreeSet<>();
        int count = 0;
        UUID device = null;
        for (Map.Entry<Operation, Acknowledgement> entry : kept.entrySet()) {
            Operation operation = entry.getKey();
            if (entry.getValue().isNewlyKept()) {
                count++;
                touched.add(operation.session());
                device = operation.device();
                if (operation.kind() == OperationKind.CONCERN) {
                    concerns.keep(origin.review(), operation, operation.hash());
                    events.publishEvent(
                            new ConcernRaised(origin.review(), operation, origin.account(), origin.keptAt()));
                }
            }
        }
        if (device != null) {
            events.publishEvent(new OperationsKept(origin.review(), device, count, touched));
        }
    }

    private static Acknowledgement somebodyElses(Operation operation) {
        return notKept(
                operation,
                "This device belongs to somebody else, who noted this. It was not taken and stays on the device. They can sign"
                        + " in and send it, or a lead reviewer can take it in from a rescue file.");
    }

    private static Acknowledgement notPlanned(Operation operation) {
        return notKept(
                operation,
                "There is no session " + operation.session()
                        + " in the timetable of this review. This note was not taken and"
                        + " stays on the device; have the session added to the timetable, then send again.");
    }

    private static NotKept notKept(Operation operation, String reason) {
        return new NotKept(operation.id().toString(), operation.hash().hex(), reason);
    }
}
