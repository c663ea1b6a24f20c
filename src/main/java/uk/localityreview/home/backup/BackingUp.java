package uk.localityreview.home.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.home.DatabaseAddress;
import uk.localityreview.home.MasterKey;
import uk.localityreview.home.Migrations;
import uk.localityreview.home.OwnerOnly;
import uk.localityreview.shared.Refused;
import uk.localityreview.shared.Sha256;

/**
 * Copies every table as of one moment, with the master key, into one sealed file, while the house may be running and
 * writing.
 */
public final class BackingUp {

    static final String KEY = "master.key";
    static final String MANIFEST = "manifest.json";

    private final InstantSource clock;
    private final String appVersion;

    public BackingUp(InstantSource clock, String appVersion) {
        this.clock = clock;
        this.appVersion = appVersion;
    }

    /** Makes the file, whole or not at all; it must not be there yet. */
    public Manifest backUp(DatabaseAddress database, MasterKey key, Path file, char[] passphrase) {
        if (Files.exists(file)) {
            throw new Refused("There is already a file " + file + "; nothing was written. Give another name.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Manifest manifest = write(database, key, part, passphrase);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.syncFolder(file);
            return manifest;
        } catch (IOException e) {
            throw new Refused(
                    "The backup " + file + " cannot be written; see that the folder is there, that you may"
                            + " write in it and that it has room. Nothing was kept.",
                    e);
        } catch (SQLException e) {
            throw new Refused(
                    "The database could not be read to its end, so that there is no backup; see that it is"
                            + " running, and try again.",
                    e);
        } finally {
            forget(part);
        }
    }

    private Manifest write(DatabaseAddress database, MasterKey key, Path part, char[] passphrase)
            throws IOException, SQLException {
        try (Connection connection = database.connect();
                FileChannel channel = OwnerOnly.newFile(part)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            OutputStream sealed = SealedFile.seal(
                    new BufferedOutputStream(new KeptOpen(Channels.newOutputStream(channel)), 1 << 16), passphrase);
            Manifest manifest;
            try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
                manifest = copy(connection, zip);
                put(zip, KEY, key.bytes());
                put(zip, MANIFEST, JsonMapper.shared().writeValueAsBytes(manifest));
            }
            channel.force(true);
            return manifest;
        }
    }

    /** Lets the sealing end without closing the file, which is still to be forced to the disk. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private Manifest copy(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        if (Migrations.hasAnUnfinishedRestore(connection)) {
            throw new Refused("A restore into this database was not finished, so that there is nothing to back up; run"
                    + " the restore again.");
        }
        List<String> rooms = Migrations.migratedSchemas(connection);
        List<Manifest.Table> copied = new ArrayList<>();
        for (Manifest.Table table : Sql.tables(connection, rooms)) {
            copied.add(copy(connection, zip, table));
        }
        // Sequences stand outside the snapshot; read after the tables they can only be ahead, which does no harm.
        return new Manifest(
                Manifest.FORMAT,
                appVersion,
                connection.getMetaData().getDatabaseProductVersion(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                Migrations.versions(connection),
                copied,
                Sql.sequences(connection, rooms));
    }

    private static Manifest.Table copy(Connection connection, ZipOutputStream zip, Manifest.Table table)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        MessageDigest digest = Sha256.digest();
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copying.copyOut(table.copy("to stdout"), new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return table.counted(rows, Sha256.from(digest).hex());
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new Refused("The unfinished backup " + part + " cannot be deleted; delete it by hand.", e);
        }
    }
}
