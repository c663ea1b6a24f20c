package uk.localityreview.daypack;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.evidence.Codings;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.fieldwork.OriginalNote;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.indicators.ReviewFigures;
import uk.localityreview.network.Ties;
import uk.localityreview.report.ReportInputs;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Refused;
import uk.localityreview.timetable.DayFrames;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;
import uk.localityreview.triangulation.Findings;
import uk.localityreview.triangulation.IndicatorTest;
import uk.localityreview.triangulation.Material;

/** Files a day pack into the rooms: all of it in one transaction, or nothing. */
@Component
public class FilingADayPack {

    private final Reviews reviews;
    private final DayFrames frames;
    private final Sessions sessions;
    private final Notes notes;
    private final Codings codings;
    private final Findings findings;
    private final Ties ties;
    private final ReviewFigures figures;
    private final ReportInputs inputs;
    private final InstantSource clock;

    FilingADayPack(
            Reviews reviews,
            DayFrames frames,
            Sessions sessions,
            Notes notes,
            Codings codings,
            Findings findings,
            Ties ties,
            ReviewFigures figures,
            ReportInputs inputs,
            InstantSource clock) {
        this.reviews = reviews;
        this.frames = frames;
        this.sessions = sessions;
        this.notes = notes;
        this.codings = codings;
        this.findings = findings;
        this.ties = ties;
        this.figures = figures;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** Files a pack with the published figures that go with it; a pack that is held already is refused. */
    @Transactional
    public ReviewId file(DayPack pack, PublishedFiles published) {
        Material day = pack.material();
        ReviewId review = day.review().id();
        mustBeNew(day.review());
        reviews.open(day.review());
        frames.keep(review, pack.frame());
        sessions.plan(review, day.sessions());
        Map<SessionCode, OriginalNote> originals =
                pack.notes().stream().collect(toMap(OriginalNote::session, original -> original));
        day.notes().forEach(note -> notes.keep(review, note, Objects.requireNonNull(originals.get(note.session()))));
        codings.keep(review, day.codings(), day.notes());
        findings.keep(review, day.findings(), day.evidence(), day.origins(), day.tests());
        ties.keep(review, pack.said());
        figures.keep(
                review,
                published,
                day.tests().stream().map(IndicatorTest::question).toList(),
                day.review().locality().localAuthority());
        inputs.keep(review, pack.inputs());
        return review;
    }

    /** Opens the review of a day that is still to be planned; a pack that is held already is refused. */
    @Transactional
    public ReviewId open(DayToPlan day) {
        mustBeNew(day.review());
        reviews.openToSetUp(day.review(), clock.instant());
        frames.keep(day.review().id(), day.frame());
        return day.review().id();
    }

    private void mustBeNew(Review review) {
        if (reviews.holds(review.id())) {
            throw new Refused(
                    "This day pack is held already, as the review of " + review.title() + ". Nothing was changed.");
        }
    }
}
