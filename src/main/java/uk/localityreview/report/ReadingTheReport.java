package uk.localityreview.report;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.audit.Audited;
import uk.localityreview.report.ReportFiles.Form;
import uk.localityreview.review.ReviewId;

/** Composes the report of a review for somebody who reads it, and puts that on record. */
@Component
class ReadingTheReport {

    private final ReportMaterials materials;
    private final ApplicationEventPublisher events;

    ReadingTheReport(ReportMaterials materials, ApplicationEventPublisher events) {
        this.materials = materials;
        this.events = events;
    }

    /** The report as a page shows it. */
    @Transactional
    Reading asPage(ReviewId review) {
        events.publishEvent(new ReportRead(review.value(), "report page"));
        ReportMaterial material = materials.of(review);
        return new Reading(material, Report.compose(material));
    }

    /** One form of the report, whole. */
    @Transactional
    Download asFile(ReviewId review, Form form) {
        events.publishEvent(new ReportRead(review.value(), form.fileName()));
        ReportMaterial material = materials.of(review);
        return new Download(
                fileName(material, form), form.mediaType(), ReportFiles.bytes(Report.compose(material), form));
    }

    // A name of a place may hold anything; in the name of a file only letters and digits of it are safe everywhere.
    private static String fileName(ReportMaterial material, Form form) {
        String place = material.review().locality().name().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return place + "-" + material.review().date() + "-" + form.fileName();
    }

    /** A report and what it was made from. */
    record Reading(ReportMaterial material, Report report) {}

    /** A file to hand over. */
    record Download(String fileName, String mediaType, byte[] bytes) {}

    private record ReportRead(UUID review, String subject) implements Audited {

        @Override
        public String act() {
            return "REPORT_READ";
        }
    }
}
