package org.saferschools.map;

import java.util.List;

/**
 * The crimes in view, gathered into cells so that there are never more than a screen can
 * show.
 *
 * @param total how many crimes
 * @param cell side of a cell, metres
 * @param clusters row by row from the south, each from the west
 */
public record CrimeMap(int total, int cell, List<CrimeCluster> clusters) {
}
