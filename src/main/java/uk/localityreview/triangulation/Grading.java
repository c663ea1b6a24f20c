package uk.localityreview.triangulation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.localityreview.triangulation.Confidence.Component;
import uk.localityreview.triangulation.Confidence.Concern;
import uk.localityreview.triangulation.Confidence.Level;
import uk.localityreview.triangulation.Confidence.Reason;

/**
 * Grades the confidence in a finding: it starts high, and each of four components may lower it, with a reason in counts.
 * Informed by GRADE-CERQual (Lewin and others 2018); the thresholds are ours, and the decision on grading confidence in
 * {@code docs/adr} says why.
 */
final class Grading {

    private final BodyOfEvidence evidence;
    private final List<TestResult> tests;
    private final Verdict verdict;
    private final List<HeardLine> supporting;
    private final int sources;

    Grading(BodyOfEvidence evidence, List<TestResult> tests, Verdict verdict) {
        this.evidence = evidence;
        this.tests = tests;
        this.verdict = verdict;
        this.supporting = evidence.supporting();
        this.sources = evidence.independentSources().size();
    }

    Confidence confidence() {
        List<Reason> reasons = List.of(method(), coherence(), adequacy(), relevance());
        return new Confidence(levelAfter(reasons.stream().map(Reason::concern).toList()), reasons);
    }

    /** Two minor concerns lower the level by one step, a moderate one by one, a serious one by two. */
    static Level levelAfter(List<Concern> concerns) {
        int halfSteps = concerns.stream()
                .mapToInt(concern -> switch (concern) {
                    case NONE -> 0;
                    case MINOR -> 1;
                    case MODERATE -> 2;
                    case SERIOUS -> 4;
                })
                .sum();
        Level[] fromTheTop = Level.values();
        return fromTheTop[Math.min(halfSteps / 2, fromTheTop.length - 1)];
    }

    /** How the evidence came about: hearsay worries by its share of the supporting lines, and so does having no word as it was said. */
    private Reason method() {
        int hearsay = count(HeardLine::isHearsay);
        int wordForWord = count(HeardLine::isWordForWord);
        Concern concern = hearsay * 2 > supporting.size()
                ? Concern.SERIOUS
                : hearsay * 4 > supporting.size()
                        ? Concern.MODERATE
                        : hearsay > 0 || wordForWord == 0 ? Concern.MINOR : Concern.NONE;
        return new Reason(
                Component.METHOD,
                concern,
                "Of " + counted(supporting.size(), "supporting line") + ", " + hearsay + " "
                        + (hearsay == 1 ? "is" : "are") + " hearsay and " + wordForWord + " "
                        + (wordForWord == 1 ? "is" : "are")
                        + " noted word for word; the rest is a scribe's paraphrase.");
    }

    /** Whether the evidence pulls one way: half as many against as for is serious, any against is moderate. */
    private Reason coherence() {
        int against = evidence.contradictingSources().size();
        int disputing = evidence.disputingSources().size();
        Concern concern;
        if (against > 0) {
            concern = against * 2 >= sources ? Concern.SERIOUS : Concern.MODERATE;
        } else if (disputing > 0) {
            concern = disputing * 2 >= sources ? Concern.MODERATE : Concern.MINOR;
        } else {
            concern = Concern.NONE;
        }
        String contested = evidence.isContested() ? " It is contested, and the two sides are not averaged." : "";
        return new Reason(
                Component.COHERENCE,
                concern,
                counted(sources, "independent source") + (sources == 1 ? " supports it, " : " support it, ")
                        + against + (against == 1 ? " contradicts" : " contradict") + " its meaning and " + disputing
                        + (disputing == 1 ? " disputes" : " dispute") + " its prominence." + contested);
    }

    /** How much evidence there is: one source is serious; fewer than three, or no example, is moderate. */
    private Reason adequacy() {
        int specific = evidence.specificSources().size();
        int sessions = (int) supporting.stream()
                .map(line -> line.evidence().session())
                .distinct()
                .count();
        Concern concern;
        if (evidence.isSingleAgencyView()) {
            concern = Concern.SERIOUS;
        } else if (sources == 2 || specific == 0) {
            concern = Concern.MODERATE;
        } else {
            concern = sources == 3 || specific == 1 || sessions < 3 ? Concern.MINOR : Concern.NONE;
        }
        String single = evidence.isSingleAgencyView() ? "This is a single-agency view: " : "";
        return new Reason(
                Component.ADEQUACY,
                concern,
                single + counted(sources, "independent source") + " in " + counted(sessions, "session")
                        + (sources == 1 ? " supports it, and " : " support it, and ") + specific + " of them "
                        + (specific == 1 ? "gives" : "give") + " a specific example.");
    }

    /** How near the evidence is to the question: the front line, what was seen rather than heard, and what the tests could say. */
    private Reason relevance() {
        int frontLine = count(HeardLine::frontLine);
        int firstHand = count(HeardLine::isFirstHand);
        long answered = tests.stream()
                .filter(test -> test.outcome() != Outcome.UNAVAILABLE)
                .count();
        boolean farFromTheWork = frontLine * 2 < supporting.size();
        boolean farFromTheSight = firstHand * 2 < supporting.size();
        Concern fromLines = farFromTheWork && farFromTheSight
                ? Concern.SERIOUS
                : farFromTheWork || farFromTheSight ? Concern.MODERATE : Concern.NONE;
        Concern fromTests = verdict == Verdict.NOT_SUPPORTED_BY_DATA
                ? Concern.MODERATE
                : answered == 0 ? Concern.MINOR : Concern.NONE;
        return new Reason(
                Component.RELEVANCE,
                Stream.of(fromLines, fromTests).max(Concern::compareTo).orElseThrow(),
                "Of " + counted(supporting.size(), "supporting line") + ", " + frontLine + " "
                        + (frontLine == 1 ? "comes" : "come") + " from the front line and " + firstHand + " "
                        + (firstHand == 1 ? "tells" : "tell") + " of what was seen or told first-hand; "
                        + answered + " of " + counted(tests.size(), "test") + " could be answered"
                        + (verdict == Verdict.NOT_SUPPORTED_BY_DATA ? " and figures that would show it do not." : "."));
    }

    private int count(Predicate<HeardLine> which) {
        return (int) supporting.stream().filter(which).count();
    }

    private static String counted(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
