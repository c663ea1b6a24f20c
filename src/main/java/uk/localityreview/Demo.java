package uk.localityreview;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.Role;
import uk.localityreview.access.SettingUp;
import uk.localityreview.daypack.ExampleReview;
import uk.localityreview.review.ReviewId;

/** Starts the house with the worked example, on a home beside this machine's own. */
final class Demo implements Command {

    private final PrintStream out;

    Demo(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String usage() {
        return "[--home DIR] [--port N]";
    }

    @Override
    public String summary() {
        return "start with the worked example and print the address and how to sign in";
    }

    @Override
    public int run(List<String> arguments) {
        List<String> settings = new ArrayList<>(Serve.settings(arguments));
        if (settings.stream().noneMatch(setting -> setting.startsWith("--locality.home="))) {
            settings.add("--locality.home=" + ownHome());
        }
        ConfigurableApplicationContext house = Serve.start(settings);
        fileTheExample(house);
        Serve.sayWhere(house, out);
        return Serve.untilClosed(house);
    }

    /** Beside this machine's own home, not within it, where an account that root hands over to could not pass. */
    private static Path ownHome() {
        Path home = Settings.read(List.of()).folder();
        return home.resolveSibling(home.getFileName() + "-demo");
    }

    /** Files the example review, and promises it to whoever sets up the first account. */
    private static void fileTheExample(ConfigurableApplicationContext house) {
        ReviewId example = house.getBean(ExampleReview.class).file();
        if (house.getBean(Accounts.class).areNone()) {
            house.getBean(SettingUp.class).promise(example.value(), Role.LEAD_REVIEWER);
        }
    }
}
