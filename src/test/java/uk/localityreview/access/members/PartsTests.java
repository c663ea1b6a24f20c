package uk.localityreview.access.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Role;

class PartsTests {

    private static final AccountId LEAD = AccountId.random();
    private static final AccountId COORDINATOR = AccountId.random();
    private static final AccountId REVIEWER = AccountId.random();
    private static final AccountId NEWCOMER = AccountId.random();

    private final Parts parts =
            new Parts(Map.of(LEAD, Role.LEAD_REVIEWER, COORDINATOR, Role.COORDINATOR, REVIEWER, Role.REVIEWER));

    @Test
    void letsALeadReviewerGiveEveryPartAndAnotherWithdrawIt() {
        for (Role role : Role.withinAReview()) {
            assertThat(parts.refusalToGive(LEAD, NEWCOMER, role)).isEmpty();
            assertThat(parts.refusalToGive(LEAD, REVIEWER, role)).isEmpty();
        }
        assertThat(parts.refusalToWithdraw(LEAD, REVIEWER)).isEmpty();
        assertThat(parts.refusalToWithdraw(COORDINATOR, REVIEWER)).isEmpty();
    }

    @Test
    void letsACoordinatorGiveEveryPartButThatOfALeadReviewer() {
        assertThat(parts.refusalToGive(COORDINATOR, NEWCOMER, Role.REVIEWER)).isEmpty();
        assertThat(parts.refusalToGive(COORDINATOR, NEWCOMER, Role.LEAD_REVIEWER))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Only a lead reviewer can give"));
        assertThat(parts.refusalToGive(COORDINATOR, LEAD, Role.REVIEWER)).isPresent();
        assertThat(parts.refusalToWithdraw(COORDINATOR, LEAD)).isPresent();
        assertThat(parts.offeredBy(COORDINATOR)).doesNotContainKey("LEAD_REVIEWER");
        assertThat(parts.offeredBy(LEAD)).containsKey("LEAD_REVIEWER").doesNotContainKey("ADMINISTRATOR");
    }

    @Test
    void letsNobodyRaiseThemselves() {
        assertThat(parts.refusalToGive(COORDINATOR, COORDINATOR, Role.REVIEWER))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("You cannot give yourself a part"));
        assertThat(parts.refusalToGive(COORDINATOR, COORDINATOR, Role.SAFEGUARDING_LEAD))
                .isPresent();
        assertThat(parts.refusalToGive(COORDINATOR, COORDINATOR, Role.INFORMATION_GOVERNANCE))
                .isEmpty();
    }

    @Test
    void leavesNoReviewWithoutALeadReviewer() {
        assertThat(parts.refusalToWithdraw(LEAD, LEAD))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("This is the only lead reviewer"));
        assertThat(parts.refusalToGive(LEAD, LEAD, Role.REVIEWER)).isPresent();
        assertThat(parts.refusalToGive(LEAD, LEAD, Role.LEAD_REVIEWER)).isEmpty();
    }

    @Test
    void letsOneOfTwoLeadReviewersGo() {
        Parts two = new Parts(Map.of(LEAD, Role.LEAD_REVIEWER, NEWCOMER, Role.LEAD_REVIEWER));

        assertThat(two.refusalToWithdraw(LEAD, LEAD)).isEmpty();
        assertThat(two.refusalToGive(LEAD, LEAD, Role.ANALYST)).isEmpty();
        assertThat(two.refusalToWithdraw(LEAD, NEWCOMER)).isEmpty();
    }

    @Test
    void letsOnlyThoseWhoMayManageAtAll() {
        assertThat(parts.mayManage(LEAD)).isTrue();
        assertThat(parts.mayManage(COORDINATOR)).isTrue();
        assertThat(parts.mayManage(REVIEWER)).isFalse();
        assertThat(parts.mayManage(NEWCOMER)).isFalse();
    }
}
