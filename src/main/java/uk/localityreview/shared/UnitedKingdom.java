package uk.localityreview.shared;

import java.time.ZoneId;

/** Where review days are held. */
public final class UnitedKingdom {

    /** The local time of every review day, wherever the machine stands. */
    public static final ZoneId TIME = ZoneId.of("Europe/London");

    private UnitedKingdom() {}
}
