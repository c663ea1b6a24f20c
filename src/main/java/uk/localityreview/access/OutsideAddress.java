package uk.localityreview.access;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.localityreview.shared.Refused;

/** The address at which people outside reach the pages, as set in {@code locality.address}. */
@Component
public class OutsideAddress {

    private final Environment environment;

    OutsideAddress(Environment environment) {
        this.environment = environment;
    }

    /** Whether it was set; otherwise links work on this machine only. */
    public boolean isSet() {
        return !setting().isEmpty();
    }

    /** The whole address of a path such as {@code /answer/…}. */
    public String of(String path) {
        return (isSet() ? checked(setting()) : "http://localhost:" + port()) + path;
    }

    /** The name of the machine in it, for what needs a name of its own in the world, such as a calendar entry. */
    public String host() {
        return URI.create(of("/")).getHost();
    }

    private String setting() {
        return environment.getProperty("locality.address", "").strip().replaceFirst("/+$", "");
    }

    private String port() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .orElseGet(() -> environment.getProperty("locality.port", "8080"));
    }

    private static String checked(String setting) {
        if (!setting.matches("https?://[A-Za-z0-9][A-Za-z0-9.-]*(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
            throw new Refused("The setting locality.address is no address that begins with https:// or http://, so no"
                    + " link can be made. Nothing was sent. Ask whoever runs this system to put it right.");
        }
        return setting;
    }
}
