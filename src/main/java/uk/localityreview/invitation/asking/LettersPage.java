package uk.localityreview.invitation.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.QrCode;
import uk.localityreview.invitation.sheet.InformationSheet;
import uk.localityreview.invitation.sheet.Letter;

/**
 * Letters to be printed, each on a page of its own.
 *
 * @param invitations the address of the page of the invitations
 * @param letters each letter
 * @param linksStayHere whether the links in them work on this machine only
 */
public record LettersPage(String invitations, List<OneLetter> letters, boolean linksStayHere) {

    /**
     * One letter.
     *
     * @param code the P-code, for whoever puts it into an envelope
     * @param letter its words
     * @param link the personal link, or null
     * @param qr the link as a drawing, or null
     * @param sheet the information sheet behind it, or null
     */
    public record OneLetter(
            String code,
            Letter letter,
            @Nullable String link,
            @Nullable QrCode qr,
            @Nullable InformationSheet sheet) {}
}
