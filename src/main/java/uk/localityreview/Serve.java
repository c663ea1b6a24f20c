package uk.localityreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the house on this machine's home and keeps it open until it is told to stop. */
final class Serve implements Command {

    private static final Set<String> OPTIONS = Set.of("--home", "--port");

    private final PrintStream out;

    Serve(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String usage() {
        return "[--home DIR] [--port N]";
    }

    @Override
    public String summary() {
        return "start on this machine's data home and print the address";
    }

    @Override
    public int run(List<String> arguments) {
        ConfigurableApplicationContext house = start(settings(arguments));
        sayWhere(house, out);
        return untilClosed(house);
    }

    /** The settings that the options stand for. */
    static List<String> settings(List<String> words) {
        Arguments arguments = Arguments.read(words, OPTIONS).withoutPlain();
        List<String> settings = new ArrayList<>();
        arguments.option("--home").ifPresent(home -> settings.add("--locality.home=" + home));
        arguments.option("--port").ifPresent(port -> settings.add("--locality.port=" + checked(port)));
        return settings;
    }

    private static String checked(String port) {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new Arguments.WrongUse("\"" + port + "\" is not a port; it is a number up to 65535.");
        }
        return port;
    }

    static ConfigurableApplicationContext start(List<String> settings) {
        return new SpringApplication(LocalityReviewApplication.class).run(settings.toArray(String[]::new));
    }

    static void sayWhere(ConfigurableApplicationContext house, PrintStream out) {
        String port = house.getEnvironment().getProperty("local.server.port");
        out.println("Locality Review is open at http://localhost:" + port + "/ (Ctrl-C stops it)");
        out.flush();
    }

    static int untilClosed(ConfigurableApplicationContext house) {
        CountDownLatch closed = new CountDownLatch(1);
        house.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }
}
