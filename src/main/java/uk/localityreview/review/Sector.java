package uk.localityreview.review;

import java.util.List;
import java.util.Set;

/**
 * A sector that a review day can hear, and the challenges that people of it know from their own work.
 *
 * @param name lower case, such as youth justice; what an agency's sector says
 * @param speaksTo the challenges its people can speak to
 * @param agencies the agencies usually found in it, to choose from
 * @param roles the roles usually found in it, to choose from
 */
public record Sector(String name, Set<ThemeCode> speaksTo, List<String> agencies, List<String> roles) {

    public Sector {
        speaksTo = Set.copyOf(speaksTo);
        agencies = List.copyOf(agencies);
        roles = List.copyOf(roles);
    }
}
