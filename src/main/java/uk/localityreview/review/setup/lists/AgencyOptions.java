package uk.localityreview.review.setup.lists;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.localityreview.review.SectorCatalogue;

/** The agencies and sectors of a catalogue, to choose from. */
final class AgencyOptions {

    private AgencyOptions() {}

    /** The agencies with the sector of each; a value is the sector, a slash and the agency. */
    static Map<String, String> agencies(SectorCatalogue catalogue) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "Select an agency");
        catalogue
                .sectors()
                .forEach(sector -> sector.agencies()
                        .forEach(name -> options.put(sector.name() + "/" + name, name + " (" + sector.name() + ")")));
        return options;
    }

    /** The sectors. */
    static Map<String, String> sectors(SectorCatalogue catalogue) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "Select a sector");
        catalogue.sectors().forEach(sector -> options.put(sector.name(), sector.name()));
        return options;
    }

    /** The sectors, with one that an agency has already, which need not be in the catalogue. */
    static Map<String, String> sectors(SectorCatalogue catalogue, String own) {
        Map<String, String> options = sectors(catalogue);
        options.putIfAbsent(own, own);
        return options;
    }
}
