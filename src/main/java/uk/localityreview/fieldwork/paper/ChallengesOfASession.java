package uk.localityreview.fieldwork.paper;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.Sectors;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;

/** The challenges that were chosen for a session, else those its people can speak to, else all of them. */
@Component
class ChallengesOfASession implements Topics {

    private final Sectors sectors;

    ChallengesOfASession(Sectors sectors) {
        this.sectors = sectors;
    }

    @Override
    public List<Topic> of(Review review, Session session) {
        SectorCatalogue catalogue = sectors.of(review.id());
        Set<ThemeCode> themes = new TreeSet<>(session.themesAsked());
        if (themes.isEmpty()) {
            for (ParticipantCode code : session.participants()) {
                review.participant(code)
                        .flatMap(person -> review.agency(person.agency()))
                        .ifPresent(agency -> themes.addAll(catalogue.speaksTo(agency.sector())));
            }
        }
        if (themes.isEmpty()) {
            themes.addAll(catalogue.challenges().keySet());
        }
        return themes.stream()
                .map(theme -> new Topic(theme.value(), catalogue.challenges().getOrDefault(theme, "")))
                .toList();
    }
}
