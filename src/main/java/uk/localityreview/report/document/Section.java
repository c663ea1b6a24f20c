package uk.localityreview.report.document;

import java.util.List;

/**
 * A section with its heading, its blocks and its parts.
 *
 * @param id a name for links, unique in the document
 * @param heading in sentence case
 * @param blocks what stands under the heading
 * @param parts the sections below it
 * @param partsInContents whether the contents list those sections too
 */
public record Section(String id, String heading, List<Block> blocks, List<Section> parts, boolean partsInContents) {
    public Section {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    public static Section of(String id, String heading, List<? extends Block> blocks) {
        return new Section(id, heading, List.copyOf(blocks), List.of(), false);
    }

    /** A section whose parts the contents list. */
    public static Section withParts(String id, String heading, List<? extends Block> blocks, List<Section> parts) {
        return new Section(id, heading, List.copyOf(blocks), parts, true);
    }

    /** A section whose parts are too many or too small for the contents. */
    public static Section withSmallParts(String id, String heading, List<? extends Block> blocks, List<Section> parts) {
        return new Section(id, heading, List.copyOf(blocks), parts, false);
    }
}
