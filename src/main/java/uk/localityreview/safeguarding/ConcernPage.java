package uk.localityreview.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.ReviewId;
import uk.localityreview.safeguarding.FollowingUp.ConcernRead;
import uk.localityreview.safeguarding.Words.Told;

/**
 * One concern with its words, for whoever follows it up.
 *
 * @param path the address of the review
 * @param self the address of this page
 * @param facts what is known of it, in order; the value as it was written
 * @param atRiskNow whether somebody is at risk now
 * @param state how it stands
 * @param colour the colour of its tag
 * @param steps what was done, in order
 * @param isOpen whether it can be followed up
 * @param form what was typed
 * @param errors what is wrong with it
 * @param done what was just done, a sentence, or null
 */
public record ConcernPage(
        String path,
        String self,
        List<Fact> facts,
        boolean atRiskNow,
        String state,
        String colour,
        List<Done> steps,
        boolean isOpen,
        FollowUpForm form,
        FormErrors errors,
        @Nullable String done) {

    /** Something known of it. */
    public record Fact(String name, String value) {}

    /**
     * A step.
     *
     * @param what such as "Passed on by Sam Whitlock"
     * @param at when
     * @param said what was said with it, or null
     */
    public record Done(String what, String at, @Nullable String said) {}

    static ConcernPage of(
            ReviewId review,
            ConcernRead read,
            Function<AccountId, String> names,
            FollowUpForm form,
            FormErrors errors,
            @Nullable String done) {
        Concern concern = read.concern();
        String path = "/reviews/" + review;
        return new ConcernPage(
                path,
                path + "/safeguarding/concerns/" + concern.id(),
                facts(read, names),
                concern.atRiskNow(),
                concern.state().words(),
                concern.state().colour(),
                steps(read, names),
                concern.isOpen(),
                form,
                errors,
                done);
    }

    private static List<Fact> facts(ConcernRead read, Function<AccountId, String> names) {
        Concern concern = read.concern();
        Words words = read.words();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("What was heard or seen", words.what()));
        facts.add(new Fact("Whom it is about", said(words.who())));
        facts.add(new Fact("At risk now", words.now() ? "Yes, or not known" : "No"));
        facts.add(new Fact("What was done at once", said(words.action())));
        facts.add(new Fact("Told already", told(words.told())));
        if (words.participant() != null) {
            facts.add(new Fact("Heard from", words.participant()));
        }
        facts.add(new Fact("Session", ConcernsPage.session(concern)));
        facts.add(new Fact("Raised by", names.apply(concern.raisedBy())));
        String deviceTime = concern.deviceTime();
        if (deviceTime != null) {
            facts.add(new Fact("Written down", Moments.ofDevice(deviceTime) + ", by the clock of the device"));
        }
        facts.add(new Fact("Received", Moments.at(concern.raisedAt())));
        return facts;
    }

    private static List<Done> steps(ConcernRead read, Function<AccountId, String> names) {
        List<Done> steps = new ArrayList<>();
        for (Step step : read.concern().steps()) {
            String name = names.apply(step.account());
            steps.add(new Done(
                    switch (step.kind()) {
                        case SEEN -> "Read by " + name;
                        case PASSED_ON -> "Passed on by " + name;
                        case CLOSED -> "Closed by " + name;
                    },
                    Moments.at(step.at()),
                    read.said().get(steps.size() + 1)));
        }
        return steps;
    }

    private static String told(List<Told> told) {
        return told.isEmpty()
                ? "Nobody, as far as was said"
                : String.join(
                        "\n",
                        told.stream()
                                .map(one -> one.at().isEmpty() ? one.whom() : one.whom() + ", at " + one.at())
                                .toList());
    }

    private static String said(String words) {
        return words.isEmpty() ? "Not said" : words;
    }
}
