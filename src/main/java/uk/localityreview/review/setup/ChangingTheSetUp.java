package uk.localityreview.review.setup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.SectionChange.Made;
import uk.localityreview.review.setup.SectionChange.NotMade;
import uk.localityreview.review.setup.SectionChange.Overtaken;
import uk.localityreview.review.setup.SectionStates.State;
import uk.localityreview.review.setup.question.Answers;

/** Changes a section of the set-up: wholly, on record, and never over what another has changed meanwhile. */
@Component
class ChangingTheSetUp {

    static final String COMPLETED = "completed";

    private final SectionStates states;

    ChangingTheSetUp(SectionStates states) {
        this.states = states;
    }

    /** Keeps the answers of a form. */
    @Transactional
    public SectionChange save(ReviewId review, FormSection section, Answers answers) {
        State state = states.heldStill(review, section.name());
        if (state.version() != answers.version()) {
            return new Overtaken();
        }
        Optional<Boolean> completed = completed(answers);
        section.save(review, answers, completed.orElse(false));
        return done(review, section.name(), answers.errors(), completed.orElse(false));
    }

    /** Says whether a list is complete. */
    @Transactional
    public SectionChange complete(ReviewId review, ListSection section, Answers answers) {
        State state = states.heldStill(review, section.name());
        if (state.version() != answers.version()) {
            return new Overtaken();
        }
        Optional<Boolean> completed = completed(answers);
        if (completed.orElse(false) && section.items(review).isEmpty()) {
            answers.wrong(COMPLETED, "Add at least one " + section.noun() + " before you complete this section");
        }
        return done(review, section.name(), answers.errors(), completed.orElse(false));
    }

    /** Adds a thing to a list. */
    @Transactional
    public SectionChange add(ReviewId review, ListSection section, Answers answers) {
        State state = states.heldStill(review, section.name());
        section.add(review, answers);
        return done(review, section.name(), answers.errors(), state.completed());
    }

    /** Changes a thing in a list. */
    @Transactional
    public SectionChange change(ReviewId review, ListSection section, String key, Answers answers) {
        State state = states.heldStill(review, section.name());
        if (state.version() != answers.version()) {
            return new Overtaken();
        }
        section.change(review, key, answers);
        return done(review, section.name(), answers.errors(), state.completed());
    }

    /** Removes a thing from a list. */
    @Transactional
    public SectionChange remove(ReviewId review, ListSection section, String key) {
        State state = states.heldStill(review, section.name());
        FormErrors errors = section.remove(review, key)
                .map(why -> FormErrors.none().with("removal", why))
                .orElse(FormErrors.none());
        return done(review, section.name(), errors, state.completed());
    }

    private SectionChange done(ReviewId review, SectionName section, FormErrors errors, boolean completed) {
        if (!errors.isEmpty()) {
            return new NotMade(errors);
        }
        states.changed(review, section, completed);
        return new Made();
    }

    private static Optional<Boolean> completed(Answers answers) {
        String answer = answers.text(COMPLETED);
        if (!answer.equals("yes") && !answer.equals("no")) {
            answers.wrong(COMPLETED, "Select whether you have completed this section");
            return Optional.empty();
        }
        return Optional.of(answer.equals("yes"));
    }
}
