package uk.localityreview.daypack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrook;
import static uk.localityreview.daypack.PackFixture.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.indicators.ReviewFigures;
import uk.localityreview.network.Ties;
import uk.localityreview.report.Report;
import uk.localityreview.report.ReportInputs;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Refused;
import uk.localityreview.triangulation.Materials;

/** A pack is filed whole, and what the rooms hold afterwards says the same as the pack did. */
@OnARealDatabase
class FilingADayPackTests {

    private static final Instant AFTERNOON = Instant.parse("2025-10-16T17:00:00Z");

    @TempDir
    private Path folder;

    @Autowired
    private FilingADayPack filing;

    @Autowired
    private ExampleReview example;

    @Autowired
    private Reviews reviews;

    @Autowired
    private FieldworkGate gate;

    @Autowired
    private Materials materials;

    @Autowired
    private Ties ties;

    @Autowired
    private ReviewFigures figures;

    @Autowired
    private ReportInputs inputs;

    @Autowired
    private JdbcClient database;

    @Test
    void givesTheSameReportFromTheRoomsAsFromThePack() {
        ReviewId review = example.file();
        DayPack pack = ((DayPackReading.Taken) DayPackReading.of(Path.of("src/main/resources/example/luton"))).pack();
        PublishedFiles published = PublishedFiles.read(List.of(Path.of("src/main/resources/example/luton/data")));

        Report fromRooms = Report.compose(ReportMaterial.of(
                materials.of(review), ties.of(review), inputs.of(review), figures.of(review), AFTERNOON));
        Report fromPack = Report.compose(pack.reported(published, AFTERNOON));

        assertThat(materials.of(review)).isEqualTo(pack.material());
        assertThat(fromRooms.findings()).isEqualTo(fromPack.findings());
        assertThat(fromRooms.document()).isEqualTo(fromPack.document());
    }

    @Test
    void filesTheExampleOnce() {
        assertThat(example.file()).isEqualTo(example.file());
    }

    @Test
    void refusesAPackThatIsHeldAlready() {
        DayPack pack = aPack("once");
        filing.file(pack, PublishedFiles.read(List.of()));

        assertThatThrownBy(() -> filing.file(pack, PublishedFiles.read(List.of())))
                .isInstanceOf(Refused.class)
                .hasMessage("This day pack is held already, as the review of Millbrook, 16 October 2025."
                        + " Nothing was changed.");
    }

    @Test
    void holdsFieldworkUntilTheAssessmentsOfADayToBePlannedAreSignedOff() {
        ReviewId held = filing.file(aPack("gate"), PublishedFiles.read(List.of()));
        ReviewId ahead = filing.open(((DayPackReading.ToPlan) DayPackReading.of(PackFixture.aDayInMillbrookToPlan()
                        .replacing("review.yaml", "Millbrook", "Millbrook ahead")
                        .inFolder(folder.resolve("ahead"))))
                .day());

        assertThat(gate.isOpen(held)).isTrue();
        assertThat(gate.whyNot(ahead))
                .hasValueSatisfying(why -> assertThat(why)
                        .startsWith("Fieldwork cannot start until the data-protection impact assessment"));
    }

    @Test
    void filesNothingWhenTheAuditCannotBeWritten() {
        DayPack pack = aPack("unaudited");
        database.sql("alter table audit.entry rename to entry_lost").update();
        try {
            assertThatThrownBy(() -> filing.file(pack, PublishedFiles.read(List.of())))
                    .isNotNull();
        } finally {
            database.sql("alter table audit.entry_lost rename to entry").update();
        }

        ReviewId review = pack.material().review().id();
        assertThat(reviews.holds(review)).isFalse();
        assertThat(rowsOf(review.value())).isZero();
    }

    @Test
    void letsNoNoteBeChanged() {
        ReviewId review = filing.file(aPack("unchanging"), PublishedFiles.read(List.of()));

        assertThatThrownBy(() -> database.sql("update fieldwork.note set lines = 7 where review = :review")
                        .param("review", review.value())
                        .update())
                .hasStackTraceContaining("A note as taken never changes");
    }

    @Test
    void opensNoNoteWithTheKeyOfAnotherReviewOrInAnotherPlace() {
        ReviewId review = filing.file(aPack("moved"), PublishedFiles.read(List.of()));
        database.sql("alter table fieldwork.note disable trigger note_never_changes")
                .update();
        try {
            database.sql("""
                    update fieldwork.note n set sealed_text = o.sealed_text, text_version = o.text_version
                      from fieldwork.note o
                     where n.review = :review and o.review = :review and n.session = 'S01' and o.session = 'S02'
                    """).param("review", review.value()).update();
        } finally {
            database.sql("alter table fieldwork.note enable trigger note_never_changes")
                    .update();
        }

        assertThatThrownBy(() -> materials.of(review))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open");
    }

    private long rowsOf(UUID review) {
        return List.of("vault.review_key", "review.agency", "timetable.session", "fieldwork.note", "report.input")
                .stream()
                .mapToLong(table -> database.sql("select count(*) from " + table + " where review = :review")
                        .param("review", review)
                        .query(Long.class)
                        .single())
                .sum();
    }

    private DayPack aPack(String said) {
        try {
            Path pack = aDayInMillbrook()
                    .with("notes/S02.txt", note("S02", "10:17 P02 " + said + "\n"))
                    .inFolder(Files.createTempDirectory(folder, "pack"));
            return ((DayPackReading.Taken) DayPackReading.of(pack)).pack();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
