package uk.localityreview.indicators.areas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import uk.localityreview.shared.AreaCode;

/** Which police force area a council lies in, and which force's name belongs to it. */
public final class PoliceForceAreas {

    /**
     * The area of a police force.
     *
     * @param code of the area
     * @param name of the area, such as {@code Bedfordshire}
     * @param councils in it
     */
    public record ForceArea(AreaCode code, String name, List<AreaCode> councils) {

        public ForceArea {
            councils = List.copyOf(councils);
        }

        /** Whether a force is the one of this area, by its name: {@code Bedfordshire Police} of {@code Bedfordshire}. */
        public boolean isPolicedBy(String force) {
            return letters(force).startsWith(letters(spoken()));
        }

        private String spoken() {
            int comma = name.indexOf(", ");
            return comma < 0 ? name : name.substring(comma + 2) + name.substring(0, comma);
        }

        private static String letters(String text) {
            return text.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
        }
    }

    private final List<ForceArea> areas = new ArrayList<>();

    private PoliceForceAreas() {
        List<CSVRecord> lines = Lookup.lines("police-force-areas.csv");
        for (CSVRecord line : lines.subList(1, lines.size())) {
            areas.add(new ForceArea(
                    new AreaCode(line.get(0)),
                    line.get(1),
                    Arrays.stream(line.get(2).split(" ", -1)).map(AreaCode::new).toList()));
        }
    }

    /** The lookup, read once. */
    public static PoliceForceAreas all() {
        return Loaded.AREAS;
    }

    /** The area that a code stands for, or that a council lies in. */
    public Optional<ForceArea> of(AreaCode area) {
        return areas.stream()
                .filter(each -> each.code().equals(area) || each.councils().contains(area))
                .findFirst();
    }

    private static final class Loaded {
        static final PoliceForceAreas AREAS = new PoliceForceAreas();
    }
}
