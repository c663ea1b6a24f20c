package uk.localityreview;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import uk.localityreview.shared.Refused;

/**
 * Starts the house on a home that is thrown away, asks for its first page and stops. The launcher records such a run, so
 * that later ones start from what it loaded.
 */
final class Rehearse implements Command {

    @Override
    public String name() {
        return "rehearse";
    }

    @Override
    public String usage() {
        return "--home DIR";
    }

    @Override
    public String summary() {
        return "start, answer one page and stop";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.read(words, Set.of("--home")).withoutPlain();
        Path home = arguments
                .option("--home")
                .map(Path::of)
                .orElseThrow(() -> new Arguments.WrongUse("This needs a home that may be thrown away."));
        try (ConfigurableApplicationContext house =
                Serve.start(List.of("--locality.home=" + home, "--locality.port=0", "--logging.level.root=off"))) {
            firstPage("http://localhost:" + house.getEnvironment().getProperty("local.server.port") + "/");
            return DONE;
        }
    }

    private static void firstPage(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setInstanceFollowRedirects(true);
            try (InputStream page =
                    connection.getResponseCode() < 400 ? connection.getInputStream() : InputStream.nullInputStream()) {
                page.readAllBytes();
            }
        } catch (IOException e) {
            throw new Refused("The house started but did not answer.", e);
        }
    }
}
