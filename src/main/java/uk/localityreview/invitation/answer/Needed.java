package uk.localityreview.invitation.answer;

/** Puts together what a coordinator noted of somebody's needs and what they say themselves, so that neither is lost. */
final class Needed {

    private static final String JOINT = "; ";

    private Needed() {}

    /**
     * What the day must respect.
     *
     * @param held what is held now, perhaps with the answer given before at its end
     * @param before what they answered before, or empty
     * @param answered what they answer now, or empty
     */
    static String together(String held, String before, String answered) {
        String noted = withoutTheEnd(held.strip(), before);
        String said = oneLine(answered);
        if (noted.isEmpty() || said.isEmpty() || noted.equals(said)) {
            return noted.isEmpty() ? said : noted;
        }
        return noted + JOINT + said;
    }

    private static String withoutTheEnd(String held, String before) {
        String end = oneLine(before);
        if (end.isEmpty()) {
            return held;
        }
        if (held.equals(end)) {
            return "";
        }
        return held.endsWith(JOINT + end) ? held.substring(0, held.length() - JOINT.length() - end.length()) : held;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
