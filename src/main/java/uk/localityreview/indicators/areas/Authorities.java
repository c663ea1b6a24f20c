package uk.localityreview.indicators.areas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.AreaLevel;

/** The authorities and regions of England as the Department for Education numbers and names them. */
public final class Authorities {

    private final Map<String, AreaCode> byNumber = new LinkedHashMap<>();
    private final Map<String, AreaCode> byName = new LinkedHashMap<>();
    private final Map<AreaCode, String> names = new LinkedHashMap<>();
    private final Map<AreaCode, AreaCode> regions = new LinkedHashMap<>();

    private Authorities(List<CSVRecord> lines) {
        for (CSVRecord line : lines) {
            AreaCode area = new AreaCode(line.get(1));
            byNumber.put(line.get(0), area);
            names.put(area, line.get(2));
            byName.put(plain(line.get(2)), area);
            if (!line.get(3).isEmpty()) {
                regions.put(area, new AreaCode(line.get(3)));
            }
        }
    }

    /** The lookup, read once. */
    public static Authorities all() {
        return Loaded.AUTHORITIES;
    }

    /** The area of a number such as 821, also when it is written {@code 821.0}. */
    public Optional<AreaCode> numbered(String number) {
        String whole = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
        return Optional.ofNullable(byNumber.get(whole));
    }

    /** The area of a name or of a code, whatever its capitals and small words. */
    public Optional<AreaCode> named(String name) {
        return AreaCode.isAreaCode(name)
                ? Optional.of(new AreaCode(name))
                : Optional.ofNullable(byName.get(plain(name)));
    }

    /** The name of an area, or its code where no name is held. */
    public String nameOf(AreaCode area) {
        return names.getOrDefault(area, area.value());
    }

    /** The region that an authority lies in; for London's boroughs Inner or Outer London. */
    public Optional<AreaCode> regionOf(AreaCode area) {
        return Optional.ofNullable(regions.get(area));
    }

    /** The nine regions of England. */
    public Set<AreaCode> regions() {
        Set<AreaCode> nine = new TreeSet<>(names.keySet());
        nine.removeIf(area -> area.level() != AreaLevel.REGION);
        return nine;
    }

    /** The authorities of a region. */
    public List<AreaCode> within(AreaCode region) {
        List<AreaCode> found = new ArrayList<>();
        regions.forEach((area, its) -> {
            if (its.equals(region)) {
                found.add(area);
            }
        });
        return found;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
    }

    private static final class Loaded {
        static final Authorities AUTHORITIES;

        static {
            List<CSVRecord> lines = Lookup.lines("authorities.csv");
            AUTHORITIES = new Authorities(lines.subList(1, lines.size()));
        }
    }
}
