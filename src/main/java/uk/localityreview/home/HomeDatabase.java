package uk.localityreview.home;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/** The database of a home, for as long as it is open: embedded, or one that somebody else runs. */
public final class HomeDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedDatabase embedded;

    private HomeDatabase(DatabaseAddress address, @Nullable EmbeddedDatabase embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    /** Starts the embedded database, or, when another is given, sees that it can be used. */
    public static HomeDatabase open(DataHome home, HomeSettings.ExternalDatabase settings) {
        if (settings.isGiven()) {
            return reached(settings.address());
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(home, settings.way());
        return new HomeDatabase(embedded.address(), embedded);
    }

    private static HomeDatabase reached(DatabaseAddress address) {
        try {
            address.connect().close();
        } catch (SQLException e) {
            throw new Refused("The database does not answer as it should; see that it is running, and try again.", e);
        }
        return new HomeDatabase(address, null);
    }

    /** Where it is reached. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
