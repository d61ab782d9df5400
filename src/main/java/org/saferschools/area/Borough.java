package org.saferschools.area;

import org.saferschools.shared.GridPoint;

/**
 * A London borough, or the City of London.
 *
 * @param code nine-character code of the Office for National Statistics, by which other
 * modules refer to it
 * @param laCode number of the local authority at the Department for Education, as in GIAS
 * @param name such as "Tower Hamlets"
 * @param centre its town hall or civic centre, to the nearest 100 metres
 */
public record Borough(String code, int laCode, String name, GridPoint centre) {

}
