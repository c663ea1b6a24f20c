package uk.localityreview.access.signin;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.localityreview.access.SettingUp;

/** Prints the set-up link to standard output when the pages are up and nobody has an account yet. */
@Component
class SetUpAnnouncement {

    private final SettingUp settingUp;
    private final Environment environment;

    SetUpAnnouncement(SettingUp settingUp, Environment environment) {
        this.settingUp = settingUp;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        // To standard output and not to the log: logs are kept and shipped, and whoever holds the link can use it.
        settingUp
                .linkForTheFirstAccount()
                .ifPresent(path -> System.out.println("Set up the first account: http://localhost:" + port + path));
    }
}
