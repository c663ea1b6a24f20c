package uk.localityreview.timetable.rules;

/** Something that makes one allowed day better than another. */
public enum Wish {
    EVERYBODY_IS_SEEN("Everybody who can come is seen.", Weight.ABOVE_ALL),
    ASKED_FOR_IS_HELD("A session that somebody asked for is held.", Weight.ABOVE_ALL),
    TIME_STAYS("A session that people know of keeps its time.", Weight.VERY_MUCH),
    ROOM_STAYS("A session that people know of keeps its room.", Weight.MUCH),
    TEAM_STAYS("A session that people know of keeps its two reviewers.", Weight.RATHER),
    PAUSES_STAY("Lunch, huddles and the debrief keep their times.", Weight.RATHER),
    GROUPS_AS_WANTED("As many focus groups are held as the day is to have.", Weight.MUCH),
    SHIFT_WORKERS_EARLY("People who work shifts are seen as soon as they can come.", Weight.SOMEWHAT),
    LEAD_KNOWS("Whoever leads an interview knows the sector of the person.", Weight.SOMEWHAT),
    EVERYBODY_HOLDS("Every reviewer holds a session, as far as there are enough.", Weight.SOMEWHAT),
    ONE_SITE("A reviewer stays at one site.", Weight.SOMEWHAT),
    ONE_ROOM("A reviewer stays in one room.", Weight.A_LITTLE),
    SECTORS_SPREAD("A sector with several people is heard in both halves of the day.", Weight.A_LITTLE),
    LITTLE_WAITING("People who come for a part of the day are seen soon after it begins.", Weight.A_LITTLE);

    private final String sentence;
    private final Weight weight;

    Wish(String sentence, Weight weight) {
        this.sentence = sentence;
        this.weight = weight;
    }

    /** The wish, for all days. */
    public String sentence() {
        return sentence;
    }

    /** How much it matters. */
    public Weight weight() {
        return weight;
    }

    /** Whether it speaks of what was there before, so that it says nothing of a first proposal. */
    public boolean isOfWhatStays() {
        return this == TIME_STAYS || this == ROOM_STAYS || this == TEAM_STAYS || this == PAUSES_STAY;
    }

    /** How much a wish matters beside the others. */
    public enum Weight {
        ABOVE_ALL("matters above all", 10_000),
        VERY_MUCH("matters very much", 400),
        MUCH("matters much", 120),
        RATHER("matters rather much", 50),
        SOMEWHAT("matters somewhat", 15),
        A_LITTLE("matters a little", 3);

        private final String words;
        private final int cost;

        Weight(String words, int cost) {
            this.words = words;
            this.cost = cost;
        }

        /** In plain words, after the wish. */
        public String words() {
            return words;
        }

        /** What each case in which the wish is not met costs a timetable. */
        public int cost() {
            return cost;
        }
    }
}
