package org.saferschools.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.saferschools.campaign.effect.Counts;
import org.saferschools.incident.IncidentPoints;

/**
 * What was recorded in each square in each month, and where else a shape fits that wasn't
 * treated.
 */
final class CountedSquares {

	private final Squares squares;

	private final String[] boroughs;

	private final int months;

	private final int[] counts;

	/**
	 * The squares that no untreated area may have: treated ones and those around them.
	 */
	private final BitSet spoken;

	CountedSquares(Squares squares, String[] boroughs, IncidentPoints points, BitSet spoken) {
		this.squares = squares;
		this.boroughs = boroughs;
		this.months = points.window().months();
		this.counts = squares.count(points);
		this.spoken = spoken;
	}

	/**
	 * What was recorded in some squares.
	 * @param cells their numbers, ascending
	 */
	Ground ground(String name, int[] cells) {
		int[] sums = new int[this.months];
		for (int cell : cells) {
			for (int month = 0; month < this.months; month++) {
				sums[month] += this.counts[cell * this.months + month];
			}
		}
		return new Ground(new Counts(name, sums), cells);
	}

	/**
	 * The same shape wherever it fits in London without touching what is treated, and
	 * something was recorded where its busiest square comes to lie.
	 * @param shape numbers of its squares, ascending
	 */
	List<Ground> sameShapeElsewhere(int[] shape) {
		int busiest = busiest(shape);
		List<Ground> elsewhere = new ArrayList<>();
		for (int square = 0; square < this.boroughs.length; square++) {
			if (this.boroughs[square] != null && sum(square) > 0) {
				int[] moved = this.squares.moved(shape, busiest, square);
				if (moved != null && isFree(moved)) {
					elsewhere.add(ground("Square " + square, moved));
				}
			}
		}
		return elsewhere;
	}

	/** Every borough that isn't treated and doesn't touch what is. */
	List<Ground> otherBoroughs() {
		return Arrays.stream(this.boroughs)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.map((code) -> ground(code, CampaignGrounds.ofBorough(code, this.boroughs).stream().toArray()))
			.filter((borough) -> isFree(borough.cells()))
			.toList();
	}

	private boolean isFree(int[] cells) {
		for (int cell : cells) {
			if (this.spoken.get(cell) || this.boroughs[cell] == null) {
				return false;
			}
		}
		return true;
	}

	private int busiest(int[] cells) {
		int busiest = cells[0];
		for (int cell : cells) {
			if (sum(cell) > sum(busiest)) {
				busiest = cell;
			}
		}
		return busiest;
	}

	private int sum(int square) {
		int sum = 0;
		for (int month = 0; month < this.months; month++) {
			sum += this.counts[square * this.months + month];
		}
		return sum;
	}

}
