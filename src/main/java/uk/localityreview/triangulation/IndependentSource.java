package uk.localityreview.triangulation;

import uk.localityreview.review.AgencyCode;
import uk.localityreview.timetable.SessionCode;

/** What counts as one independent source, however many lines come from it: an agency, a group, or the origin of hearsay. */
sealed interface IndependentSource {

    /** As a trail names it, such as {@code agency YJS}. */
    String words();

    /** An agency, however many of its people speak. */
    record OfAgency(AgencyCode agency) implements IndependentSource {
        @Override
        public String words() {
            return "agency " + agency;
        }
    }

    /** The group of one session, speaking as a whole. */
    record OfGroup(SessionCode session) implements IndependentSource {
        @Override
        public String words() {
            return "group " + session;
        }
    }

    /** An origin of hearsay that belongs to no agency, however many pass it on. */
    record OfOrigin(String origin) implements IndependentSource {
        @Override
        public String words() {
            return "origin " + origin;
        }
    }
}
