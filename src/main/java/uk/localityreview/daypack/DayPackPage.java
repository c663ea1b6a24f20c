package uk.localityreview.daypack;

import java.util.List;
import uk.localityreview.access.FormErrors;

/**
 * What the page for taking a day pack in shows.
 *
 * @param errors what the form's errors are
 * @param problems what is wrong within the pack, a sentence each
 */
public record DayPackPage(FormErrors errors, List<String> problems) {

    public DayPackPage {
        problems = List.copyOf(problems);
    }

    static DayPackPage empty() {
        return new DayPackPage(FormErrors.none(), List.of());
    }

    static DayPackPage refused(String sentence) {
        return new DayPackPage(FormErrors.none().with("pack", sentence), List.of());
    }

    static DayPackPage refused(List<PackProblem> problems) {
        return new DayPackPage(
                FormErrors.none()
                        .with(
                                "pack",
                                "The day pack was not taken, and nothing was kept. Mend what is listed and try again"),
                problems.stream().map(PackProblem::sentence).toList());
    }
}
