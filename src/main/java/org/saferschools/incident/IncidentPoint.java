package org.saferschools.incident;

import org.saferschools.shared.GridPoint;

/**
 * A map point and what was recorded there.
 *
 * @param place the point, near the crimes but not their own place
 * @param street what police.uk calls it, such as "On or near Station Road", or empty
 * @param count incidents at this point, 1 or more
 */
public record IncidentPoint(GridPoint place, String street, int count) {
}
