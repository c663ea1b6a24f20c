package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.localityreview.evidence.Codebook.Theme;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.report.ReportMaterial.BarrierHeard;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.Finding;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.TrailEntry;

/** What every section of a report draws on: the material, the voices, and what may be published of it. */
final class Composition {

    private final ReportMaterial material;
    private final Voices voices;
    private final List<JointDisplay> findings;
    private final List<Finding> unsupported;
    private final List<BarrierHeard> barriers;
    private final List<BarrierHeard> unsupportedBarriers;

    Composition(ReportMaterial material) {
        this.material = material;
        this.voices = new Voices(material);
        var said = material.triangulation();
        this.findings =
                said.findings().stream().filter(Composition::isSupported).toList();
        this.unsupported = new ArrayList<>(said.unsupported());
        said.findings().stream().filter(f -> !isSupported(f)).forEach(f -> unsupported.add(f.finding()));
        this.barriers =
                material.barriers().stream().filter(b -> !b.quotes().isEmpty()).toList();
        this.unsupportedBarriers =
                material.barriers().stream().filter(b -> b.quotes().isEmpty()).toList();
    }

    // Whatever was decided elsewhere, a finding without a line that supports it cannot be published.
    private static boolean isSupported(JointDisplay finding) {
        return finding.trail().stream().anyMatch(Composition::supports);
    }

    private static boolean supports(TrailEntry entry) {
        boolean byReviewer = entry.quote().speaker().startsWith("R");
        return entry.evidence().stance() == Stance.SUPPORTS && !byReviewer;
    }

    ReportMaterial material() {
        return material;
    }

    Review review() {
        return material.review();
    }

    Voices voices() {
        return voices;
    }

    /** The findings that may be published. */
    List<JointDisplay> findings() {
        return findings;
    }

    /** The findings that are kept out because no line supports them. */
    List<Finding> unsupported() {
        return unsupported;
    }

    List<BarrierHeard> barriers() {
        return barriers;
    }

    List<BarrierHeard> unsupportedBarriers() {
        return unsupportedBarriers;
    }

    String statement(Finding finding) {
        return voices.statement(finding.code().value(), finding.statement());
    }

    String agency(AgencyCode code) {
        return review().agency(code).map(Agency::name).orElse(code.value());
    }

    String agencies(Collection<AgencyCode> codes) {
        return Words.list(codes.stream().map(this::agency).toList());
    }

    String theme(ThemeCode code) {
        return material.codebook().theme(code).map(Theme::name).orElse("emergent theme");
    }
}
