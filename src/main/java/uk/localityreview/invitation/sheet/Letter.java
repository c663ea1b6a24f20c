package uk.localityreview.invitation.sheet;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Review;

/**
 * A letter to one participant, for paper or e-mail. Others may see it lie about: it says where and when, and neither what
 * the review is about nor in which capacity somebody is asked.
 *
 * @param subject its title
 * @param greeting how it begins
 * @param opening what it is about, a paragraph each
 * @param closing what follows the link, if there is one, a paragraph each
 */
public record Letter(String subject, String greeting, List<String> opening, List<String> closing) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Letter {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }

    /** The letter for a purpose, with the times that somebody is to be told. */
    public static Letter of(
            Purpose purpose, Review review, Letterhead letterhead, Identity contact, List<Appointment> times) {
        List<String> opening = new ArrayList<>();
        List<String> closing = new ArrayList<>();
        opening.add(firstSentence(purpose, review, times));
        times.forEach(time -> opening.add(sentenceOf(time)));
        if (times.stream().anyMatch(time -> !time.time().cancelled())) {
            opening.add("The place is " + letterhead.venue() + ".");
        }
        if (purpose != Purpose.TIME) {
            opening.add(
                    "Please tell us whether you can come, at which times, and what you agree to. It takes about five"
                            + " minutes. You can read there what taking part means before you decide.");
            closing.add("This link is for you alone, so please do not pass it on. It works until the end of "
                    + DAY.format(review.date().minusDays(1)) + ", and you can change your answers until then.");
        }
        closing.add("If you have a question, ask us: " + letterhead.contact() + ".");
        return new Letter(subject(purpose, review, times), greeting(contact), opening, closing);
    }

    private static String subject(Purpose purpose, Review review, List<Appointment> times) {
        return switch (purpose) {
            case INVITATION -> "Invitation to take part on " + review.day();
            case REMINDER -> "Reminder: invitation to take part on " + review.day();
            case TIME ->
                (allCancelled(times)
                                ? "Called off: your time on "
                                : anyWasTold(times) ? "New time on " : "Your time on ")
                        + review.day();
        };
    }

    private static String firstSentence(Purpose purpose, Review review, List<Appointment> times) {
        String where = review.locality().name() + " on " + review.day();
        return switch (purpose) {
            case INVITATION ->
                "We would like to hear from you. A small team is holding interviews in " + where
                        + ", and you are invited to take part. It is your choice.";
            case REMINDER ->
                "We invited you to take part in interviews in " + where + ", and have not heard from you"
                        + " yet. It is your choice. If you cannot come, it helps us to know.";
            case TIME ->
                allCancelled(times)
                        ? "You need not come to the interviews in " + where + "."
                        : anyWasTold(times)
                                ? "Your time at the interviews in " + where + " has changed."
                                : "Thank you for taking part in the interviews in " + where + ".";
        };
    }

    private static String sentenceOf(Appointment appointment) {
        Appointment.Time time = appointment.time();
        if (time.cancelled()) {
            return "Your " + appointment.kind().words() + " at " + time.start() + " will not take place.";
        }
        String before = appointment.before().isEmpty() ? "" : " Before, it was " + appointment.before() + ".";
        return "Your " + appointment.kind().words() + " is from " + time.words() + "." + before;
    }

    private static boolean allCancelled(List<Appointment> times) {
        return !times.isEmpty() && times.stream().allMatch(time -> time.time().cancelled());
    }

    private static boolean anyWasTold(List<Appointment> times) {
        return times.stream().anyMatch(time -> time.told() != null);
    }

    private static String greeting(Identity contact) {
        return contact.name().isBlank() ? "Hello," : "Dear " + oneLine(contact.name()) + ",";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
