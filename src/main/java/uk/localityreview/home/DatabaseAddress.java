package uk.localityreview.home;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import uk.localityreview.shared.Refused;

/**
 * Where the database is reached, and as whom.
 *
 * @param url a JDBC address of PostgreSQL
 * @param username the role that owns the schemas
 * @param password its password, never shown
 */
public record DatabaseAddress(String url, String username, String password) {

    private static final int OLDEST = 15;

    /** Properties of the driver. The detail of an error can hold a value of a row, so it is left out of exceptions. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("logServerErrorDetail", "false");
        properties.setProperty("ApplicationName", "locality-review");
        return properties;
    }

    /** Opens a connection, refusing in a sentence when there is no database or too old a one. */
    public Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(url, properties());
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                connection.close();
                throw new Refused("The database is PostgreSQL " + version + ", and Locality Review needs " + OLDEST
                        + " or newer; nothing was changed.");
            }
            return connection;
        } catch (SQLException e) {
            throw new Refused(
                    "The database cannot be reached; check locality.database.url, username and password, and that it is"
                            + " running. Nothing was changed.",
                    e);
        }
    }

    @Override
    public String toString() {
        return url + " as " + username;
    }
}
