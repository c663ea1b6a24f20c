package uk.localityreview.daypack;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrook;
import static uk.localityreview.daypack.PackFixture.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.localityreview.indicators.PublishedFiles;

/** A day pack is taken whole or not at all, and every fault in it is named. */
class DayPackTests {

    @TempDir
    private Path folder;

    @Test
    void takesAWholePack() {
        DayPack pack = taken(aDayInMillbrook());

        assertThat(pack.material().review().locality().name()).isEqualTo("Millbrook");
        assertThat(pack.material().notes()).hasSize(2);
        assertThat(pack.material().evidence()).hasSize(1);
        assertThat(pack.notes()).extracting(n -> n.fileName()).containsExactly("S01.txt", "S02.txt");
        assertThat(pack.inputs()).extracting(i -> i.file()).contains("review.yaml", "notes/S01.txt");
    }

    @Test
    void takesTheSamePackFromAnArchiveWithOrWithoutItsFolder() throws IOException {
        DayPack fromFolder = taken(aDayInMillbrook());

        for (String prefix : List.of("", "millbrook/")) {
            Path archive = aDayInMillbrook().zippedInto(folder.resolve("pack.zip"), prefix);
            DayPack fromArchive = ((DayPackReading.Taken) DayPackReading.of(archive)).pack();
            assertThat(fromArchive.material()).isEqualTo(fromFolder.material());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/cron.d/x", "..\\..\\x", "/abs/x", "C:x"})
    void refusesAnArchiveWithAnEntryThatLeadsOutside(String path) throws IOException {
        Path archive = aDayInMillbrook().with(path, "x").zippedInto(folder.resolve("pack.zip"), "");

        assertThat(problems(DayPackReading.of(archive)))
                .containsExactly("pack.zip: has an entry that would lie outside the pack. Nothing was taken.");
    }

    @Test
    void refusesWhatIsNoPack() throws IOException {
        assertThat(problems(DayPackReading.of(folder.resolve("nowhere"))))
                .singleElement()
                .asString()
                .startsWith("nowhere: is not there.");
        assertThat(problems(new PackFixture()
                        .with("x.zip", "not a zip")
                        .inFolder(folder)
                        .resolve("x.zip")))
                .singleElement()
                .asString()
                .contains("is not a zip archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"review.yaml", "agencies.csv", "participants.csv", "timetable.csv"})
    void namesAMissingFile(String file) {
        assertThat(problems(aDayInMillbrook().without(file))).contains(file + ": is missing from the pack.");
    }

    @Test
    void namesAWrongColumn() {
        assertThat(problems(aDayInMillbrook().replacing("timetable.csv", "session,", "sesion,")))
                .contains("timetable.csv, line 1: has no column \"session\"; it has \"sesion\" instead.");
    }

    @Test
    void refusesAColumnGivenTwiceAndMoreColumnsThanATableHas() {
        assertThat(problems(aDayInMillbrook().replacing("agencies.csv", "name,sector", "sector,sector")))
                .contains("agencies.csv, line 1: has the column \"sector\" twice.");
        assertThat(problems(aDayInMillbrook().with("agencies.csv", "a,".repeat(5_000) + "b\n")))
                .contains("agencies.csv, line 1: has 5,001 columns; 64 is the most.");
    }

    @Test
    void saysWhichColumnWasNotRead() {
        DayPackReading reading = DayPackReading.of(aDayInMillbrook()
                .with("agencies.csv", "agency,name,sector,colour\nBP,Police,police,blue\nYJS,YJS,youth justice,red\n")
                .inFolder(folder));

        assertThat(((DayPackReading.Taken) reading).noticed())
                .containsExactly("agencies.csv: the column \"colour\" is not known and was not read.");
    }

    @Test
    void readsAByteOrderMarkAndRefusesWindows1252() {
        assertThat(taken(aDayInMillbrook().replacing("agencies.csv", "agency,", "\ufeffagency,"))
                        .material()
                        .review()
                        .agencies())
                .hasSize(2);
        assertThat(problems(aDayInMillbrook()
                        .with(
                                "agencies.csv",
                                "agency,name,sector\nBP,Police “east”,police\n"
                                        .getBytes(Charset.forName("windows-1252")))))
                .singleElement()
                .asString()
                .startsWith("agencies.csv, line 2: is not in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n \n"})
    void callsAnEmptyFileEmpty(String empty) {
        assertThat(problems(aDayInMillbrook().with("agencies.csv", empty))).contains("agencies.csv, line 1: is empty.");
    }

    @Test
    void namesEveryBadLineWithFileLineAndReason() {
        assertThat(problems(aDayInMillbrook().with("participants.csv", """
                                code,agency,role,level,category,line_manager,available_from,available_to,needs
                                P01,BP,sergeant,front line,practitioner,,08:00,13:00,
                                P02,XX,case manager,front line,practitioner,,09:00,12:00,
                                P02x,BP,case manager,front line,practitioner,,09:00,12:00,
                                P03,BP,case manager,top,practitioner,,09:00,12:00,
                                P01,BP,case manager,front line,practitioner,,9am,12:00,
                                """)))
                .containsExactly(
                        "participants.csv, line 3: names XX, which is not in agencies.csv.",
                        "participants.csv, line 4: \"P02x\" is not a code such as P07.",
                        "participants.csv, line 5: has the level \"top\", which is none of: front line, supervisor, strategic.",
                        "participants.csv, line 6: names P01 a second time.");
    }

    @Test
    void refusesASessionThatEndsBeforeItStarts() {
        assertThat(problems(aDayInMillbrook().replacing("timetable.csv", "09:15,10:00", "10:00,09:15")))
                .contains("timetable.csv, line 2: Session S01 ends at 09:15, not after its start at 10:00.");
    }

    @Test
    void takesASessionThatNobodyAttended() {
        DayPack pack = taken(aDayInMillbrook()
                .replacing("timetable.csv", "R1,R2,P02,B5", "R1,R2,,B5")
                .without("notes/S02.txt"));

        assertThat(pack.material().sessions().getLast().participants()).isEmpty();
        assertThat(pack.material().notes()).hasSize(1);
    }

    @Test
    void refusesALineByAStranger() {
        assertThat(problems(aDayInMillbrook().with("notes/S02.txt", note("S02", "10:17 P77 hello\n10:18 R9 ~ hm\n"))))
                .containsExactly(
                        "notes/S02.txt, line 6: is said by P77, who is not in participants.csv.",
                        "notes/S02.txt, line 7: is by R9, who is not in the team.");
    }

    @Test
    void refusesNotesThatBelongToNoSessionOrToTwo() {
        assertThat(problems(aDayInMillbrook().with("notes/S09.txt", note("S09", "10:17 P02 x\n"))))
                .containsExactly("notes/S09.txt: is the note of a session that is not in timetable.csv.");
        assertThat(problems(aDayInMillbrook()
                        .with("notes/S01.vtt", "WEBVTT\n\nNOTE Session: S01 Start: 2025-10-16T09:15\n")))
                .containsExactly("notes/S01.vtt: is a second note of S01; notes/S01.txt is the first.");
        assertThat(problems(aDayInMillbrook().with("notes/S02.txt", note("S01", "10:17 P02 x\n"))))
                .contains("notes/S02.txt, line 1: is the note of S01 by its header, and of S02 by its name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes/CON.csv", "notes/gpj\u202e.exe", "notes/\ud83d\ude00.txt", "notes/a\"b.txt"})
    void refusesANoteWithAStrangeName(String path) {
        assertThat(problems(aDayInMillbrook().with(path, "x")))
                .singleElement()
                .asString()
                .startsWith(path + ": is not named after a session");
    }

    @Test
    void refusesADecisionAboutALineThatIsNotThere() {
        assertThat(problems(aDayInMillbrook().replacing("decisions/evidence.csv", "S01,1", "S01,7")))
                .containsExactly("decisions/evidence.csv, line 2: names line 7 of S01, whose note has 2 lines.");
    }

    @Test
    void saysThatAReviewersLineIsNeverEvidence() {
        DayPackReading reading = DayPackReading.of(aDayInMillbrook()
                .replacing("decisions/evidence.csv", "S01,1", "S01,2")
                .inFolder(folder));

        assertThat(((DayPackReading.Taken) reading).noticed())
                .containsExactly("decisions/evidence.csv, line 2: S01 line 2 is a reviewer's own line, which is never"
                        + " evidence. It counts for nothing.");
    }

    @Test
    void refusesAMarkingThatThisSystemMayNotHold() {
        assertThat(problems(aDayInMillbrook().replacing("review.yaml", "OFFICIAL-SENSITIVE", "SECRET")))
                .singleElement()
                .asString()
                .contains("and nothing higher");
    }

    @Test
    void refusesYamlThatIsNoYaml() {
        assertThat(problems(aDayInMillbrook().with("review.yaml", "locality: [\n")))
                .singleElement()
                .asString()
                .matches("review.yaml, line \\d+: is not YAML that can be read\\.");
        assertThat(problems(aDayInMillbrook().with("review.yaml", "!!javax.script.ScriptEngineManager []\n")))
                .singleElement()
                .asString()
                .startsWith("review.yaml, line 1: is not YAML");
    }

    @Test
    void takesADayOfSixtySessions() {
        PackFixture pack = aDayInMillbrook();
        StringBuilder timetable =
                new StringBuilder("session,start,end,room,kind,lead,scribe,participants,themes_asked\n");
        for (int i = 1; i <= 60; i++) {
            String code = "S%02d".formatted(i);
            LocalTime start = LocalTime.of(8, 0).plusMinutes(10L * i);
            timetable
                    .append(code)
                    .append("," + start + "," + start.plusMinutes(10) + ",A,interview,R1,R2,P01 P02,B1\n");
            pack.with("notes/" + code + ".txt", note(code, start + " P01 weapons\n"));
        }

        assertThat(taken(pack.with("timetable.csv", timetable.toString()))
                        .material()
                        .notes())
                .hasSize(60);
    }

    @Test
    void refusesWhoeverIsInTwoPlacesAtOnceAndLetsSessionsFollowEachOther() {
        PackFixture pack = aDayInMillbrook().with("timetable.csv", """
                        session,start,end,room,kind,lead,scribe,participants,themes_asked
                        S01,09:15,10:00,A,interview,R1,R2,P01,B1
                        S02,10:00,10:45,A,interview,R1,R2,P01,B5
                        S03,10:30,11:15,A,interview,R2,R1,P02,B5
                        S04,10:30,11:15,A,focus group,R1,R2,P01 P02,B5
                        """);

        assertThat(problems(pack))
                .containsExactly(
                        "timetable.csv, line 4: has room A and R2 and R1 in S03 from 10:30 to 11:15, and line 3 has them"
                                + " in S02 from 10:00 to 10:45; nobody can be in two places at once.",
                        "timetable.csv, line 5: has room A and R1 and R2 and P01 in S04 from 10:30 to 11:15, and line 3"
                                + " has them in S02 from 10:00 to 10:45; nobody can be in two places at once.");
    }

    @Test
    void bringsItsOwnFiguresFromAFolderAndFromAnArchive() throws IOException {
        PackFixture pack = aDayInMillbrook()
                .with(
                        "data/factors.csv",
                        Files.readAllBytes(Path.of(
                                "src/main/resources/example/luton/data",
                                "c3_factors_identified_at_end_of_assessment_2018_to_2025.csv")));
        Path archive = pack.zippedInto(folder.resolve("pack.zip"), "millbrook/");

        for (Path source : List.of(pack.inFolder(aFreshFolder()), archive)) {
            try (OwnFigures own = OwnFigures.of(source)) {
                assertThat(PublishedFiles.read(own.paths()).files())
                        .singleElement()
                        .satisfies(file -> assertThat(file.observations()).isPositive());
            }
        }
    }

    @Test
    void callsTheSameMaterialTheSameReview() {
        DayPack first = taken(aDayInMillbrook());
        DayPack second = taken(aDayInMillbrook());
        DayPack other = taken(aDayInMillbrook().replacing("notes/S02.txt", "debt", "debts"));

        assertThat(second.material().review().id())
                .isEqualTo(first.material().review().id());
        assertThat(other.material().review().id())
                .isNotEqualTo(first.material().review().id());
    }

    @Test
    void leavesPublishedFiguresAndHiddenFilesAlone() {
        DayPack pack = taken(aDayInMillbrook().with("data/c3.csv", new byte[20]).with("notes/.DS_Store", new byte[3]));

        assertThat(pack.inputs()).noneMatch(input -> input.file().startsWith("data/"));
    }

    private Path aFreshFolder() {
        try {
            return Files.createTempDirectory(folder, "pack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DayPack taken(PackFixture pack) {
        DayPackReading reading = DayPackReading.of(pack.inFolder(aFreshFolder()));
        assertThat(reading).isInstanceOf(DayPackReading.Taken.class);
        return ((DayPackReading.Taken) reading).pack();
    }

    private List<String> problems(PackFixture pack) {
        return problems(DayPackReading.of(pack.inFolder(aFreshFolder())));
    }

    private static List<String> problems(Path archive) {
        return problems(DayPackReading.of(archive));
    }

    private static List<String> problems(DayPackReading reading) {
        assertThat(reading).isInstanceOf(DayPackReading.Refused.class);
        return ((DayPackReading.Refused) reading)
                .problems().stream().map(PackProblem::sentence).toList();
    }
}
