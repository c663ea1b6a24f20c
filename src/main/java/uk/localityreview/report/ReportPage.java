package uk.localityreview.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.report.document.Document;

/**
 * The report as a page of the application.
 *
 * @param review whose report it is
 * @param document the report
 * @param hindrance why it is not to be issued yet, a sentence or two, or null
 */
public record ReportPage(
        UUID review, Document document, @Nullable String hindrance) {}
