package uk.localityreview.indicators;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The published files that lie beside the project on some machines; a test over them is skipped where they are not. */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file or folder there. */
    public static Path at(String path) {
        String set = System.getenv("LOCALITY_SHARED");
        Path found = Path.of(set == null ? "../shared" : set).resolve(path);
        assumeTrue(Files.exists(found), "../shared/" + path + " is not there");
        return found;
    }
}
