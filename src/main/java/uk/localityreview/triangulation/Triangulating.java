package uk.localityreview.triangulation;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.indicators.Figures;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Outlier;

/** Holds what was said beside what the numbers say: from evidence lines and tests to joint displays. */
final class Triangulating {

    private final Material material;
    private final Figures figures;
    private final DayAsHeld day;
    private final Hearing hearing;

    Triangulating(Material material, Figures figures) {
        this.material = material;
        this.figures = figures;
        this.day = new DayAsHeld(material.review(), material.sessions(), material.notes());
        this.hearing = new Hearing(day, material.origins(), material.codings());
    }

    Triangulation triangulate() {
        return new Triangulation(
                findings().filter(not(this::isUnsupported)).map(this::display).toList(),
                findings().filter(this::isUnsupported).toList(),
                Challenge.of(day, material.codings()),
                silentInInterviews(),
                setAside());
    }

    private Stream<Finding> findings() {
        return material.findings().stream().sorted(comparing(Finding::code));
    }

    private boolean isUnsupported(Finding finding) {
        return evidenceFor(finding).isUnsupported();
    }

    private BodyOfEvidence evidenceFor(Finding finding) {
        return new BodyOfEvidence(material.evidence().stream()
                .filter(line -> line.finding().equals(finding.code()))
                .filter(line -> hearing.reasonToSetAside(line).isEmpty())
                .map(hearing::hear)
                .toList());
    }

    private JointDisplay display(Finding finding) {
        BodyOfEvidence evidence = evidenceFor(finding);
        Stances stances = Stances.of(finding, evidence, material.review().agencies(), day);
        List<TestResult> tests = testsOf(finding);
        Verdict verdict = Verdict.of(tests);
        return new JointDisplay(
                finding,
                stances.states(),
                stances.reasons(),
                evidence.independentSources().size(),
                evidence.specificSources().size(),
                evidence.isSingleAgencyView(),
                evidence.isContested(),
                Convergence.of(evidence),
                tests,
                verdict,
                new Grading(evidence, tests, verdict).confidence(),
                evidence.lines().stream().map(HeardLine::toTrail).toList());
    }

    private List<TestResult> testsOf(Finding finding) {
        return material.tests().stream()
                .filter(test -> test.finding().equals(finding.code()))
                .map(test -> TestResult.of(test, figures.answer(test.question())))
                .toList();
    }

    private List<Outlier> silentInInterviews() {
        Set<IndicatorKey> linked = material.tests().stream()
                .map(test -> test.question().indicator())
                .collect(toUnmodifiableSet());
        return figures.outliers(material.review().locality().localAuthority()).stream()
                .filter(outlier -> !linked.contains(outlier.indicator()))
                .toList();
    }

    private List<SetAside> setAside() {
        Set<FindingCode> known = material.findings().stream().map(Finding::code).collect(toUnmodifiableSet());
        return material.evidence().stream()
                .sorted(comparing(EvidenceLine::finding)
                        .thenComparing(EvidenceLine::session)
                        .thenComparing(EvidenceLine::line))
                .flatMap(line -> {
                    if (!known.contains(line.finding())) {
                        return Stream.of(new SetAside(line, "There is no finding " + line.finding() + "."));
                    }
                    return hearing.reasonToSetAside(line).map(why -> new SetAside(line, why)).stream();
                })
                .toList();
    }
}
