package uk.localityreview.triangulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.localityreview.evidence.Coding;
import uk.localityreview.evidence.Coding.Basis;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Figures;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Question;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.TextSpan;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.triangulation.EvidenceLine.Stance;
import uk.localityreview.triangulation.IndicatorTest.Detectability;
import uk.localityreview.triangulation.IndicatorTest.Expected;

/**
 * A small review day about one finding: an interview with one practitioner of each of five agencies, and a focus group of
 * all five. Each interview asks B5; a line is noted where it is said.
 */
final class ReviewDayFixture {

    static final AgencyCode POLICE = new AgencyCode("BP");
    static final AgencyCode YJS = new AgencyCode("YJS");
    static final AgencyCode SCHOOLS = new AgencyCode("EDU");
    static final AgencyCode HOUSING = new AgencyCode("HOU");
    static final AgencyCode PARENTS = new AgencyCode("COM");
    static final List<AgencyCode> FIVE = List.of(POLICE, YJS, SCHOOLS, HOUSING, PARENTS);
    static final SessionCode FOCUS_GROUP = new SessionCode("S06");
    static final ThemeCode EXPLOITATION = new ThemeCode("B5");
    static final ThemeCode PREVENT = new ThemeCode("B3");
    static final FindingCode FINDING = new FindingCode("F01");
    static final String FORCE_BRIEFING = "force briefing";
    static final String TALK = "talk in the community";
    static final AreaCode LUTON = new AreaCode("E06000032");
    static final IndicatorKey GANGS = IndicatorKey.of("dfe-c3:Gangs");
    static final IndicatorKey TRAFFICKING = IndicatorKey.of("dfe-c3:Trafficking");

    private final List<Participant> participants = new ArrayList<>();
    private final Map<SessionCode, Session> sessions = new LinkedHashMap<>();
    private final Map<SessionCode, List<NoteLine>> lines = new LinkedHashMap<>();
    private final List<Coding> codings = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<EvidenceLine> evidence = new ArrayList<>();
    private final List<IndicatorTest> tests = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Outlier> outliers = new ArrayList<>();

    /** A day on which everybody said one thing that has nothing to do with the finding. */
    static ReviewDayFixture aFinding() {
        return new ReviewDayFixture();
    }

    private ReviewDayFixture() {
        findings.add(new Finding(FINDING, "Children here are exploited more than elsewhere.", Set.of(EXPLOITATION)));
        for (AgencyCode agency : FIVE) {
            ParticipantCode code = new ParticipantCode("P" + (participants.size() + 1));
            participants.add(new Participant(
                    code, agency, "worker", Level.FRONT_LINE, Category.PRACTITIONER, null, List.of(), ""));
            SessionCode session = interviewWith(agency);
            hold(session, SessionKind.INTERVIEW, List.of(code), Set.of(EXPLOITATION));
        }
        hold(
                FOCUS_GROUP,
                SessionKind.FOCUS_GROUP,
                participants.stream().map(Participant::code).toList(),
                Set.of());
    }

    static SessionCode interviewWith(AgencyCode agency) {
        return new SessionCode("S0" + (FIVE.indexOf(agency) + 1));
    }

    private void hold(SessionCode code, SessionKind kind, List<ParticipantCode> who, Set<ThemeCode> asked) {
        sessions.put(
                code,
                new Session(
                        code,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        "A",
                        kind,
                        new ReviewerCode("R1"),
                        new ReviewerCode("R2"),
                        who,
                        asked));
        lines.put(code, new ArrayList<>());
        who.stream().findFirst().ifPresent(first -> note(code, new Speaker.OfParticipant(first), LineKind.PARAPHRASE));
    }

    private List<NoteLine> linesOf(SessionCode session) {
        return lines.computeIfAbsent(session, _ -> new ArrayList<>());
    }

    private Session interview(AgencyCode agency) {
        return Objects.requireNonNull(sessions.get(interviewWith(agency)));
    }

    private int note(SessionCode session, Speaker speaker, LineKind kind) {
        List<NoteLine> note = linesOf(session);
        int number = note.size() + 1;
        note.add(new NoteLine(
                number,
                LocalTime.of(9, 10),
                speaker,
                kind,
                "said in " + session + " line " + number,
                new TextSpan(0, 0)));
        return number;
    }

    private ReviewDayFixture said(AgencyCode by, Stance stance, boolean specific, @Nullable String origin) {
        Speaker speaker = new Speaker.OfParticipant(participantOf(by));
        int line = note(interviewWith(by), speaker, LineKind.VERBATIM);
        evidence.add(new EvidenceLine(FINDING, interviewWith(by), line, stance, specific, origin));
        codings.add(new Coding(
                interviewWith(by), line, Set.of(EXPLOITATION), origin == null ? Basis.SAW_IT : Basis.HEARD, null));
        return this;
    }

    private ParticipantCode participantOf(AgencyCode agency) {
        return participants.stream()
                .filter(p -> p.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .code();
    }

    ReviewDayFixture supportedBy(AgencyCode... agencies) {
        for (AgencyCode agency : agencies) {
            said(agency, Stance.SUPPORTS, false, null);
        }
        return this;
    }

    ReviewDayFixture supportedWithAnExampleBy(AgencyCode... agencies) {
        for (AgencyCode agency : agencies) {
            said(agency, Stance.SUPPORTS, true, null);
        }
        return this;
    }

    ReviewDayFixture heardFrom(String origin, AgencyCode... passedOnBy) {
        for (AgencyCode agency : passedOnBy) {
            said(agency, Stance.SUPPORTS, true, origin);
        }
        return this;
    }

    ReviewDayFixture contradictedBy(AgencyCode... agencies) {
        for (AgencyCode agency : agencies) {
            said(agency, Stance.CONTRADICTS, false, null);
        }
        return this;
    }

    ReviewDayFixture prominenceDisputedBy(AgencyCode... agencies) {
        for (AgencyCode agency : agencies) {
            said(agency, Stance.DISPUTES_PROMINENCE, false, null);
        }
        return this;
    }

    ReviewDayFixture supportedByTheGroup() {
        int line = note(FOCUS_GROUP, new Speaker.OfGroup(), LineKind.OBSERVED);
        evidence.add(new EvidenceLine(FINDING, FOCUS_GROUP, line, Stance.SUPPORTS, false, null));
        return this;
    }

    ReviewDayFixture thoughtByAReviewerIn(SessionCode session) {
        int line = note(session, new Speaker.OfReviewer(new ReviewerCode("R1")), LineKind.THOUGHT);
        evidence.add(new EvidenceLine(FINDING, session, line, Stance.SUPPORTS, true, null));
        codings.add(new Coding(session, line, Set.of(PREVENT), null, null));
        return this;
    }

    ReviewDayFixture pointingAt(SessionCode session, int line) {
        evidence.add(new EvidenceLine(FINDING, session, line, Stance.SUPPORTS, true, null));
        return this;
    }

    ReviewDayFixture asking(AgencyCode agency, ThemeCode... themes) {
        Session before = interview(agency);
        return replace(before, before.participants(), Set.of(themes));
    }

    ReviewDayFixture whereNobodyCameFrom(AgencyCode agency) {
        Session before = interview(agency);
        linesOf(before.code()).clear();
        return replace(before, List.of(), before.themesAsked());
    }

    ReviewDayFixture withoutANoteOf(AgencyCode agency) {
        lines.remove(interviewWith(agency));
        return this;
    }

    ReviewDayFixture withOnlyAReviewersNoteOf(AgencyCode agency) {
        linesOf(interviewWith(agency)).clear();
        note(interviewWith(agency), new Speaker.OfReviewer(new ReviewerCode("R2")), LineKind.OBSERVED);
        return this;
    }

    ReviewDayFixture withoutTheFocusGroup() {
        sessions.remove(FOCUS_GROUP);
        lines.remove(FOCUS_GROUP);
        return this;
    }

    private ReviewDayFixture replace(Session before, List<ParticipantCode> who, Set<ThemeCode> asked) {
        sessions.put(
                before.code(),
                new Session(
                        before.code(),
                        before.start(),
                        before.end(),
                        before.room(),
                        before.kind(),
                        before.lead(),
                        before.scribe(),
                        who,
                        asked));
        return this;
    }

    ReviewDayFixture atLevel(Level level) {
        participants.replaceAll(
                p -> new Participant(p.code(), p.agency(), p.role(), level, p.category(), null, List.of(), p.needs()));
        return this;
    }

    ReviewDayFixture allHeardWithoutAnOrigin() {
        codings.replaceAll(c -> new Coding(c.session(), c.line(), c.themes(), Basis.HEARD, null));
        return this;
    }

    ReviewDayFixture tested(Expected expected, Detectability detectability, Answer answer) {
        Question question = new Question(GANGS, Question.Measure.SHARE, LUTON, "2025", null, "England");
        tests.add(new IndicatorTest(FINDING, question, expected, detectability));
        answers.add(answer);
        return this;
    }

    ReviewDayFixture whereStandsOut(IndicatorKey... indicators) {
        for (IndicatorKey indicator : indicators) {
            outliers.add(new Outlier(
                    indicator, indicator.name(), LUTON, "2025", true, (Answer.Figure) FigureFixture.above("England")));
        }
        return this;
    }

    ReviewDayFixture alsoFinding(FindingCode code) {
        findings.add(new Finding(code, "Nobody said this.", Set.of(EXPLOITATION)));
        return this;
    }

    ReviewDayFixture inAnotherOrder(long seed) {
        Collections.shuffle(evidence, new Random(seed));
        Collections.shuffle(codings, new Random(seed));
        return this;
    }

    JointDisplay display() {
        return triangulated().findings().getFirst();
    }

    Triangulation triangulated() {
        return Triangulation.of(material(), new GivenFigures());
    }

    private Material material() {
        List<Note> notes = lines.entrySet().stream()
                .map(entry -> new Note(entry.getKey(), "", entry.getValue()))
                .toList();
        List<Origin> origins = List.of(new Origin(FORCE_BRIEFING, POLICE), new Origin(TALK, null));
        return new Material(
                review(), List.copyOf(sessions.values()), notes, codings, findings, evidence, origins, tests);
    }

    private Review review() {
        List<Agency> agencies = FIVE.stream()
                .map(code -> new Agency(code, code.value(), "sector"))
                .toList();
        return new Review(
                ReviewId.random(),
                new Locality("Luton", LUTON, null, null),
                LocalDate.of(2025, 10, 16),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                null,
                List.of(),
                List.of(),
                agencies,
                participants);
    }

    /** Figures that give the answers of this day, in the order in which they are asked. */
    private final class GivenFigures implements Figures {
        private int asked;

        @Override
        public Answer answer(Question question) {
            return answers.get(asked++);
        }

        @Override
        public List<Outlier> outliers(AreaCode area) {
            return area.equals(LUTON) ? outliers : List.of();
        }

        @Override
        public List<FileReading> files() {
            return List.of();
        }
    }
}
