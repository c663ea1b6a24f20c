package uk.localityreview.report.composition;

import java.util.List;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Source;
import uk.localityreview.triangulation.TestResult;

/** Figures and tests as {@code findings.json} has them: numbers as numbers, unrounded, and null where there is none. */
final class FiguresInJson {

    private final JsonText json;

    FiguresInJson(JsonText json) {
        this.json = json;
    }

    void test(TestResult result) {
        var question = result.test().question();
        json.text("indicator", question.indicator().toString());
        json.text("measure", question.measure().words());
        json.text("area", question.area().value());
        json.text("period", question.period());
        json.text("baseline", question.baseline());
        answer(result.answer());
        json.text("direction", result.test().expected().words());
        json.text("detectability", result.test().detectability().words());
        json.text("outcome", result.outcome().words());
        json.text("reason", result.answer() instanceof Unavailable none ? none.reason() : null);
        sources(result.answer().sources());
    }

    void outlier(Outlier outlier) {
        json.text("indicator", outlier.indicator().toString());
        json.text("title", outlier.title());
        json.text("area", outlier.area().value());
        json.text("period", outlier.period());
        answer(outlier.figure());
        json.text("direction", outlier.higher() ? "higher" : "lower");
        sources(outlier.figure().sources());
    }

    private void answer(Answer answer) {
        switch (answer) {
            case Figure figure -> {
                json.number("value", Double.valueOf(figure.value()));
                json.number("lower", figure.lower());
                json.number("upper", figure.upper());
                json.text("unit", figure.unit().words());
                json.text("counts", figure.counts());
                json.text("comparator", figure.comparator());
                json.number("comparatorValue", figure.comparatorValue());
                json.number("outOf", figure.outOf() == 0 ? null : Double.valueOf(figure.outOf()));
                json.number("significance", figure.significance());
                json.texts("notes", figure.notes());
            }
            case Unavailable none -> {
                List.of("value", "lower", "upper", "unit").forEach(json::nothing);
                json.text("counts", none.counts());
                List.of("comparator", "comparatorValue", "outOf", "significance")
                        .forEach(json::nothing);
                json.texts("notes", List.of());
            }
        }
    }

    private void sources(List<Source> sources) {
        if (sources.isEmpty()) {
            json.nothing("source");
        } else {
            json.object("source", () -> source(sources.getFirst()));
        }
        json.array("sources", sources, source -> {
            json.text("publisher", source.publisher());
            json.text("licence", source.licence());
            source(source);
        });
    }

    private void source(Source source) {
        json.text("file", source.file());
        json.text("sha256", source.sha256().hex());
        json.text("row", source.row());
    }
}
