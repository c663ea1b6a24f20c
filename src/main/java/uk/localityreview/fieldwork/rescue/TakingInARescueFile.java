package uk.localityreview.fieldwork.rescue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.Acknowledgement;
import uk.localityreview.fieldwork.operations.Acknowledgement.NotKept;
import uk.localityreview.fieldwork.operations.KeepingOperations;
import uk.localityreview.fieldwork.operations.Operation;
import uk.localityreview.fieldwork.rescue.RescueFile.Sealed;
import uk.localityreview.fieldwork.sending.OperationReading;
import uk.localityreview.fieldwork.sending.OperationReading.NotUnderstood;
import uk.localityreview.fieldwork.sending.OperationReading.Understood;
import uk.localityreview.fieldwork.sending.StrictJson;
import uk.localityreview.review.ReviewId;

/** Opens what is in a rescue file by the key of the review, and keeps what is not here yet as its author's. */
@Component
class TakingInARescueFile {

    private static final int TAG_BITS = 128;

    private final RescueKeys keys;
    private final KeepingOperations keeping;
    private final ApplicationEventPublisher events;

    TakingInARescueFile(RescueKeys keys, KeepingOperations keeping, ApplicationEventPublisher events) {
        this.keys = keys;
        this.keeping = keeping;
        this.events = events;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** What was in it is here now, but for what is refused, a sentence each. */
        record TakenIn(int taken, int known, List<String> refused, int drafts) implements Outcome {}

        /** Nothing of it was taken in; a sentence says why. */
        record NotTakenIn(String sentence) implements Outcome {}
    }

    @Transactional
    Outcome takeIn(ReviewId review, AccountId by, byte[] bytes) {
        Optional<RescueFile> file = RescueFile.read(bytes);
        if (file.isEmpty()) {
            return new Outcome.NotTakenIn(
                    "This is not a rescue file as this version understands it. Nothing was taken in. Save it again on the"
                            + " device and choose that file");
        }
        if (!file.get().review().equals(review.toString())) {
            return new Outcome.NotTakenIn(
                    "This rescue file belongs to another review. Nothing was taken in. Open that review and take it in there");
        }
        return keys.unwrap(review, file.get().wrappedKey())
                .<Outcome>map(key -> takeIn(review, by, file.get(), key))
                .orElseGet(() -> new Outcome.NotTakenIn(
                        "The key in this file was not wrapped to this review, or it is damaged. Nothing was taken in. The"
                                + " author can still take it in on a device, by the passphrase"));
    }

    private Outcome takeIn(ReviewId review, AccountId by, RescueFile file, byte[] key) {
        List<Operation> operations = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < file.records().size(); i++) {
            switch (open(file.records().get(i), key)) {
                case Understood(Operation operation)
                when operation.device().equals(file.device()) -> operations.add(operation);
                case Understood _ -> refused.add("Entry " + (i + 1) + " in the file: it is of another device.");
                case NotUnderstood wrong -> refused.add("Entry " + (i + 1) + " in the file: " + wrong.reason());
            }
        }
        AccountId author = file.account() == null ? by : new AccountId(file.account());
        List<Acknowledgement> answers = keeping.takeIn(review, file.device(), author, by, operations);
        int taken = 0;
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof NotKept notKept) {
                refused.add("Entry " + operations.get(i).sequence() + " of the device: " + notKept.reason());
            } else if (answers.get(i).isNewlyKept()) {
                taken++;
            }
        }
        int known = file.records().size() - taken - refused.size();
        events.publishEvent(new RescueFileTakenIn(review, file.device(), taken, known, refused.size()));
        return new Outcome.TakenIn(taken, known, refused, file.drafts());
    }

    private static OperationReading open(Sealed record, byte[] key) {
        Optional<ObjectNode> opened =
                decrypt(record, key).flatMap(text -> StrictJson.object(text.getBytes(StandardCharsets.UTF_8)));
        if (opened.isEmpty()) {
            return new NotUnderstood(record.id(), null, "It was changed or damaged after it was saved.");
        }
        ObjectNode operation = opened.get().setAll(record.envelope());
        return OperationReading.of(deviceOf(operation), operation);
    }

    // An operation that names no device is refused by its reading, like one that names a wrong one.
    private static UUID deviceOf(ObjectNode operation) {
        try {
            return UUID.fromString(operation.path("device").asString(""));
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static Optional<String> decrypt(Sealed record, byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, record.iv()));
            cipher.updateAAD(("operation " + record.id()).getBytes(StandardCharsets.UTF_8));
            return Optional.of(new String(cipher.doFinal(record.data()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
