package uk.localityreview.daypack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import uk.localityreview.shared.Refused;

/**
 * The published files that a pack brings in its own {@code data} folder, at hand on the disk while this is open. Those of an
 * archive are laid out in a temporary folder and deleted when it closes; published figures hold nothing secret.
 */
public final class OwnFigures implements AutoCloseable {

    private final List<Path> paths;
    private final @Nullable Path temporary;

    private OwnFigures(List<Path> paths, @Nullable Path temporary) {
        this.paths = paths;
        this.temporary = temporary;
    }

    /** Those of a pack in a folder or a zip archive; none when it brings none or is no pack. */
    public static OwnFigures of(Path pack) {
        Path folder = pack.resolve("data");
        if (Files.isDirectory(folder)) {
            return new OwnFigures(List.of(folder), null);
        }
        return Files.isRegularFile(pack) && PackFiles.of(pack) instanceof PackFiles.Opened(PackFiles files)
                ? laidOut(files.published())
                : new OwnFigures(List.of(), null);
    }

    /** Lays out the published files of an archive. */
    static OwnFigures laidOut(SortedMap<String, byte[]> published) {
        try {
            Path folder = Files.createTempDirectory("locality-figures");
            OwnFigures figures = new OwnFigures(List.of(folder), folder);
            for (Map.Entry<String, byte[]> file : published.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return figures;
        } catch (IOException e) {
            throw new Refused(
                    "The published files of the pack could not be laid out in the temporary folder. Nothing was kept."
                            + " Make room there and try again.",
                    e);
        }
    }

    /** Where they are; empty when there are none. */
    public List<Path> paths() {
        return paths;
    }

    @Override
    public void close() {
        if (temporary != null) {
            try {
                FileSystemUtils.deleteRecursively(temporary);
            } catch (IOException e) {
                // published figures only; the system clears its temporary folder
                temporary.toFile().deleteOnExit();
            }
        }
    }
}
