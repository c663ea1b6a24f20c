package uk.localityreview.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.access.AccessFixture.PASSWORD;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.shared.Refused;

@OnARealDatabase
@AutoConfigureMockMvc
class AccountsTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private JdbcClient database;

    @Test
    void identifiesSomebodyByUserNameInAnyCaseAndPassword() {
        Account sam = AccessFixture.somebody(accounts);

        assertThat(accounts.identify(" " + sam.userName().toUpperCase() + " ", PASSWORD))
                .contains(sam);
        assertThat(accounts.identify(sam.userName(), PASSWORD + "x")).isEmpty();
        assertThat(accounts.identify("nobody.of.this.name", PASSWORD)).isEmpty();
        assertThat(accounts.identify("nul\0byte", PASSWORD)).isEmpty();
    }

    @Test
    void refusesASecondAccountOfTheSameUserName() {
        Account sam = AccessFixture.somebody(accounts);

        assertThatThrownBy(() -> accounts.create("Other", sam.userName().toUpperCase(), PASSWORD, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already an account");
    }

    @Test
    void refusesAUserNameThatCouldForgeALine() {
        assertThat(accounts.problemsWith("Sam", "sam\r\nauthn_login_success", PASSWORD)
                        .of("userName"))
                .isNotNull();
    }

    @Test
    void letsNobodyInWhoHasNotChosenAPasswordYet() {
        Account invited = accounts.createWithoutPassword("Jo Marsh", "jo." + UUID.randomUUID(), false);

        assertThat(accounts.identify(invited.userName(), "")).isEmpty();
        assertThat(accounts.identify(invited.userName(), PASSWORD)).isEmpty();
    }

    @Test
    void holdsARoleInOneReviewAndNoneInAnother() {
        Account sam = AccessFixture.somebody(accounts);
        UUID luton = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        memberships.grant(luton, sam.id(), Role.COORDINATOR);

        assertThat(memberships.may(sam.id(), Permission.SEE_REVIEW, luton)).isTrue();
        assertThat(memberships.may(sam.id(), Permission.READ_NOTES, luton)).isFalse();
        assertThat(memberships.may(sam.id(), Permission.SEE_REVIEW, elsewhere)).isFalse();
        assertThat(memberships.reviewsOf(sam.id())).containsOnlyKeys(luton);

        memberships.grant(luton, sam.id(), Role.REVIEWER);
        assertThat(memberships.membersOf(luton)).containsEntry(sam, Role.REVIEWER);

        memberships.withdraw(luton, sam.id());
        assertThat(memberships.roleOf(luton, sam.id())).isEmpty();
    }

    @Test
    void givesAnAdministratorNoReview() {
        Account ade = AccessFixture.anAdministrator(accounts);

        assertThat(memberships.reviewsOf(ade.id())).isEmpty();
        assertThatThrownBy(() -> memberships.grant(UUID.randomUUID(), ade.id(), Role.ADMINISTRATOR))
                .isInstanceOf(Refused.class);
    }

    @Test
    void putsGrantsOnRecord() {
        Account sam = AccessFixture.somebody(accounts);
        UUID luton = UUID.randomUUID();
        memberships.grant(luton, sam.id(), Role.LEAD_REVIEWER);

        assertThat(database.sql("select act, subject from audit.entry where review = :review")
                        .param("review", luton)
                        .query((row, number) -> row.getString("act") + ": " + row.getString("subject"))
                        .list())
                .containsExactly("ROLE_GRANTED: account " + sam.id() + " as lead reviewer");
    }
}
