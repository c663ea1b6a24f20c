package uk.localityreview;

import java.io.Console;
import java.util.Arrays;
import uk.localityreview.shared.Refused;

/** The words that seal a backup: from the environment, else asked at the keyboard. */
final class Passphrase {

    private static final String VARIABLE = "LOCALITY_PASSPHRASE";

    private Passphrase() {}

    static char[] toOpen() {
        return given() ? fromEnvironment() : ask("Passphrase of the backup: ");
    }

    /** Asks twice, as a slip of the finger would make the backup useless. */
    static char[] toSeal() {
        if (given()) {
            return fromEnvironment();
        }
        char[] first = ask("A passphrase for the backup (without it the backup is of no use to anyone): ");
        if (!Arrays.equals(first, ask("Once more: "))) {
            throw new Refused("The two passphrases differ, so that no backup was made; try again.");
        }
        return first;
    }

    private static boolean given() {
        return !System.getenv().getOrDefault(VARIABLE, "").isEmpty();
    }

    private static char[] fromEnvironment() {
        return System.getenv().getOrDefault(VARIABLE, "").toCharArray();
    }

    private static char[] ask(String question) {
        Console console = System.console();
        char[] answer = console == null || !console.isTerminal() ? null : console.readPassword("%s", question);
        if (answer == null || answer.length == 0) {
            throw new Refused("A backup needs a passphrase; give one at the keyboard or in " + VARIABLE + ".");
        }
        return answer;
    }
}
