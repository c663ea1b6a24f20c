package uk.localityreview.review.setup;

import java.util.Optional;
import java.util.stream.Stream;

/** The sections of the set-up, in order. */
public enum SectionName {
    ENGAGEMENT("engagement", "Enquiry and engagement", Group.AGREE),
    TERMS("terms", "Scope and terms of reference", Group.AGREE),
    SECTORS("sectors", "Sectors and what they can speak to", Group.PEOPLE),
    AGENCIES("agencies", "Agencies", Group.PEOPLE),
    TEAM("team", "Review team", Group.PEOPLE),
    ROOMS("rooms", "Rooms and sites", Group.PEOPLE),
    MARKING("marking", "Protective marking", Group.SAFEGUARDS),
    INFORMATION_SHARING("information-sharing", "Basis for sharing information", Group.SAFEGUARDS),
    DATA_PROTECTION("data-protection", "Data-protection impact assessment", Group.SAFEGUARDS),
    EQUALITY("equality", "Equality impact assessment", Group.SAFEGUARDS),
    RETENTION("retention", "How long everything is kept", Group.SAFEGUARDS);

    private final String path;
    private final String title;
    private final Group group;

    SectionName(String path, String title, Group group) {
        this.path = path;
        this.title = title;
        this.group = group;
    }

    /** Its address below that of the set-up. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    Group group() {
        return group;
    }

    static Optional<SectionName> ofPath(String path) {
        return Stream.of(values()).filter(name -> name.path.equals(path)).findFirst();
    }

    /** What belongs together. */
    enum Group {
        AGREE("What was asked for"),
        PEOPLE("Who and where"),
        SAFEGUARDS("Law and safeguards");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
