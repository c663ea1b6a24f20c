package uk.localityreview.invitation.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code locality.mail.*}; what each means is told in {@code application.yaml}.
 *
 * @param host the mail server; blank sends no e-mail
 * @param port its port
 * @param user who signs in there, or blank
 * @param password their password
 * @param from the address that letters come from
 * @param tls how the way to the server is kept private
 */
@ConfigurationProperties("locality.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") Tls tls) {

    /** How the way to the mail server is kept private. */
    public enum Tls {
        /** The server is asked for TLS first, and without it nothing is sent. */
        STARTTLS,
        /** TLS from the first byte, as on port 465. */
        IMPLICIT,
        /** No TLS: for a server on this machine only. */
        NONE
    }

    /** Whether e-mail can be sent. */
    public boolean isOn() {
        return whyOff().isEmpty();
    }

    /** Why no e-mail can be sent, a sentence; none when it can. */
    public Optional<String> whyOff() {
        if (host.isBlank()) {
            return Optional.of("No mail server is set, so invitations can only be printed.");
        }
        return sender().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "The setting locality.mail.from is no e-mail address, so invitations can only be printed.");
    }

    /** The address that letters come from, when it is one. */
    public Optional<InternetAddress> sender() {
        try {
            return Optional.of(new InternetAddress(from.strip(), true))
                    .filter(address -> address.getAddress().contains("@"));
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "mail by " + (host.isBlank() ? "nobody" : host + ":" + port);
    }
}
