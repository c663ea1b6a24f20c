package uk.localityreview.fieldwork.sending;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.fieldwork.operations.OperationKind;

/** What the body of each kind of operation must hold; what else it holds is kept as it is. */
final class BodyRules {

    private static final Set<String> LINE_KINDS = Set.of("verbatim", "paraphrase", "observed", "thought");
    private static final Set<String> BASES = Set.of("saw", "told", "corroborated", "heard", "doubts");
    private static final Set<String> QUOTES = Set.of("none", "without role", "with role");
    private static final Set<String> WAYS = Set.of("spoken", "on paper", "given before");
    private static final Set<String> STATES = Set.of("works", "partly", "absent");

    private BodyRules() {}

    /** The first thing that is wrong, as a sentence. */
    static Optional<String> whatIsWrong(OperationKind kind, ObjectNode body) {
        Fields fields = new Fields(body);
        Fields checked = switch (kind) {
            case LINE ->
                fields.id("line")
                        .text("text")
                        .speaker("speaker")
                        .oneOf("kind", LINE_KINDS)
                        .oneOfOrNothing("basis", BASES)
                        .themesOrNothing("themes")
                        .idOrNothing("replaces");
            case CONSENT ->
                fields.participant("participant")
                        .yesOrNo("takesPart")
                        .oneOf("quotes", QUOTES)
                        .oneOf("how", WAYS);
            case PROBE -> fields.word("probe").theme("theme").yesOrNo("put");
            case PREVALENCE ->
                fields.theme("theme")
                        .speaker("speaker")
                        .textOrNothing("often")
                        .textOrNothing("recent")
                        .textOrNothing("where")
                        .textOrNothing("trend");
            case TIE ->
                fields.word("from")
                        .word("to")
                        .word("kind")
                        .oneOf("state", STATES)
                        .speaker("speaker")
                        .textOrNothing("text")
                        .idOrNothing("line");
            case BARRIER ->
                fields.speaker("speaker")
                        .text("text")
                        .wordOrNothing("cause")
                        .wordOrNothing("stage")
                        .idOrNothing("line");
            case BEGIN -> fields.reviewer("scribe");
            case END -> fields;
            // A concern must never be turned away for its form: only the words themselves are needed.
            case CONCERN -> fields.text("what");
        };
        return checked.problem();
    }
}
