package uk.localityreview.fieldwork.closing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.localityreview.fieldwork.operations.Device;

/**
 * What has come in from the devices of a review, and what has not.
 *
 * @param devices all that were heard from
 * @param kept how many entries of each device are here
 * @param gaps what is missing between them
 * @param conflicts where more than one came for one
 */
record Intake(List<Device> devices, Map<UUID, Integer> kept, List<Gap> gaps, List<TwoForOne> conflicts) {

    Intake {
        devices = List.copyOf(devices);
        kept = Map.copyOf(kept);
        gaps = List.copyOf(gaps);
        conflicts = List.copyOf(conflicts);
    }

    /** How many entries the devices held when they were last heard from. */
    int waiting() {
        return devices.stream().mapToInt(Device::waiting).sum();
    }

    /** How many are missing in the order of the devices. */
    int missing() {
        return (int)
                Math.min(Integer.MAX_VALUE, gaps.stream().mapToLong(Gap::count).sum());
    }

    /** Whether nothing waits and nothing is missing, as far as can be known here. */
    boolean isComplete() {
        return waiting() == 0 && gaps.isEmpty();
    }

    /** Whether nothing of one device waits and nothing of it is missing. */
    boolean isAllHereOf(UUID device) {
        return devices.stream().noneMatch(one -> one.id().equals(device) && one.waiting() > 0)
                && gaps.stream().noneMatch(gap -> gap.device().equals(device));
    }
}
