package uk.localityreview.fieldwork.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.fieldwork.operations.Acknowledgement;
import uk.localityreview.fieldwork.operations.Acknowledgement.Kept;
import uk.localityreview.fieldwork.operations.Acknowledgement.KeptBeside;
import uk.localityreview.fieldwork.operations.Acknowledgement.NotKept;

/**
 * What a device is told of what it sent.
 *
 * @param server which program answers, so that nothing else passes for it
 * @param epoch which database answers
 * @param operations what became of each
 */
record Reply(String server, UUID epoch, List<One> operations) {

    static final String SERVER = "locality-review";

    /** One operation: its state is {@code kept}, {@code kept-beside} or {@code refused}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            String id,
            @Nullable String hash,
            String state,
            @Nullable String reason) {

        static One of(Acknowledgement answer) {
            return switch (answer) {
                case Kept kept -> new One(kept.id(), kept.hash().hex(), "kept", null);
                case KeptBeside beside -> new One(beside.id(), beside.hash().hex(), "kept-beside", null);
                case NotKept refused -> new One(refused.id(), refused.hash(), "refused", refused.reason());
            };
        }
    }

    /** What is told when nothing of it was looked at; its status is not 200. */
    record Refusal(String server, String reason) {

        static Refusal because(String reason) {
            return new Refusal(SERVER, reason);
        }
    }

    /**
     * What a device asks for before it sends.
     *
     * @param account who is signed in
     * @param time the server's clock
     * @param csrf what must be sent back as a header
     */
    record Greeting(String server, UUID epoch, String account, String time, Token csrf) {}

    /** The name of a header and its value. */
    record Token(String header, String token) {}
}
