package uk.localityreview.access.members;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Role;

/**
 * What the page of the members of a review shows.
 *
 * @param path the address of the page
 * @param members who has which part, by display name
 * @param others who has an account and no part, by id
 * @param roles the parts that whoever looks may give, by name
 * @param form as chosen before
 * @param errors what was wrong with what was sent
 * @param done what was just done, a sentence, or null
 */
public record MembersPage(
        String path,
        List<Member> members,
        Map<String, String> others,
        Map<String, String> roles,
        PartForm form,
        FormErrors errors,
        @Nullable String done) {

    /**
     * Somebody with a part in the review.
     *
     * @param displayName what pages call them
     * @param userName what they sign in with
     * @param part in words
     * @param you whether it is whoever looks
     * @param href where it is changed, or null when whoever looks may not
     */
    public record Member(
            String displayName,
            String userName,
            String part,
            boolean you,
            @Nullable String href) {}

    static MembersPage of(
            UUID review,
            Account viewer,
            Map<Account, Role> members,
            List<Account> accounts,
            PartForm form,
            FormErrors errors,
            @Nullable String done) {
        String path = pathOf(review);
        Parts parts = Parts.of(members);
        return new MembersPage(
                path,
                members.entrySet().stream()
                        .map(held -> member(path, viewer, held.getKey(), held.getValue(), parts))
                        .toList(),
                withoutAPart(accounts, members),
                parts.offeredBy(viewer.id()),
                form,
                errors,
                done);
    }

    /** The address of the review. */
    public String reviewPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    static String pathOf(UUID review) {
        return "/reviews/" + review + "/members";
    }

    private static Member member(String path, Account viewer, Account account, Role role, Parts parts) {
        return new Member(
                account.displayName(),
                account.userName(),
                role.words(),
                account.id().equals(viewer.id()),
                parts.mayChange(viewer.id(), account.id()) ? path + "/" + account.id() : null);
    }

    private static Map<String, String> withoutAPart(List<Account> accounts, Map<Account, Role> members) {
        Set<AccountId> held = members.keySet().stream().map(Account::id).collect(toSet());
        Map<String, String> others = new LinkedHashMap<>();
        for (Account account : accounts) {
            if (!held.contains(account.id())) {
                others.put(account.id().toString(), account.displayName() + " (" + account.userName() + ")");
            }
        }
        return others;
    }

    /** Those without a part, with a first entry that chooses nobody. */
    public Map<String, String> accountsToChooseFrom() {
        return withNothingFirst("Select somebody", others);
    }

    /** The parts, with a first entry that chooses none. */
    public Map<String, String> rolesToChooseFrom() {
        return withNothingFirst("Select a part", roles);
    }

    /** What each part may do. */
    public List<Role> explained() {
        return Role.withinAReview();
    }

    private static Map<String, String> withNothingFirst(String words, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", words);
        all.putAll(options);
        return all;
    }
}
