package uk.localityreview.invitation.answer;

import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;

/** A personal link that opens its page, with what the page needs. */
record Opened(PersonalLink link, Review review, Participant participant, Letterhead letterhead) {}
