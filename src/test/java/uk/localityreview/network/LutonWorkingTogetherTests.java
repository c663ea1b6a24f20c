package uk.localityreview.network;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.localityreview.LutonPack;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.network.WorkingTogether.Offering;
import uk.localityreview.network.WorkingTogether.Side;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;

/** How agencies work together in the example day in Luton comes out as its answers say. */
class LutonWorkingTogetherTests {

    private LutonPack pack;
    private WorkingTogether together;

    @BeforeEach
    void compare() {
        pack = LutonPack.orSkip();
        together = WorkingTogether.of(ties(), services(), offers(), pack.notes());
    }

    @Test
    void findsEveryContradiction() {
        assertThat(together.contradictions().stream()
                        .map(c -> List.of(
                                c.from().value(),
                                c.to().value(),
                                c.kind(),
                                agencies(c.works(), Side::agency),
                                agencies(c.doesNot(), Side::agency)))
                        .toList())
                .containsExactlyElementsOf(answers("contradictions"));
    }

    @Test
    void findsEveryAwarenessGap() {
        assertThat(together.awarenessGaps().stream()
                        .map(gap -> List.of(
                                gap.service(),
                                agencies(gap.knownTo(), Knowing::agency),
                                agencies(gap.unknownTo(), Knowing::agency)))
                        .toList())
                .containsExactlyElementsOf(answers("awareness_gaps"));
    }

    @Test
    void findsEveryDuplication() {
        assertThat(together.duplications().stream()
                        .map(duplication ->
                                List.of(duplication.offer(), agencies(duplication.offers(), Offering::agency)))
                        .toList())
                .containsExactlyElementsOf(answers("duplications"));
    }

    private List<List<String>> answers(String file) {
        return pack.rows("answers/" + file + ".csv").map(CSVRecord::toList).toList();
    }

    private static <T> String agencies(List<T> sides, Function<T, AgencyCode> agency) {
        return sides.stream().map(agency).map(AgencyCode::value).distinct().collect(joining(";"));
    }

    private List<TieStatement> ties() {
        return pack.rows("decisions/ties.csv")
                .map(row -> new TieStatement(
                        LutonPack.agency(row.get("from")),
                        LutonPack.agency(row.get("to")),
                        row.get("kind"),
                        LutonPack.agency(row.get("said_by")),
                        LutonPack.inWords(TieState.values(), TieState::words, row.get("state")),
                        LutonPack.session(row.get("session")),
                        LutonPack.number(row.get("line"))))
                .toList();
    }

    private List<ServiceAwareness> services() {
        return pack.rows("decisions/services.csv")
                .map(row -> new ServiceAwareness(
                        row.get("service"),
                        LutonPack.agency(row.get("agency")),
                        LutonPack.inWords(Level.values(), Level::words, row.get("level")),
                        row.get("state").equals("knows"),
                        LutonPack.session(row.get("session")),
                        LutonPack.number(row.get("line"))))
                .toList();
    }

    private List<Offer> offers() {
        return pack.rows("decisions/duplicates.csv")
                .map(row -> new Offer(
                        row.get("offer"),
                        LutonPack.agency(row.get("agency")),
                        LutonPack.session(row.get("session")),
                        LutonPack.number(row.get("line"))))
                .toList();
    }
}
