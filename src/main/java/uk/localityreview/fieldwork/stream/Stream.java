package uk.localityreview.fieldwork.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.localityreview.access.AccountId;
import uk.localityreview.fieldwork.operations.KeptOperation;
import uk.localityreview.fieldwork.operations.OperationKind;

/**
 * What one note-taker wrote in a session on one device, in the order of the device.
 *
 * @param device the device
 * @param account whose it is
 * @param lines the lines, each with all its versions, in the order in which they were first written
 * @param remarks the rest in words: what people agreed to, what was asked, ties, barriers
 * @param isOver whether the note-taker said that the session is over
 */
record Stream(UUID device, AccountId account, List<StreamLine> lines, List<String> remarks, boolean isOver) {

    Stream {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** The streams of a session; the operations are in the order of each device's own sequence. */
    static List<Stream> of(List<KeptOperation> operations) {
        Map<UUID, List<KeptOperation>> byDevice = new LinkedHashMap<>();
        for (KeptOperation kept : operations) {
            byDevice.computeIfAbsent(kept.operation().device(), device -> new ArrayList<>())
                    .add(kept);
        }
        return byDevice.values().stream().map(Stream::ofOne).toList();
    }

    private static Stream ofOne(List<KeptOperation> operations) {
        Map<String, List<StreamLine.Version>> lines = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        for (KeptOperation kept : operations) {
            Body body = Body.of(kept.operation());
            if (kept.operation().kind() == OperationKind.LINE) {
                lines.computeIfAbsent(body.text("line"), line -> new ArrayList<>())
                        .add(StreamLine.Version.of(kept, body));
            } else {
                Remark.of(kept.operation().kind(), body).ifPresent(remarks::add);
            }
        }
        KeptOperation first = operations.getFirst();
        return new Stream(
                first.operation().device(),
                first.account(),
                lines.values().stream().map(StreamLine::new).toList(),
                remarks,
                operations.stream().anyMatch(kept -> kept.operation().kind() == OperationKind.END));
    }
}
