package uk.localityreview.review.participants.intake;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.access.AccountId;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.review.ReviewId;
import uk.localityreview.vault.Vault;

/**
 * Hands the people of a table to the browser sealed, while somebody looks at what was understood, and opens them when they
 * come back unchanged from the same person. Nothing of them is kept here in between.
 */
@Component
class Preview {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;

    Preview(Vault vault) {
        this.vault = vault;
    }

    /** The people of a table. */
    record People(List<Newcomer> people) {}

    String sealed(ReviewId review, AccountId account, List<Newcomer> people) {
        byte[] open = JSON.writeValueAsBytes(new People(people));
        return Base64.getEncoder().encodeToString(vault.seal(review.value(), what(account), open));
    }

    /** The people, or none when it is not what was handed to this person for this review. */
    Optional<List<Newcomer>> opened(ReviewId review, AccountId account, String sealed) {
        try {
            byte[] open = vault.open(
                    review.value(), what(account), Base64.getDecoder().decode(sealed));
            return Optional.of(JSON.readValue(open, People.class).people());
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static String what(AccountId account) {
        return "participants understood for " + account;
    }
}
