package uk.localityreview.fieldwork.stream;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.localityreview.fieldwork.operations.OperationKind;

/** What was entered beside the lines, each in a sentence. */
final class Remark {

    private Remark() {}

    static Optional<String> of(OperationKind kind, Body body) {
        return switch (kind) {
            case CONSENT ->
                Optional.of(body.text("participant")
                        + (body.is("takesPart")
                                ? " takes part; quotes: " + body.text("quotes") + "."
                                : " does not take part."));
            case PROBE ->
                Optional.of("Probe " + body.text("probe") + (body.is("put") ? " was put." : " was not put after all."));
            case PREVALENCE ->
                Optional.of(body.text("theme") + ", how common, " + body.text("speaker") + ": "
                        + inWords(body, "often", "recent", "where", "trend"));
            case TIE ->
                Optional.of(body.text("speaker") + " on " + body.text("kind") + " from " + body.text("from") + " to "
                        + body.text("to") + ": " + body.text("state") + ". " + body.text("text"));
            case BARRIER ->
                Optional.of(body.text("speaker") + " names a barrier: " + inWords(body, "text", "cause", "stage"));
            case LINE, BEGIN, END, CONCERN -> Optional.empty();
        };
    }

    private static String inWords(Body body, String... fields) {
        return Stream.of(fields).map(body::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }
}
