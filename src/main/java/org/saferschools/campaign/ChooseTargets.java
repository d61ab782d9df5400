package org.saferschools.campaign;

import java.util.Set;

/**
 * Where a campaign shall be.
 *
 * @param setId the dated set of the hotspots, {@code null} for boroughs only
 * @param hotspots numbers of hotspots of that set
 * @param boroughs codes of boroughs in which none of them lies
 */
public record ChooseTargets(Long setId, Set<Long> hotspots, Set<String> boroughs) {
}
