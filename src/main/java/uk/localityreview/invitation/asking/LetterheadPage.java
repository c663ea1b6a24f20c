package uk.localityreview.invitation.asking;

import uk.localityreview.access.FormErrors;

/**
 * What the page of the letterhead shows.
 *
 * @param invitations the address of the page of the invitations
 * @param form as filled in before
 * @param errors what was wrong with what was sent
 */
public record LetterheadPage(String invitations, LetterheadForm form, FormErrors errors) {

    /** The address of this page. */
    public String path() {
        return invitations + "/letterhead";
    }
}
