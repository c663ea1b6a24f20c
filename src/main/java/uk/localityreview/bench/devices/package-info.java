/** Devices that send to a house which is killed or crowded, and what is found there afterwards. */
@NullMarked
package uk.localityreview.bench.devices;

import org.jspecify.annotations.NullMarked;
