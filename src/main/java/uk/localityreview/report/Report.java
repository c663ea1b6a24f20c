package uk.localityreview.report;

import java.util.List;
import uk.localityreview.report.composition.ComposingTheReport;
import uk.localityreview.report.document.Document;

/**
 * A report, composed once and shown in every form.
 *
 * @param document the report for people
 * @param findings the same for programs: the text of {@code findings.json}
 * @param limits what was kept out or replaced
 */
public record Report(Document document, String findings, Limits limits) {

    /**
     * What did not reach the report as it was given.
     *
     * @param unsupported the codes of findings that no line of the notes supports
     * @param withheld how many lines and statements were withheld because they may identify someone
     * @param charactersReplaced in how many places a character could not be published and is shown as U+FFFD
     */
    public record Limits(List<String> unsupported, int withheld, long charactersReplaced) {
        public Limits {
            unsupported = List.copyOf(unsupported);
        }
    }

    /** Composes the report of a review day. Equal material gives an equal report. */
    public static Report compose(ReportMaterial material) {
        return ComposingTheReport.from(material);
    }
}
