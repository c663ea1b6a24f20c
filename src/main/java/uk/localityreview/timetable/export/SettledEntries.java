package uk.localityreview.timetable.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A ZIP file whose entries are all of one fixed time, so that its bytes depend on its contents alone. */
final class SettledEntries extends ZipArchiveOutputStream {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    SettledEntries(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FIXED);
        super.putArchiveEntry(entry);
    }
}
