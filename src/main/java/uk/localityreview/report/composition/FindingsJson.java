package uk.localityreview.report.composition;

import java.util.List;
import java.util.function.Consumer;
import uk.localityreview.evidence.Quote;
import uk.localityreview.network.WorkingTogether.Knowing;
import uk.localityreview.network.WorkingTogether.Side;
import uk.localityreview.report.Report.Limits;
import uk.localityreview.report.ReportMaterial.BarrierHeard;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.triangulation.JointDisplay;
import uk.localityreview.triangulation.TrailEntry;

/** Writes {@code findings.json}: the report for programs, after {@code report/findings.schema.json}. */
final class FindingsJson {

    private final Composition composition;
    private final JsonText json = new JsonText();

    private FindingsJson(Composition composition) {
        this.composition = composition;
    }

    static String of(Composition composition, Limits limits) {
        FindingsJson findings = new FindingsJson(composition);
        findings.write(limits);
        return findings.json.text();
    }

    private void write(Limits limits) {
        json.object(() -> {
            json.object("review", () -> ReviewInJson.review(json, composition));
            json.object("coverage", () -> ReviewInJson.coverage(json, composition));
            json.array("findings", composition.findings(), this::finding);
            json.array("unsupported", composition.unsupported(), finding -> {
                json.text("id", finding.code().value());
                json.text("statement", composition.statement(finding));
            });
            FiguresInJson figures = new FiguresInJson(json);
            json.array(
                    "silentInInterviews",
                    composition.material().triangulation().silentInInterviews(),
                    figures::outlier);
            workingTogether();
            json.array("barriers", composition.barriers(), this::barrier);
            json.array("challenges", composition.material().triangulation().challenges(), challenge -> {
                json.text("theme", challenge.theme().value());
                json.text("name", composition.theme(challenge.theme()));
                json.number("sessions", challenge.sessions());
                json.text("state", challenge.state().words());
            });
            json.object("suggestions", () -> {
                json.number("accepted", composition.material().suggestions().accepted());
                json.number("changed", composition.material().suggestions().changed());
                json.number("rejected", composition.material().suggestions().rejected());
            });
            json.object("limits", () -> {
                json.number("withheld", limits.withheld());
                json.number("charactersReplaced", limits.charactersReplaced());
            });
            json.object("generated", () -> ReviewInJson.generated(json, composition));
        });
    }

    private void finding(JointDisplay display) {
        var finding = display.finding();
        json.text("id", finding.code().value());
        json.text("statement", composition.statement(finding));
        json.texts(
                "themes",
                finding.themes().stream().sorted().map(Object::toString).toList());
        json.object(
                "stances",
                () -> display.stances().forEach((agency, state) -> json.text(agency.value(), state.words())));
        json.object(
                "stanceReasons",
                () -> display.stanceReasons().forEach((agency, reason) -> json.text(agency.value(), reason)));
        json.number("independentSources", display.independentSources());
        json.number("specificSources", display.specificSources());
        json.flag("singleAgencyView", display.singleAgencyView());
        json.flag("contested", display.contested());
        json.text("convergence", display.convergence().words());
        json.array("tests", display.tests(), new FiguresInJson(json)::test);
        json.text("verdict", display.verdict().words());
        json.object("confidence", () -> {
            json.text("level", display.confidence().level().words());
            json.array("reasons", display.confidence().reasons(), reason -> {
                json.text("component", reason.component().words());
                json.text("concern", reason.concern().words());
                json.text("sentence", reason.sentence());
            });
        });
        json.array("trail", display.trail(), this::trail);
    }

    private void trail(TrailEntry entry) {
        quote(entry.quote());
        json.text("stance", entry.evidence().stance().words());
        json.flag("specific", entry.evidence().specific() && entry.evidence().origin() == null);
        json.flag("hearsay", entry.evidence().origin() != null);
    }

    private void workingTogether() {
        var together = composition.material().workingTogether();
        json.array("contradictions", together.contradictions(), tie -> {
            json.text("from", tie.from().value());
            json.text("to", tie.to().value());
            json.text("kind", tie.kind());
            sides("works", tie.works());
            sides("doesNot", tie.doesNot());
        });
        json.array("awarenessGaps", together.awarenessGaps(), gap -> {
            json.text("service", gap.service());
            knowing("knownTo", gap.knownTo());
            knowing("unknownTo", gap.unknownTo());
        });
        json.array("duplications", together.duplications(), duplication -> {
            json.text("offer", duplication.offer());
            json.texts(
                    "agencies",
                    duplication.offers().stream()
                            .map(offering -> offering.agency().value())
                            .distinct()
                            .toList());
            json.array("offers", duplication.offers(), offering -> said(offering.agency(), offering.quote()));
        });
    }

    private void sides(String name, List<Side> sides) {
        json.array(name, sides, side -> {
            said(side.agency(), side.quote());
            json.text("state", side.state().words());
        });
    }

    private void knowing(String name, List<Knowing> people) {
        json.array(name, people, knowing -> {
            said(knowing.agency(), knowing.quote());
            json.text("level", knowing.level().words());
        });
    }

    private void barrier(BarrierHeard heard) {
        var barrier = heard.barrier();
        json.text("id", barrier.code());
        json.text("statement", composition.voices().statement(barrier.code(), barrier.statement()));
        json.text("cause", barrier.cause());
        json.text("stage", barrier.stage());
        Consumer<Quote> line = this::quote;
        json.array("trail", heard.quotes(), line);
    }

    private void said(AgencyCode agency, Quote quote) {
        json.text("agency", agency.value());
        quote(quote);
    }

    private void quote(Quote quote) {
        json.text("session", quote.session().value());
        json.number("line", quote.line());
        json.text("quote", composition.voices().words(quote));
    }
}
