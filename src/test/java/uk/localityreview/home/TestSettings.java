package uk.localityreview.home;

import java.nio.file.Path;

/** Settings of a home for tests. */
public final class TestSettings {

    private TestSettings() {}

    /** A home with an embedded database. */
    public static HomeSettings embedded(Path folder) {
        return external(folder, new HomeSettings.ExternalDatabase("", "", "", 4, RunAs.Way.AUTO));
    }

    /** A home whose database is elsewhere. */
    public static HomeSettings external(Path folder, HomeSettings.ExternalDatabase database) {
        return new HomeSettings(folder.toString(), "", database);
    }

    /** The settings for a database. */
    public static HomeSettings.ExternalDatabase of(DatabaseAddress database) {
        return new HomeSettings.ExternalDatabase(
                database.url(), database.username(), database.password(), 4, RunAs.Way.AUTO);
    }
}
