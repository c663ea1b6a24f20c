package uk.localityreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;
import uk.localityreview.home.VisitedHome;
import uk.localityreview.shared.Refused;

class CommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path temporary;

    @Test
    void sayWhatTheyCanDo() {
        assertThat(run()).isZero();
        assertThat(said(out))
                .contains(
                        "demo",
                        "serve [--home DIR] [--port N]",
                        "review PACK --out DIR",
                        "plan PACK --out FILE.csv",
                        "backup FILE",
                        "restore FILE",
                        "verify-audit",
                        "bench",
                        "test");
        assertThat(said(err)).isEmpty();
    }

    @Test
    void answerTwoToWrongUse() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("serve", "--colour", "red")).isEqualTo(2);
        assertThat(run("serve", "--port", "many")).isEqualTo(2);
        assertThat(run("serve", "--home")).isEqualTo(2);
        assertThat(run("backup")).isEqualTo(2);
        assertThat(run("restore", "one", "two")).isEqualTo(2);
        assertThat(run("bench", "nothing")).isEqualTo(2);
        assertThat(said(err))
                .contains("There is no command \"nonsense\"")
                .contains("There is no option --colour here.")
                .contains("Usage: ./locality backup FILE [--home DIR]");
        assertThat(said(out)).isEmpty();
    }

    @Test
    void answerOneToARefusalWithASentence() {
        assertThat(run("bench")).isEqualTo(1);
        assertThat(said(err)).isEqualTo("The benchmarks measure ./locality itself; run them with ./locality bench.\n");
    }

    @Test
    void readOptionsEitherWay() {
        Arguments arguments =
                Arguments.read(List.of("a", "--home=x=y", "--port", "1", "--port=2"), Set.of("--home", "--port"));
        assertThat(arguments.plain()).containsExactly("a");
        assertThat(arguments.option("--home")).contains("x=y");
        assertThat(arguments.option("--port")).contains("2");
    }

    @Test
    void sayTheSentenceHoweverDeepItLies() {
        RuntimeException wrapped =
                new IllegalStateException("bean", new IllegalArgumentException(new Refused("No room.")));
        assertThat(Commands.sentence(wrapped)).isEqualTo("No room.");
        assertThat(Commands.sentence(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("Port 8080 is taken by another program; give another one with --port.");
        assertThat(Commands.sentence(new IllegalStateException("secret words"))).doesNotContain("secret words");
    }

    @Test
    void refuseToVisitAHomeThatIsNotThere() {
        assertThat(Commands.sentence(refusalOf(() ->
                        VisitedHome.visit(Settings.read(List.of("--locality.home=" + temporary.resolve("none")))))))
                .startsWith("There is no database in the home");
    }

    private static Throwable refusalOf(Runnable deed) {
        return catchThrowable(deed::run);
    }

    private int run(String... words) {
        return new Commands(stream(out), stream(err)).run(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
