package uk.localityreview.access.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Role;

/**
 * What the page of one member of a review shows.
 *
 * @param members the address of the page of all members
 * @param account whose part it is
 * @param role the part they have
 * @param you whether it is that of whoever looks
 * @param roles the parts that whoever looks may give, by name
 * @param chosen the part chosen in the form
 * @param errors what was wrong with what was sent
 */
public record MemberPage(
        String members,
        Account account,
        Role role,
        boolean you,
        Map<String, String> roles,
        String chosen,
        FormErrors errors) {

    /** The page of a member as somebody sees it; none when there is no such member, or when it is not theirs to change. */
    static Optional<MemberPage> of(
            UUID review, Account viewer, Account whose, Map<Account, Role> held, PartForm form, FormErrors errors) {
        Parts parts = Parts.of(held);
        Role role = parts.held().get(whose.id());
        if (role == null || !parts.mayChange(viewer.id(), whose.id())) {
            return Optional.empty();
        }
        return Optional.of(new MemberPage(
                MembersPage.pathOf(review),
                whose,
                role,
                whose.id().equals(viewer.id()),
                parts.offeredBy(viewer.id()),
                form.roleOrNothing().isEmpty() ? role.name() : form.roleOrNothing(),
                errors));
    }

    /** The address of this page. */
    public String path() {
        return members + "/" + account.id();
    }

    /** What each part may do. */
    public List<Role> explained() {
        return Role.withinAReview();
    }
}
