package uk.localityreview.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import uk.localityreview.shared.Refused;

/** The folder that holds the database's files, named by PostgreSQL's major version, with its settings. */
final class Cluster {

    static final String ROLE = "locality";

    /**
     * Durable, on the loopback only, and silent about what is in a statement: the server's log takes neither statements
     * nor errors, whose wording can hold values; the application gets every error itself.
     */
    private static final String SETTINGS = """
            # Written by Locality Review at each start; changes made here are lost.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 40
            shared_buffers = '48MB'
            io_method = 'sync'
            jit = off
            min_wal_size = '32MB'
            max_wal_size = '256MB'
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_statement = 'none'
            log_duration = off
            log_min_duration_statement = -1
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_connections = ''
            """;

    private final Path home;
    private final Binaries binaries;
    private final RunAs runAs;

    Cluster(Path home, Binaries binaries, RunAs runAs) {
        this.home = home;
        this.binaries = binaries;
        this.runAs = runAs;
    }

    static Path folderIn(Path home) {
        return home.resolve("database-" + Binaries.MAJOR);
    }

    static boolean existsIn(Path home) {
        return Files.exists(folderIn(home));
    }

    Path folder() {
        return folderIn(home);
    }

    /** Makes the database where there is none yet; it gets its name only once it is whole. */
    void create() {
        runAs.openTheWay(home);
        if (existsIn(home)) {
            return;
        }
        Path fresh = home.resolve("database-" + Binaries.MAJOR + ".new");
        Path secret = home.resolve("database.secret");
        try {
            OwnerOnly.delete(fresh);
            OwnerOnly.createFolder(fresh);
            runAs.own(fresh);
            initialise(fresh, secret);
            writeSettings(fresh);
            Files.deleteIfExists(passwordFile(home));
            OwnerOnly.write(passwordFile(home), newSecret().getBytes(StandardCharsets.UTF_8));
            alone(fresh, """
                    create role %s login password '%s';
                    create database %s owner %s;
                    revoke all on database %s from public;
                    """.formatted(ROLE, passwordIn(home), ROLE, ROLE, ROLE));
            Files.move(fresh, folder(), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.syncFolder(folder());
        } catch (IOException e) {
            throw couldNotBeMade(e);
        } finally {
            forget(secret);
        }
    }

    private void initialise(Path fresh, Path secret) throws IOException {
        // Nobody signs in as the superuser, so its password is thrown away.
        Files.deleteIfExists(secret);
        OwnerOnly.write(secret, newSecret().getBytes(StandardCharsets.UTF_8));
        runAs.own(secret);
        Path said = home.resolve("initdb.log");
        int status = Shell.run(
                runAs.command(
                        binaries.program("initdb"),
                        "--pgdata=" + fresh,
                        "--username=postgres",
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--text-search-config=english",
                        "--no-instructions"),
                binaries.folder(),
                "",
                said);
        if (status != 0) {
            throw new Refused("The database could not be made in " + home + "; PostgreSQL's own account of it is in "
                    + said + ". Nothing was kept.");
        }
        Files.deleteIfExists(said);
    }

    /** Runs SQL, one statement a line, as the superuser of a database that is not running. */
    void alone(Path data, String statements) throws IOException {
        Path said = home.resolve("initdb.log");
        int status = Shell.run(
                runAs.command(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        data.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "logging_collector=off",
                        "postgres"),
                binaries.folder(),
                statements,
                said);
        if (status != 0) {
            throw new Refused("The database in " + data
                    + " could not be prepared; PostgreSQL's own account of it is in " + said + ".");
        }
        Files.deleteIfExists(said);
    }

    /** Writes the server's settings afresh and hands the folder to whoever the server runs as. */
    void prepare() {
        try {
            writeSettings(folder());
            runAs.own(folder());
        } catch (IOException e) {
            throw new Refused("The database's folder " + folder() + " cannot be written; mend its rights.", e);
        }
    }

    private void writeSettings(Path data) throws IOException {
        Path file = data.resolve("postgresql.conf");
        Files.writeString(file, SETTINGS);
        runAs.own(file);
    }

    static Path passwordFile(Path home) {
        return home.resolve("database.password");
    }

    static String passwordIn(Path home) {
        try {
            return Files.readString(passwordFile(home)).strip();
        } catch (IOException e) {
            throw new Refused(
                    "The database's password " + passwordFile(home)
                            + " cannot be read; put the file back, or mend its rights.",
                    e);
        }
    }

    private Refused couldNotBeMade(IOException e) {
        return new Refused(
                "The database could not be made in " + home + "; see that there is room and that you may write there."
                        + " Nothing was kept.",
                e);
    }

    private static String newSecret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void forget(Path secret) {
        try {
            Files.deleteIfExists(secret);
        } catch (IOException e) {
            throw new IllegalStateException("The file " + secret + " cannot be deleted", e);
        }
    }
}
