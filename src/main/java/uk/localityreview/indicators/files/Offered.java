package uk.localityreview.indicators.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Sha256;

/**
 * A file as it was offered, or one that came in an archive.
 *
 * @param name its name, without a folder of this machine
 * @param sha256 of its bytes
 * @param size its bytes
 * @param path where it lies; null for one in an archive
 * @param bytes opens its bytes, as often as wanted
 */
public record Offered(
        String name, Sha256 sha256, long size, @Nullable Path path, Opening bytes) {

    /** Opens a stream. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    static Offered of(String name, long size, @Nullable Path path, Opening bytes) throws IOException {
        var digest = Sha256.digest();
        try (var stream = new DigestInputStream(bytes.open(), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return new Offered(name, Sha256.from(digest), size, path, bytes);
    }

    /** Opens it as a table, unpacking it when it is packed. */
    public Table open() {
        try {
            byte[] start = start();
            if (startsWith(start, 'P', 'A', 'R', '1')) {
                if (path == null) {
                    throw new Unreadable("Parquet is not read out of an archive: unpack it and offer the file itself.");
                }
                return ParquetTable.open(path);
            }
            if (startsWith(start, 'P', 'K', 3, 4)) {
                throw new Unreadable(
                        "A workbook or document is not read: save its sheet as CSV in UTF-8 and offer that.");
            }
            if (startsWith(start, 0x1F, 0x8B)) {
                return CsvTable.open(new Unpacking(new GZIPInputStream(bytes.open(), 1 << 16), size));
            }
            return CsvTable.open(path == null ? new Unpacking(bytes.open(), size) : bytes.open());
        } catch (IOException e) {
            throw new Unreadable("The file could not be opened: is it damaged, or closed to this user?", e);
        }
    }

    private byte[] start() throws IOException {
        try (var stream = new BufferedInputStream(bytes.open(), 16)) {
            return stream.readNBytes(4);
        }
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
