package uk.localityreview.home;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code locality.*} of the home; what each means is told in {@code application.yaml}.
 *
 * @param home the folder, or blank for this user's own
 * @param masterKey 32 bytes in Base64, or blank for a key kept in the home
 * @param database the database to use
 */
@ConfigurationProperties("locality")
public record HomeSettings(
        @DefaultValue("") String home,
        @DefaultValue("") String masterKey,
        @DefaultValue ExternalDatabase database) {

    /**
     * A PostgreSQL that somebody else runs.
     *
     * @param url its JDBC address, or blank for the embedded database
     * @param username the role that owns the schemas
     * @param password its password
     * @param connections how many connections are held at most
     * @param runAs how root hands over to an account that PostgreSQL runs as
     */
    public record ExternalDatabase(
            @DefaultValue("") String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("12") int connections,
            @DefaultValue("auto") RunAs.Way runAs) {

        /** Whether one is given. */
        public boolean isGiven() {
            return !url.isBlank();
        }

        RunAs.Way way() {
            return runAs;
        }

        DatabaseAddress address() {
            return new DatabaseAddress(url, username, password);
        }

        @Override
        public String toString() {
            return url + " as " + username;
        }
    }

    /** A home in a folder with its own key and database. */
    public static HomeSettings in(Path folder) {
        return new HomeSettings(folder.toString(), "", new ExternalDatabase("", "", "", 12, RunAs.Way.AUTO));
    }

    /** The folder of the home: the given one, else this user's own. */
    public Path folder() {
        return home.isBlank() ? ownFolder(System.getenv(), System.getProperty("user.home")) : Path.of(home);
    }

    static Path ownFolder(Map<String, String> environment, String userHome) {
        if (userHome.equals("/root")) {
            return Path.of("/var/lib/locality-review");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? Path.of(userHome, ".local", "share") : Path.of(data);
        return base.resolve("locality-review");
    }

    @Override
    public String toString() {
        return "home " + folder() + ", database " + (database.isGiven() ? database.toString() : "embedded");
    }
}
