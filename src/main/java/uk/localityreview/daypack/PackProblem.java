package uk.localityreview.daypack;

/**
 * Why a day pack cannot be taken: one fault, named so that it can be mended.
 *
 * @param file the file in the pack
 * @param line its line, counted from 1; 0 when the fault is the file's as a whole
 * @param reason in plain words
 */
public record PackProblem(String file, int line, String reason) {

    /** The sentence to show. */
    public String sentence() {
        return line == 0 ? file + ": " + reason + "." : file + ", line " + line + ": " + reason + ".";
    }
}
