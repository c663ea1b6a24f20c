package uk.localityreview.invitation;

import java.time.LocalDate;

/**
 * What every letter of a review says. Offices and places, never a person.
 *
 * @param venue where the sessions are held
 * @param contact whom to ask, with a telephone number or e-mail address
 * @param safeguarding whom the team tells when somebody is at risk of serious harm
 * @param complaints whom to complain to, who is not of the team
 * @param withdrawUntil the day until which what was said can be withdrawn: when the report is signed off
 */
public record Letterhead(
        String venue, String contact, String safeguarding, String complaints, LocalDate withdrawUntil) {}
