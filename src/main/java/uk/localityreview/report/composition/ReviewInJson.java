package uk.localityreview.report.composition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.localityreview.report.Report;
import uk.localityreview.shared.AreaCode;

/** The review, its coverage and its making, as {@code findings.json} has them. */
final class ReviewInJson {

    private ReviewInJson() {}

    // The id of a review is drawn by lot, so it stays out: the same day gives the same file on every machine.
    static void review(JsonText json, Composition composition) {
        var review = composition.review();
        json.object("locality", () -> {
            json.text("name", review.locality().name());
            json.text("localAuthority", review.locality().localAuthority().value());
            json.text("communitySafetyPartnership", code(review.locality().communitySafetyPartnership()));
            json.text("policeForceArea", code(review.locality().policeForceArea()));
        });
        json.text("date", review.date().toString());
        json.text("sponsor", review.sponsor());
        json.text("marking", review.marking());
        json.text("notice", review.notice());
    }

    static void coverage(JsonText json, Composition composition) {
        var voices = composition.voices();
        json.object("sessions", () -> {
            json.number("held", composition.material().held().size());
            json.number("planned", composition.material().sessions().size());
        });
        json.number("people", voices.peopleHeard());
        json.array("agencies", composition.review().agencies(), agency -> {
            json.text("code", agency.code().value());
            json.text("name", agency.name());
            json.text("sector", agency.sector());
            json.flag("heard", voices.heardByAgency().getOrDefault(agency.code(), 0L) > 0);
        });
        json.array("sectors", voices.reach().entrySet(), sector -> {
            json.text("sector", sector.getKey());
            json.object("people", () -> {
                for (var level : uk.localityreview.review.Participant.Level.values()) {
                    json.number(level.words(), sector.getValue().getOrDefault(level, 0L));
                }
            });
        });
    }

    static void generated(JsonText json, Composition composition) {
        json.text("version", version());
        json.text("at", composition.material().generatedAt().toString());
        json.array("inputs", composition.material().inputs(), input -> {
            json.text("file", input.file());
            json.text("sha256", input.sha256().hex());
        });
    }

    private static String version() {
        return Objects.requireNonNullElse(Report.class.getPackage().getImplementationVersion(), "unreleased");
    }

    private static @Nullable String code(@Nullable AreaCode area) {
        return area == null ? null : area.value();
    }
}
