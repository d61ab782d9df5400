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

	/** What was recorded in some squares. */
	Ground ground(String name, BitSet cells) {
		int[] sums = new int[this.months];
		for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
			for (int month = 0; month < this.months; month++) {
				sums[month] += this.counts[cell * this.months + month];
			}
		}
		return new Ground(new Counts(name, sums), cells);
	}

	/**
	 * The same shape wherever it fits in London without touching what is treated, and
	 * something was recorded in its busiest square's place.
	 */
	List<Ground> sameShapeElsewhere(BitSet shape) {
		int anchor = busiest(shape);
		List<Ground> elsewhere = new ArrayList<>();
		for (int square = 0; square < this.boroughs.length; square++) {
			if (this.boroughs[square] != null && sum(square) > 0) {
				BitSet moved = this.squares.moved(shape, square % columns() - anchor % columns(),
						square / columns() - anchor / columns());
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
			.map((code) -> ground(code, CampaignGrounds.ofBorough(code, this.boroughs)))
			.filter((borough) -> !borough.cells().intersects(this.spoken))
			.toList();
	}

	private boolean isFree(BitSet cells) {
		return !cells.intersects(this.spoken) && cells.stream().allMatch((cell) -> this.boroughs[cell] != null);
	}

	private int busiest(BitSet cells) {
		int busiest = cells.nextSetBit(0);
		for (int cell = busiest; cell >= 0; cell = cells.nextSetBit(cell + 1)) {
			if (sum(cell) > sum(busiest)) {
				busiest = cell;
			}
		}
		return busiest;
	}

	private int sum(int square) {
		return Arrays.stream(this.counts, square * this.months, (square + 1) * this.months).sum();
	}

	private int columns() {
		return this.squares.columns();
	}

}
