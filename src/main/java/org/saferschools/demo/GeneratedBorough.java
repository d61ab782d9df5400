package org.saferschools.demo;

import java.util.List;
import java.util.SplittableRandom;

import org.saferschools.area.Borough;

/**
 * A borough of the generated London.
 *
 * @param borough the real borough whose outline it has
 * @param hubs where people gather, the strongest first
 * @param streets map points of its residential streets
 * @param level how much crime it has compared with the others
 */
record GeneratedBorough(Borough borough, List<Hub> hubs, List<MapPoint> streets, double level) {

	/**
	 * A hub drawn by its pull.
	 */
	Hub drawHub(SplittableRandom random) {
		double left = random.nextDouble() * this.hubs.stream().mapToDouble(Hub::pull).sum();
		for (Hub hub : this.hubs) {
			left -= hub.pull();
			if (left < 0) {
				return hub;
			}
		}
		return this.hubs.get(0);
	}

	/**
	 * A map point: with the given chance one of a hub's, else one of a residential
	 * street.
	 */
	MapPoint drawPoint(SplittableRandom random, double chanceOfHub) {
		List<MapPoint> points = (random.nextDouble() < chanceOfHub) ? drawHub(random).points() : this.streets;
		return points.get(random.nextInt(points.size()));
	}

}
