package org.saferschools.map;

import org.saferschools.shared.GridPoint;

/**
 * Crimes that lie in one cell of the map's grid.
 *
 * @param column the cell's western side over its size
 * @param row its southern side over its size
 * @param place the middle of the crimes
 * @param count how many, 1 or more
 */
public record CrimeCluster(int column, int row, GridPoint place, int count) {
}
