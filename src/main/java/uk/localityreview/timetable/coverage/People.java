package uk.localityreview.timetable.coverage;

import java.util.List;
import java.util.regex.Pattern;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;

/**
 * Some of the people of a review, and what can be asked about them.
 *
 * @param review the review they belong to
 * @param catalogue who can speak to what
 * @param all the people
 */
record People(Review review, SectorCatalogue catalogue, List<Participant> all) {

    private static final String GIRLS_AND_WOMEN = "girls and women";
    private static final Pattern SPEAKS_FOR_GIRLS = Pattern.compile(
            "\\b(girls?|wom[ae]n|idva|isva|domestic (abuse|violence) advis[eo]r|sexual violence advis[eo]r)\\b",
            Pattern.CASE_INSENSITIVE);

    People {
        all = List.copyOf(all);
    }

    /** The sector of somebody's agency; said to be unknown when the agency is. */
    String sector(Participant person) {
        return review.agency(person.agency()).map(Agency::sector).orElse("sector not known");
    }

    boolean include(String sector) {
        return all.stream().anyMatch(person -> sector(person).equals(sector));
    }

    boolean include(Category category) {
        return all.stream().anyMatch(person -> person.category() == category);
    }

    /**
     * Whether a girls' or women's voice is among them: somebody from an agency of that sector, or whose role says so, such
     * as a girls' worker or an independent domestic violence adviser. What somebody needs does not count, for it often
     * says whom they wish to be seen by.
     */
    boolean includeAVoiceOfGirls() {
        return all.stream()
                .anyMatch(person -> sector(person).equals(GIRLS_AND_WOMEN)
                        || SPEAKS_FOR_GIRLS.matcher(person.role()).find());
    }

    int at(Level level) {
        return (int) all.stream().filter(person -> person.level() == level).count();
    }

    List<Participant> of(String sector, Level level) {
        return all.stream()
                .filter(person -> person.level() == level && sector(person).equals(sector))
                .toList();
    }

    List<Participant> whoCanSpeakTo(ThemeCode challenge) {
        return all.stream()
                .filter(person -> catalogue.speaksTo(sector(person)).contains(challenge))
                .toList();
    }

    /** The agencies of some people, in the order of the review. */
    List<Agency> agenciesOf(List<Participant> people) {
        return review.agencies().stream()
                .filter(agency ->
                        people.stream().anyMatch(person -> person.agency().equals(agency.code())))
                .toList();
    }
}
