package uk.localityreview.invitation.asking;

import uk.localityreview.invitation.sheet.InformationSheet;

/**
 * An information sheet to be read or printed.
 *
 * @param invitations the address of the page of the invitations
 * @param category for whom it is, in words
 * @param sheet the sheet
 */
public record SheetPage(String invitations, String category, InformationSheet sheet) {}
