package uk.localityreview.bench;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.replanning.Changes;
import uk.localityreview.timetable.replanning.DaySoFar;
import uk.localityreview.timetable.replanning.Replanning;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.solver.Listener;
import uk.localityreview.timetable.solver.PlantedDay;
import uk.localityreview.timetable.solver.Proposal;
import uk.localityreview.timetable.solver.Settings;
import uk.localityreview.timetable.solver.Solving;

/** How long it takes to propose hard days that are known to be possible, and to plan on when one of them goes wrong. */
class PlanningADay implements Benchmark {

    private static final Settings TO_THE_PROOF = new Settings(1, 8, Duration.ofSeconds(60), Duration.ofSeconds(60));

    @Override
    public String name() {
        return "planning";
    }

    @Override
    public String method() {
        return "Days planted to be possible, a sixth of the sessions focus groups whose people are chosen too: until everybody"
                + " is seen who is in the end, until no better day is proved to exist, at most 60 s. Then a session that"
                + " starts 25 minutes late and somebody who cancels. In one process, after a first small day.";
    }

    @Override
    public List<Measure> run(Launcher launcher) {
        Solving.propose(PlantedDay.of(6, 1, 8, 1), TO_THE_PROOF, Listener.none());
        List<Measure> measures = new ArrayList<>();
        for (long seed : new long[] {42, 7, 3}) {
            Brief brief = PlantedDay.of(36, 4, 10, seed);
            String day = "36 sessions, 4 pairs, day " + seed;
            measures.addAll(replanned(day, brief, measured(day, brief, measures)));
        }
        measured("60 sessions, 7 pairs", PlantedDay.of(60, 7, 10, 1), measures);
        // a review has one date: two days are two plans, the second of those not yet seen
        for (int day : new int[] {1, 2}) {
            measured("150 sessions over two days, 8 pairs, day " + day, PlantedDay.of(75, 8, 10, day), measures);
        }
        return measures;
    }

    private static Timetable measured(String day, Brief brief, List<Measure> measures) {
        List<Listener.Progress> better = new ArrayList<>();
        Proposal proposal = Solving.propose(brief, TO_THE_PROOF, better::add);
        int seen = better.stream().mapToInt(Listener.Progress::seen).max().orElse(0);
        Duration full = better.stream()
                .filter(progress -> progress.seen() == seen)
                .findFirst()
                .map(Listener.Progress::after)
                .orElse(proposal.took());
        measures.add(new Measure(day + ": full day", seconds(full), "s"));
        measures.add(new Measure(
                day + (proposal.provedBest() ? ": proved best" : ": given up, not proved"),
                seconds(proposal.took()),
                "s"));
        measures.add(new Measure(
                day + ": not held",
                brief.wanted().size() - proposal.timetable().sessions().size(),
                "sessions"));
        return proposal.timetable();
    }

    /** In the middle of the morning one session starts late and somebody who was to come in the afternoon cancels. */
    private static List<Measure> replanned(String day, Brief brief, Timetable planned) {
        LocalTime now = planned.sessions().getFirst().start().plusMinutes(90 + 25);
        List<Session> fixed = new ArrayList<>(planned.sessions().stream()
                .filter(session -> session.start().isBefore(now))
                .toList());
        Session late = fixed.removeLast();
        fixed.add(new Session(
                late.code(),
                late.start().plusMinutes(25),
                late.end().plusMinutes(25),
                late.room(),
                late.kind(),
                late.lead(),
                late.scribe(),
                late.participants(),
                late.themesAsked()));
        Session cancelled = planned.sessions().getLast();
        Replanning replanning = Replanning.of(new DaySoFar(
                brief.review(),
                brief.sectors(),
                brief.frame().onTheDay(),
                planned,
                fixed,
                Set.copyOf(cancelled.participants()),
                Set.of(),
                now));
        Proposal proposal = Solving.propose(replanning.brief(), Settings.quick(), Listener.none());
        Changes changes = Changes.between(planned, proposal.timetable());
        return List.of(
                new Measure(day + ": planned on", seconds(proposal.took()), "s"),
                new Measure(day + ": moved, with the late one", changes.moved().size(), "sessions"),
                new Measure(
                        day + ": dropped, with the cancelled one",
                        changes.dropped().size(),
                        "sessions"));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}
