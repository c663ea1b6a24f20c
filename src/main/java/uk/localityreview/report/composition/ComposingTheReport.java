package uk.localityreview.report.composition;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.report.Report;
import uk.localityreview.report.Report.Limits;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.report.document.Document;
import uk.localityreview.report.document.PublishedDates;
import uk.localityreview.report.document.Section;

/** Composes a report, section after section, in the order of the headings. */
public final class ComposingTheReport {

    private final Composition composition;
    private final Publishing publishing = new Publishing();

    private ComposingTheReport(Composition composition) {
        this.composition = composition;
    }

    public static Report from(ReportMaterial material) {
        ComposingTheReport composing = new ComposingTheReport(new Composition(material));
        Document document = composing.document();
        Limits limits = composing.limits();
        return new Report(document, FindingsJson.of(composing.composition, limits), limits);
    }

    private Document document() {
        var review = composition.review();
        String title = "Locality Review: " + review.locality().name();
        String notice = review.notice() == null ? "" : review.notice();
        List<Section> sections = sections();
        return new Document(
                publishing.publish(title),
                "Interviews and focus groups of " + PublishedDates.day(review.date())
                        + ", held against published figures",
                publishing.publish(title)
                        + ": what practitioners and communities said, held against published figures.",
                publishing.publish(review.marking()),
                publishing.publish(notice),
                composition.material().generatedAt(),
                sections);
    }

    private List<Section> sections() {
        List<Section> opening = published(List.of(
                OpeningSections.handling(composition),
                OpeningSections.summary(composition),
                OpeningSections.purpose(composition)));
        List<Section> body = published(body());
        // The method tells what was withheld and replaced, which is known only when the rest stands.
        Section method = publishing.publish(MethodSection.of(composition, publishing));
        List<Section> sections = new ArrayList<>(opening);
        sections.add(method);
        sections.addAll(body);
        return sections;
    }

    private List<Section> body() {
        return List.of(
                LocalPicture.of(composition),
                FindingsByTheme.of(composition),
                WorkingTogetherSections.workingWell(composition),
                BarrierSection.of(composition),
                WorkingTogetherSections.gapsAndContradictions(composition),
                WorkingTogetherSections.duplications(composition),
                ChallengeSections.silent(composition),
                ChallengeSections.challenges(composition),
                NextSteps.of(composition),
                Annexes.timetable(composition),
                DataAnnexes.figures(composition),
                DataAnnexes.files(composition),
                EvidenceTrail.of(composition),
                Annexes.terms());
    }

    private List<Section> published(List<Section> sections) {
        return sections.stream().map(publishing::publish).toList();
    }

    private Limits limits() {
        return new Limits(
                composition.unsupported().stream()
                        .map(finding -> finding.code().value())
                        .toList(),
                composition.voices().withheld(),
                publishing.replaced());
    }
}
