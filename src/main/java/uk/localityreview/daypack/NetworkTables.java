package uk.localityreview.daypack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.localityreview.daypack.PackTable.Row;
import uk.localityreview.network.Barrier;
import uk.localityreview.network.Barrier.NoteLineRef;
import uk.localityreview.network.Offer;
import uk.localityreview.network.ServiceAwareness;
import uk.localityreview.network.TieStatement;
import uk.localityreview.network.TieStatement.TieState;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;

/** Reads people's decisions on how agencies work together: ties, services, duplicate offers and barriers. */
final class NetworkTables {

    private final Problems problems;
    private final NotedLines lines;
    private final Known<AgencyCode> agencies;
    private final Known<String> barriers = new Known<>();

    NetworkTables(Problems problems, NotedLines lines, Review review) {
        this.problems = problems;
        this.lines = lines;
        this.agencies = new Known<>(review.agencies().stream().map(Agency::code).toList());
    }

    List<TieStatement> ties(byte[] bytes) {
        return table("ties.csv")
                .read(
                        bytes,
                        List.of("from", "to", "kind", "said_by", "state", "session", "line"),
                        row -> new TieStatement(
                                agency(row, "from"),
                                agency(row, "to"),
                                row.text("kind"),
                                agency(row, "said_by"),
                                row.oneOf("state", List.of(TieState.values()), TieState::words),
                                lines.session(row),
                                lines.line(row)));
    }

    List<ServiceAwareness> services(byte[] bytes) {
        return table("services.csv")
                .read(
                        bytes,
                        List.of("service", "agency", "level", "state", "session", "line"),
                        row -> new ServiceAwareness(
                                row.text("service"),
                                agency(row, "agency"),
                                row.oneOf("level", List.of(Level.values()), Level::words),
                                row.oneOf("state", List.of(true, false), knows -> knows ? "knows" : "unaware"),
                                lines.session(row),
                                lines.line(row)));
    }

    List<Offer> duplicates(byte[] bytes) {
        return table("duplicates.csv")
                .read(
                        bytes,
                        List.of("offer", "agency", "session", "line"),
                        row -> new Offer(
                                row.text("offer"), agency(row, "agency"), lines.session(row), lines.line(row)));
    }

    List<Barrier> barriers(byte[] bytes, byte[] lineBytes) {
        List<Barrier> named = table("barriers.csv")
                .read(
                        bytes,
                        List.of("barrier", "statement", "cause", "stage"),
                        row -> new Barrier(
                                barriers.once(row.text("barrier")),
                                row.text("statement"),
                                row.text("cause"),
                                row.text("stage"),
                                List.of()));
        Map<String, List<NoteLineRef>> heard = new HashMap<>();
        if (lineBytes.length > 0) {
            table("barrier_lines.csv")
                    .read(
                            lineBytes,
                            List.of("barrier", "session", "line"),
                            row -> heard.computeIfAbsent(
                                            barriers.among(row.text("barrier"), "barriers.csv"),
                                            key -> new ArrayList<>())
                                    .add(new NoteLineRef(lines.session(row), lines.line(row))));
        }
        return named.stream()
                .map(b -> new Barrier(
                        b.code(), b.statement(), b.cause(), b.stage(), heard.getOrDefault(b.code(), List.of())))
                .toList();
    }

    private AgencyCode agency(Row row, String column) {
        return agencies.among(new AgencyCode(row.text(column)), DayTables.AGENCIES);
    }

    private PackTable table(String name) {
        return new PackTable(DayPackReader.DECISIONS + name, problems);
    }
}
