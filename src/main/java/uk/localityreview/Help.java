package uk.localityreview;

import java.util.List;

/** What {@code ./locality} says of itself. */
final class Help {

    private static final String HEAD = """
            Locality Review runs a one-day review and hands over a traceable, evidence-graded report.

            """;

    private static final String FOOT = """
              test
                  everything that is checked before a change is taken in, setting up what is missing
              help
                  this page

            The settings, also as LOCALITY_… in the environment: docs/how-to/configure.md
            """;

    private Help() {}

    static String text(List<Command> commands) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Command command : commands) {
            text.append("  ").append((command.name() + " " + command.usage()).strip());
            text.append("\n      ").append(command.summary()).append('\n');
        }
        return text.append(FOOT).toString();
    }
}
