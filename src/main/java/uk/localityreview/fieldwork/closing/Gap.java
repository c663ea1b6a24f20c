package uk.localityreview.fieldwork.closing;

import java.util.UUID;

/**
 * A stretch of what was noted on a device that has not come, though what followed it has.
 *
 * @param device the device
 * @param first the sequence of the first that is missing
 * @param last that of the last
 */
record Gap(UUID device, long first, long last) {

    long count() {
        return last - first + 1;
    }
}
