package uk.localityreview.shared;

/** A level of geography, by the prefixes of the Office for National Statistics' Register of Geographic Codes. */
public enum AreaLevel {
    COUNTRY("country"),
    REGION("region"),
    COUNTY("county council"),
    LOCAL_AUTHORITY("local authority"),
    COMMUNITY_SAFETY_PARTNERSHIP("community safety partnership"),
    POLICE_FORCE_AREA("police force area"),
    WARD("ward"),
    MIDDLE_LAYER("middle layer super output area"),
    LOWER_LAYER("lower layer super output area"),
    OTHER("other area");

    private final String words;

    AreaLevel(String words) {
        this.words = words;
    }

    static AreaLevel ofPrefix(String prefix) {
        return switch (prefix) {
            case "E92", "W92", "S92", "N92", "K02", "K03", "K04" -> COUNTRY;
            case "E12" -> REGION;
            case "E10" -> COUNTY;
            case "E06", "E07", "E08", "E09", "W06", "S12", "N09" -> LOCAL_AUTHORITY;
            case "E22", "W22" -> COMMUNITY_SAFETY_PARTNERSHIP;
            case "E23", "W15" -> POLICE_FORCE_AREA;
            case "E05", "W05" -> WARD;
            case "E02", "W02" -> MIDDLE_LAYER;
            case "E01", "W01" -> LOWER_LAYER;
            default -> OTHER;
        };
    }

    /** The level in plain words, lower case. */
    public String words() {
        return words;
    }
}
