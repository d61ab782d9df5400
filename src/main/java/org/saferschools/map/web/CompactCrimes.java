package org.saferschools.map.web;

import java.util.List;

import org.saferschools.map.CrimeCluster;
import org.saferschools.map.CrimeMap;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * The crimes in view, as the map's script reads them.
 *
 * @param total how many crimes
 * @param cell side of a cell, metres
 * @param points five numbers a cell: column, row, longitude and latitude in hundred
 * thousandths of a degree, and crimes; each of the first four as the difference from the
 * cell before, which packs well
 */
record CompactCrimes(int total, int cell, int[] points) {

	private static final int NUMBERS = 5;

	private static final double PRECISION = 1e5;

	static CompactCrimes of(CrimeMap crimes) {
		List<CrimeCluster> clusters = crimes.clusters();
		int[] points = new int[clusters.size() * NUMBERS];
		int[] before = new int[NUMBERS - 1];
		for (int at = 0; at < clusters.size(); at++) {
			int[] cell = numbers(clusters.get(at));
			for (int number = 0; number < before.length; number++) {
				points[at * NUMBERS + number] = cell[number] - before[number];
			}
			points[at * NUMBERS + NUMBERS - 1] = clusters.get(at).count();
			before = cell;
		}
		return new CompactCrimes(crimes.total(), crimes.cell(), points);
	}

	private static int[] numbers(CrimeCluster cluster) {
		LonLat place = NationalGrid.toLonLat(cluster.place());
		return new int[] { cluster.column(), cluster.row(), whole(place.longitude()), whole(place.latitude()) };
	}

	private static int whole(double degrees) {
		return (int) Math.round(degrees * PRECISION);
	}

}
