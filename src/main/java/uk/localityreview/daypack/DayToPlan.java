package uk.localityreview.daypack;

import uk.localityreview.review.Review;
import uk.localityreview.timetable.DayFrame;

/**
 * A day that has its people, rooms and team, and whose timetable is still to be made.
 *
 * @param review the review with its agencies and participants
 * @param frame the hours and pauses of the day
 */
public record DayToPlan(Review review, DayFrame frame) {}
