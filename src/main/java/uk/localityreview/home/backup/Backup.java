package uk.localityreview.home.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.home.MasterKey;
import uk.localityreview.shared.Refused;
import uk.localityreview.shared.Sha256;

/**
 * A backup that was read to its end and found whole: every byte as it was written, every table with the rows and the
 * hash that its manifest tells.
 *
 * @param manifest what is in it
 * @param key the master key of the home it was taken from
 */
record Backup(Path file, char[] passphrase, Manifest manifest, MasterKey key) {

    /** What is done with each entry of a backup. */
    private interface EntryReader {
        void read(String name, InputStream content) throws IOException, SQLException;
    }

    /** What is done with each table of a backup. */
    interface TableReader {
        void read(Manifest.Table table, InputStream rows) throws IOException, SQLException;
    }

    private record Counted(long rows, String sha256) {}

    /** Reads it without keeping anything but its manifest and key; refused when it is not whole. */
    static Backup verify(Path file, char[] passphrase) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        Map<String, byte[]> kept = new LinkedHashMap<>();
        try {
            eachEntry(file, passphrase, (name, content) -> {
                if (name.startsWith("tables/")) {
                    counted.put(name, count(content));
                } else {
                    kept.put(name, content.readAllBytes());
                }
            });
            Manifest manifest =
                    JsonMapper.shared().readValue(kept.getOrDefault(BackingUp.MANIFEST, new byte[0]), Manifest.class);
            if (!isAsTold(manifest, counted)) {
                throw damaged(file, null);
            }
            return new Backup(file, passphrase, manifest, MasterKey.of(kept.getOrDefault(BackingUp.KEY, new byte[0])));
        } catch (JacksonException | SQLException e) {
            throw damaged(file, e);
        }
    }

    private static boolean isAsTold(Manifest manifest, Map<String, Counted> counted) {
        Map<String, Counted> told = new LinkedHashMap<>();
        manifest.tables().forEach(table -> told.put(table.entry(), new Counted(table.rows(), table.sha256())));
        return told.equals(counted);
    }

    /** Hands over the tables, one after another, in the order in which they were copied. */
    void eachTable(TableReader reader) throws SQLException {
        Map<String, Manifest.Table> tables = new LinkedHashMap<>();
        manifest.tables().forEach(table -> tables.put(table.entry(), table));
        eachEntry(file, passphrase, (name, content) -> {
            Manifest.Table table = tables.get(name);
            if (table != null) {
                reader.read(table, content);
            }
        });
    }

    private static void eachEntry(Path file, char[] passphrase, EntryReader reader) throws SQLException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream opened = SealedFile.open(in, passphrase);
                ZipInputStream zip = new ZipInputStream(opened)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                reader.read(entry.getName(), zip);
                entry = zip.getNextEntry();
            }
            // The reading of the entries stops before the end of the file, and the end must be whole too.
            opened.transferTo(OutputStream.nullOutputStream());
        } catch (NoSuchFileException e) {
            throw new Refused("There is no file " + file + "; nothing was changed.", e);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /** In the text format each row ends with a line feed, and those within a value are written as escapes. */
    private static Counted count(InputStream content) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[1 << 16];
        long rows = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
            for (int i = 0; i < read; i++) {
                rows += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return new Counted(rows, Sha256.from(digest).hex());
    }

    private static Refused damaged(Path file, @Nullable Throwable cause) {
        String sentence = "The backup " + file
                + " is damaged or cut short, so that none of it was restored; use another" + " copy of it.";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }
}
