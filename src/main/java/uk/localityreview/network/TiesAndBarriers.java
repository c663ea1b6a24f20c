package uk.localityreview.network;

import java.util.List;

/**
 * What people took down about working together: ties as each side describes them, who knew of which service, who offers
 * what, and the barriers.
 *
 * @param ties what agencies say of ties
 * @param awareness who knew of which service
 * @param offers who offers what
 * @param barriers the barriers with the lines they rest on
 */
public record TiesAndBarriers(
        List<TieStatement> ties, List<ServiceAwareness> awareness, List<Offer> offers, List<Barrier> barriers) {

    public TiesAndBarriers {
        ties = List.copyOf(ties);
        awareness = List.copyOf(awareness);
        offers = List.copyOf(offers);
        barriers = List.copyOf(barriers);
    }
}
