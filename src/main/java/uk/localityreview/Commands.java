package uk.localityreview;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import uk.localityreview.shared.Refused;

/** Everything that {@code ./locality} can do, and how a refusal is said. */
final class Commands {

    private final List<Command> commands;
    private final List<Command> unlisted;
    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.commands = List.of(
                new Demo(out),
                new Serve(out),
                new ReviewPack(out, err),
                new PlanDay(out, err, InstantSource.system()),
                new BackUp(out),
                new Restore(out),
                new VerifyAudit(out, err),
                new Bench(out));
        this.unlisted = List.of(new Rehearse());
    }

    /** Does what the words ask for and answers with the exit status. */
    int run(List<String> words) {
        String name = words.isEmpty() ? "help" : words.getFirst();
        if (List.of("help", "--help", "-h").contains(name)) {
            out.print(Help.text(commands));
            return Command.DONE;
        }
        Optional<Command> command = Stream.concat(commands.stream(), unlisted.stream())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (command.isEmpty()) {
            err.println("There is no command \"" + name + "\"; ./locality help lists what there is.");
            return Command.WRONG_USE;
        }
        return run(command.get(), words.subList(1, words.size()));
    }

    private int run(Command command, List<String> arguments) {
        try {
            return command.run(arguments);
        } catch (Arguments.WrongUse e) {
            err.println(e.sentence());
            err.println("Usage: ./locality " + command.name() + " " + command.usage());
            return Command.WRONG_USE;
        } catch (RuntimeException e) {
            err.println(sentence(e));
            if (System.getenv("LOCALITY_DEBUG") != null) {
                e.printStackTrace(err);
            }
            return Command.REFUSED;
        }
    }

    /** The sentence of a refusal, however deep the framework has wrapped it. */
    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.sentence();
            }
            if (cause instanceof PortInUseException port) {
                return "Port " + port.getPort() + " is taken by another program; give another one with --port.";
            }
        }
        return "This failed for a reason that Locality Review does not know ("
                + failure.getClass().getSimpleName()
                + "); nothing that was committed is lost. Set LOCALITY_DEBUG=1 to see all of it.";
    }

    /** Whether a failure is one that is said in a sentence. */
    static boolean isSaidInASentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused || cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }
}
