package uk.localityreview.review.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;

/** The sections of the set-up by their address. */
@Component
class Sections {

    private final List<FormSection> forms;
    private final List<ListSection> lists;

    Sections(List<FormSection> forms, List<ListSection> lists) {
        this.forms = forms;
        this.lists = lists;
    }

    Optional<FormSection> form(String path) {
        return forms.stream().filter(form -> form.name().path().equals(path)).findFirst();
    }

    Optional<ListSection> list(String path) {
        return lists.stream().filter(list -> list.name().path().equals(path)).findFirst();
    }

    /** Whether anything is on record in a section. */
    boolean isStarted(ReviewId review, SectionName name) {
        return Stream.concat(
                        forms.stream().filter(form -> form.name() == name).map(form -> form.isStarted(review)),
                        lists.stream().filter(list -> list.name() == name).map(list -> list.isStarted(review)))
                .findFirst()
                .orElse(false);
    }

    /** How much is in a section that is a list, in words. */
    Optional<String> summary(ReviewId review, SectionName name) {
        return lists.stream()
                .filter(list -> list.name() == name)
                .findFirst()
                .map(list -> counted(list.items(review).size(), list.noun()));
    }

    private static String counted(int count, String noun) {
        String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return count == 0 ? "none yet" : count == 1 ? "1 " + noun : count + " " + many;
    }
}
