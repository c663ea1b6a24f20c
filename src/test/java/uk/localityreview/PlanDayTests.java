package uk.localityreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.localityreview.daypack.DayPackReading;

/** A timetable for the people of a day pack, from the command line. */
class PlanDayTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void aDayInMillbrookIsToBePlanned() throws IOException {
        Files.writeString(folder.resolve("review.yaml"), """
                notice: The interviews are invented and describe nobody.
                locality: {name: Millbrook, local_authority: E06000032}
                date: 2025-10-16
                sponsor: Chair, community safety partnership
                marking: OFFICIAL-SENSITIVE
                rooms:
                  A: {site: Town Hall, seats: 9}
                team:
                  R1: {role: lead reviewer, knows: [education]}
                  R2: {role: scribe}
                """);
        Files.writeString(folder.resolve("agencies.csv"), """
                agency,name,sector
                BP,Bedfordshire Police,police
                YJS,Youth Justice Service,youth justice
                """);
        Files.writeString(folder.resolve("participants.csv"), """
                code,agency,role,level,category,line_manager,available_from,available_to,needs
                P01,BP,neighbourhood sergeant,front line,practitioner,,09:00,13:00,
                P02,YJS,case manager,front line,practitioner,,09:00,12:00,
                P03,YJS,nurse,front line,practitioner,,,,post vacant
                """);
    }

    @Test
    void writesATimetableThatADayPackCanHave() throws IOException {
        assertThat(plan("t.csv")).isZero();

        assertThat(said(out))
                .contains("Timetable of the Locality Review of Millbrook", "The interviews are invented")
                .contains("2 of 3 participants are seen", "P03 cannot come.", "This is a proposal by machine");
        Files.move(folder.resolve("t.csv"), folder.resolve("timetable.csv"));
        Files.createDirectories(folder.resolve("notes"));
        assertThat(Files.readAllLines(folder.resolve("timetable.csv"))).hasSize(3);
        assertThat(DayPackReading.toPlan(folder)).isInstanceOf(DayPackReading.ToPlan.class);
    }

    @Test
    void writesTheSameTimetableAgain() throws IOException {
        plan("one.csv");
        plan("two.csv");

        assertThat(folder.resolve("two.csv")).hasSameTextualContentAs(folder.resolve("one.csv"));
    }

    @Test
    void writesASpreadsheetOrACalendarByTheEndingOfTheFile() throws IOException {
        assertThat(plan("t.xlsx")).isZero();
        assertThat(plan("T.ICS")).isZero();

        assertThat(Files.readAllBytes(folder.resolve("t.xlsx"))).startsWith('P', 'K');
        assertThat(folder.resolve("T.ICS")).content().contains("BEGIN:VCALENDAR", "TZID=Europe/London");
    }

    @Test
    void saysWhatIsWrongAndWritesNothing() throws IOException {
        assertThat(plan("t.pdf")).isEqualTo(2);
        assertThat(plan("nowhere/t.csv")).isEqualTo(1);
        Files.delete(folder.resolve("agencies.csv"));
        assertThat(plan("t.csv")).isEqualTo(1);

        assertThat(said(err))
                .contains("A timetable is written to a file that ends in .csv, .xlsx or .ics.")
                .contains("The timetable could not be written to")
                .contains("agencies.csv: is missing from the pack.");
        assertThat(folder.resolve("t.csv")).doesNotExist();
    }

    private int plan(String file) {
        PlanDay plan =
                new PlanDay(stream(out), stream(err), InstantSource.fixed(Instant.parse("2025-10-01T09:00:00Z")));
        try {
            return plan.run(
                    List.of(folder.toString(), "--out", folder.resolve(file).toString()));
        } catch (Arguments.WrongUse e) {
            stream(err).println(e.sentence());
            return Command.WRONG_USE;
        } catch (RuntimeException e) {
            stream(err).println(Commands.sentence(e));
            return Command.REFUSED;
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
