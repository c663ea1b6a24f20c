package uk.localityreview.bench.devices;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.localityreview.bench.devices.RunningHouse.Place;

/**
 * A home with the worked example and one account, made through the real pages.
 *
 * @param place where the house is run
 * @param visitor the lead reviewer of the example, signed in
 * @param review the example review
 */
record PreparedHouse(Place place, Visitor visitor, UUID review) {

    private static final String PASSWORD = "lantern orchard pebble 7";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/set-up/\\S+)");
    private static final Pattern REVIEW =
            Pattern.compile("/reviews/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    static PreparedHouse at(Place place) throws IOException, InterruptedException {
        RunningHouse house = RunningHouse.start(place, "demo");
        house.untilItAnswers();
        Visitor visitor = new Visitor(place.port());
        visitor.setUp(Visitor.found(LINK, said(place), "its set-up link"), PASSWORD);
        UUID review = UUID.fromString(Visitor.found(REVIEW, visitor.get("/").body(), "the example review"));
        house.stop();
        return new PreparedHouse(place, visitor, review);
    }

    /** Where devices send to. */
    String operations() {
        return "/reviews/" + review + "/operations";
    }

    /** What it said once the example is filed. */
    private static String said(Place place) throws IOException, InterruptedException {
        for (int i = 0; i < 3000; i++) {
            String said = Files.readString(place.said());
            if (said.contains("is open at")) {
                return said;
            }
            Thread.sleep(20);
        }
        return "";
    }
}
