package org.saferschools.demo;

import java.util.List;

import org.saferschools.shared.GridPoint;

/**
 * Where people gather: a town centre or an interchange, around which robbery and theft
 * cluster.
 *
 * @param name the invented name of the neighbourhood
 * @param centre its middle
 * @param pull how many crimes it draws compared with other hubs of its borough
 * @param points the map points around it
 */
record Hub(String name, GridPoint centre, double pull, List<MapPoint> points) {
}
