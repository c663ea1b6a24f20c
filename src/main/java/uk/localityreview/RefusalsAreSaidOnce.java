package uk.localityreview;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps a refusal at the start out of the log: the command says it, in one sentence and without a stack trace. */
class RefusalsAreSaidOnce implements SpringBootExceptionReporter {

    RefusalsAreSaidOnce(ConfigurableApplicationContext context) {
        // The framework makes a reporter with the context that failed; this one has no use for it.
    }

    @Override
    public boolean reportException(Throwable failure) {
        return Commands.isSaidInASentence(failure);
    }
}
