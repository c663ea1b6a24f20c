package uk.localityreview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.audit.AuditChain.Broken;
import uk.localityreview.audit.AuditChain.Whole;
import uk.localityreview.home.OnARealDatabase;

/** The audit in a database of its own, for these tests break it. */
@OnARealDatabase(properties = "spring.application.name=locality-review-audit-tests")
@DirtiesContext
class AuditTrailTests {

    private static final UUID LUTON = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditChain chain;

    private record NoteRead(@Nullable UUID review, String subject) implements Audited {
        @Override
        public String act() {
            return "NOTE_READ";
        }
    }

    @BeforeEach
    void anEmptyAudit() {
        withoutGuards("truncate audit.entry", "update audit.head set sequence = 0, hash = repeat('0', 64)");
        database.sql("create table if not exists public.deed (what text)").update();
        database.sql("delete from public.deed").update();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void numbersEntriesWithoutGapsAndChainsThem() {
        read("note S01");
        read("note S02");
        read("note S03");

        assertThat(column("sequence")).containsExactly("1", "2", "3");
        assertThat(column("previous_hash")).element(0).isEqualTo("0".repeat(64));
        assertThat(column("previous_hash").subList(1, 3))
                .isEqualTo(column("hash").subList(0, 2));
        assertThat(chain.verify()).isInstanceOfSatisfying(Whole.class, whole -> {
            assertThat(whole.entries()).isEqualTo(3);
            assertThat(whole.head().hex()).isEqualTo(column("hash").getLast());
        });
    }

    @Test
    void isWholeBeforeTheFirstEntry() {
        assertThat(chain.verify()).isInstanceOf(Whole.class);
    }

    @Test
    void namesTheAccountThatIsSignedInAndElseTheSystem() {
        read("note S01");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("5e1f", null, List.of()));
        read("note S02");

        assertThat(column("actor")).containsExactly("system", "5e1f");
    }

    @Test
    void leavesNoGapWhenADeedIsUndone() {
        read("note S01");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new NoteRead(LUTON, "note S02"));
            status.setRollbackOnly();
        });
        read("note S03");

        assertThat(column("subject")).containsExactly("note S01", "note S03");
        assertThat(column("sequence")).containsExactly("1", "2");
    }

    @Test
    void undoesTheDeedWhenItCannotBePutOnRecord() {
        database.sql("alter table audit.entry rename to entry_lost").update();
        try {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        database.sql("insert into public.deed values ('done')").update();
                        events.publishEvent(new NoteRead(LUTON, "note S01"));
                    }))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            database.sql("alter table audit.entry_lost rename to entry").update();
        }

        assertThat(database.sql("select count(*) from public.deed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesADeedOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(new NoteRead(LUTON, "note S01")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesToChangeOrRemoveAnEntry() {
        read("note S01");

        assertThatThrownBy(() ->
                        database.sql("update audit.entry set actor = 'nobody'").update())
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> database.sql("delete from audit.entry").update())
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> database.sql("truncate audit.entry").update()).hasMessageContaining("written once");
        assertThatThrownBy(
                        () -> database.sql("update audit.head set sequence = 0").update())
                .hasMessageContaining("one step forward");
    }

    @Test
    void namesAnEntryThatWasEditedByForce() {
        read("note S01");
        read("note S02");
        read("note S03");
        withoutGuards("update audit.entry set actor = 'somebody else' where sequence = 2");

        assertThat(chain.verify()).isEqualTo(new Broken(2, "Entry 2 was changed after it was written."));
    }

    @Test
    void namesAnEntryThatWasDeletedFromTheMiddle() {
        read("note S01");
        read("note S02");
        read("note S03");
        withoutGuards("delete from audit.entry where sequence = 2");

        assertThat(chain.verify()).isEqualTo(new Broken(2, "Entry 2 is missing: entry 3 comes next."));
    }

    @Test
    void namesTheFirstEntryOfACutTail() {
        read("note S01");
        read("note S02");
        read("note S03");
        withoutGuards("delete from audit.entry where sequence >= 2");

        assertThat(chain.verify()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.sequence()).isEqualTo(2);
            assertThat(broken.sentence()).contains("up to entry 3", "cut off");
        });
    }

    @Test
    void noticesAnEntryThatWasReplacedByOneThatHashesWell() {
        read("note S01");
        read("note S02");
        read("note S03");
        String tail = column("hash").getLast();
        withoutGuards(
                "delete from audit.entry where sequence >= 2",
                "update audit.head set sequence = 1, hash = " + "(select hash from audit.entry where sequence = 1)");
        read("note S09");
        withoutGuards("update audit.head set sequence = 3, hash = '" + tail + "'");

        assertThat(chain.verify()).isInstanceOf(Broken.class);
    }

    @Test
    void keepsOneChainUnderManyWriters() throws Exception {
        List<Callable<Void>> readers = IntStream.range(0, 40)
                .<Callable<Void>>mapToObj(number -> () -> {
                    read("note S" + number);
                    return null;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(readers)) {
                done.get();
            }
        }

        assertThat(chain.verify())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.entries()).isEqualTo(40));
    }

    private void read(String subject) {
        transaction.executeWithoutResult(status -> events.publishEvent(new NoteRead(LUTON, subject)));
    }

    private List<String> column(String name) {
        return database.sql("select " + name + "::text from audit.entry order by sequence")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What somebody with the owner's rights to the database can do. */
    private void withoutGuards(String... statements) {
        transaction.executeWithoutResult(status -> {
            database.sql("alter table audit.entry disable trigger user").update();
            database.sql("alter table audit.head disable trigger user").update();
            for (String statement : statements) {
                database.sql(statement).update();
            }
            database.sql("alter table audit.entry enable trigger user").update();
            database.sql("alter table audit.head enable trigger user").update();
        });
    }
}
