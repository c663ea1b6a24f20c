package uk.localityreview.timetable.sheets;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.localityreview.access.QrCode;
import uk.localityreview.timetable.feeds.Audience;
import uk.localityreview.timetable.feeds.Audience.Kind;
import uk.localityreview.timetable.feeds.MakingFeeds.Made;

/**
 * The QR code on a sheet.
 *
 * @param svg its drawing
 * @param caption what it leads to
 */
public record SheetCode(String svg, String caption) {

    /** Codes that lead to calendar links. */
    static Map<Audience, SheetCode> ofLinks(List<Made> links) {
        return links.stream()
                .collect(toMap(
                        Made::audience,
                        made -> new SheetCode(
                                QrCode.of(made.address()).svg("QR code of the calendar link"),
                                "Point a phone here to have this in its calendar, changes included. Whoever scans it"
                                        + " sees these times.")));
    }

    /** Codes that lead to the sheets as they stand, for the team; participants cannot sign in and have none. */
    static Map<Audience, SheetCode> ofLivePages(List<Audience> audiences, Function<Audience, String> address) {
        return audiences.stream()
                .filter(audience -> audience.kind() != Kind.PARTICIPANT)
                .collect(toMap(
                        Function.identity(),
                        audience -> new SheetCode(
                                QrCode.of(address.apply(audience)).svg("QR code of this sheet’s page"),
                                "For the review team: point a phone here and sign in to see this sheet as it stands"
                                        + " now.")));
    }
}
