package uk.localityreview.home;

import java.nio.file.Path;
import uk.localityreview.shared.Refused;

/** The refusal of a second instance on the same home. */
public final class HomeInUse extends Refused {

    private static final long serialVersionUID = 1L;

    HomeInUse(Path folder) {
        super("Locality Review is already running on the home " + folder
                + "; stop that one first, or give another place with --home.");
    }
}
