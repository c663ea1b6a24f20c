package uk.localityreview.indicators.areas;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import uk.localityreview.shared.AreaCode;

/** Which lower layer super output areas lie in which council, by the census that drew them. */
public final class SmallAreas {

    /** The census that a set of small areas was drawn for. */
    public enum Vintage {
        OF_2011("2011"),
        OF_2021("2021");

        private final String year;

        Vintage(String year) {
            this.year = year;
        }

        /** The year of the census. */
        public String year() {
            return year;
        }
    }

    private static final Pattern SHAPE = Pattern.compile("[EW]01\\d{6}");
    private static final int WALES = 10_000_000;

    private final Map<Vintage, Map<AreaCode, BitSet>> ofCouncil = new HashMap<>();
    private final Map<Vintage, BitSet> all = new HashMap<>();

    private SmallAreas() {
        for (Vintage vintage : Vintage.values()) {
            ofCouncil.put(vintage, new HashMap<>());
            all.put(vintage, new BitSet());
        }
        for (CSVRecord line : Lookup.lines("small-areas.txt")) {
            Vintage vintage = line.get(1).equals("2011") ? Vintage.OF_2011 : Vintage.OF_2021;
            BitSet codes = codes(line);
            ofCouncil.getOrDefault(vintage, new HashMap<>()).put(new AreaCode(line.get(0)), codes);
            all.getOrDefault(vintage, new BitSet()).or(codes);
        }
    }

    private static BitSet codes(CSVRecord line) {
        BitSet codes = new BitSet();
        for (String range : Arrays.copyOfRange(line.values(), 2, line.size())) {
            int dash = range.indexOf('-');
            codes.set(number(dash < 0 ? range : range.substring(0, dash)), number(range.substring(dash + 1)) + 1);
        }
        return codes;
    }

    /** The lookup, read once. */
    public static SmallAreas all() {
        return Loaded.SMALL_AREAS;
    }

    /** Whether a text has the shape of such a code. */
    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The digits of a code as a number, Welsh ones set apart. */
    public static int number(String code) {
        return Integer.parseInt(code, 1, code.length(), 10) + (code.charAt(0) == 'W' ? WALES : 0);
    }

    /** The numbers of the small areas of a council; empty where it is not known. */
    public BitSet of(AreaCode council, Vintage vintage) {
        return (BitSet) codesOf(council, vintage).clone();
    }

    /** The numbers of the small areas of a council, of either census. */
    public BitSet ofEither(AreaCode council) {
        BitSet either = of(council, Vintage.OF_2021);
        either.or(codesOf(council, Vintage.OF_2011));
        return either;
    }

    private BitSet codesOf(AreaCode council, Vintage vintage) {
        return ofCouncil.getOrDefault(vintage, Map.of()).getOrDefault(council, new BitSet());
    }

    /** Whether a number stands for an area of that census and of no other. */
    public boolean isOnlyOf(int number, Vintage vintage) {
        for (Vintage each : Vintage.values()) {
            if (all.getOrDefault(each, new BitSet()).get(number) != (each == vintage)) {
                return false;
            }
        }
        return true;
    }

    private static final class Loaded {
        static final SmallAreas SMALL_AREAS = new SmallAreas();
    }
}
