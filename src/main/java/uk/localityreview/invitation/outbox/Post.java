package uk.localityreview.invitation.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands e-mails to the mail server of the settings. */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final String TEXT = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_IN_MILLIS = "20000";

    private final MailSettings settings;

    Post(MailSettings settings) {
        this.settings = settings;
    }

    /** Hands one over; says in a sentence why it was not taken. */
    Delivery deliver(Mail mail) {
        InternetAddress to;
        try {
            to = new InternetAddress(mail.to().strip(), true);
        } catch (AddressException e) {
            return new Delivery.Never("The e-mail address is not in the right form. Correct it, or print the letter.");
        }
        try {
            JavaMailSenderImpl sender = sender();
            sender.send(written(mail, to, sender.getSession()));
            return new Delivery.Taken();
        } catch (MailAuthenticationException e) {
            return notNow(e, "The mail server does not accept the user name and password that are set.");
        } catch (MailSendException e) {
            return refusesTheAddress(e)
                    ? new Delivery.Never(
                            "The mail server does not take mail for this address. Correct it, or print the letter.")
                    : notNow(e, "The mail server cannot be reached, or did not take the mail.");
        } catch (MailException | MessagingException e) {
            return notNow(e, "The mail could not be handed to the mail server.");
        }
    }

    // The cause may name the recipient, so that only its kind is logged.
    private static Delivery notNow(Exception cause, String sentence) {
        Throwable last = cause;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        LOG.warn("{} ({})", sentence, last.getClass().getSimpleName());
        return new Delivery.NotNow(sentence + " It stays in line and is tried again.");
    }

    private static boolean refusesTheAddress(MailSendException problem) {
        return problem.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }

    private MimeMessage written(Mail mail, InternetAddress to, Session session) throws MessagingException {
        InternetAddress from = settings.sender().orElseThrow();
        MimeMessage message =
                new WithItsOwnId(session, mail.id() + from.getAddress().replaceFirst(".*@", "@"));
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, to);
        message.setSubject(mail.subject().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "), TEXT);
        message.setSentDate(new Date());
        Mail.Invite calendar = mail.calendar();
        if (calendar == null) {
            message.setText(mail.text(), TEXT);
        } else {
            MimeBodyPart words = new MimeBodyPart();
            words.setText(mail.text(), TEXT);
            message.setContent(new MimeMultipart(words, part(calendar)));
        }
        return message;
    }

    private static MimeBodyPart part(Mail.Invite calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; method=" + calendar.method() + "; charset=UTF-8";
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setFileName("appointment.ics");
        return part;
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_IN_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.IMPLICIT));
        return sender;
    }

    private static final class WithItsOwnId extends MimeMessage {

        private final String id;

        WithItsOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
