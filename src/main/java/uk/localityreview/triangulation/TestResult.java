package uk.localityreview.triangulation;

import uk.localityreview.indicators.Answer;

/**
 * A test of a finding with its answer and what that says.
 *
 * @param test the test
 * @param answer what the figures answered
 * @param outcome consistent, inconsistent or unavailable
 */
public record TestResult(IndicatorTest test, Answer answer, Outcome outcome) {}
