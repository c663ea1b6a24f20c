package uk.localityreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.audit.AuditChain;
import uk.localityreview.home.VisitedHome;

/** Goes through the audit trail from its first row to its head, and names the first row that is not as it was written. */
final class VerifyAudit implements Command {

    private final PrintStream out;
    private final PrintStream err;

    VerifyAudit(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "[--home DIR]";
    }

    @Override
    public String summary() {
        return "check that the audit trail is whole, and name the first row that is not";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--home")).withoutPlain();
        try (VisitedHome home = VisitedHome.visit(Settings.of(arguments))) {
            return switch (new AuditChain(JdbcClient.create(home.address().source())).verify()) {
                case AuditChain.Whole whole -> {
                    out.println("The audit trail is whole: " + whole.entries() + " rows, head " + whole.head() + ".");
                    yield DONE;
                }
                case AuditChain.Broken broken -> {
                    err.println(broken.sentence());
                    yield REFUSED;
                }
            };
        }
    }
}
