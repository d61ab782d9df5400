package org.saferschools.incident;

import java.util.Arrays;

/**
 * Incidents in the order in which they were read, in arrays that grow.
 */
final class RawPoints {

	private int[] eastings;

	private int[] northings;

	private short[] slots;

	private int size;

	private int west = Integer.MAX_VALUE;

	private int south = Integer.MAX_VALUE;

	private int east = Integer.MIN_VALUE;

	private int north = Integer.MIN_VALUE;

	/**
	 * Makes room.
	 * @param expected how many incidents; more fit in, but cost a copy
	 */
	RawPoints(int expected) {
		int capacity = Math.max(expected, 16);
		this.eastings = new int[capacity];
		this.northings = new int[capacity];
		this.slots = new short[capacity];
	}

	void add(int easting, int northing, int slot) {
		if (this.size == this.slots.length) {
			grow();
		}
		this.eastings[this.size] = easting;
		this.northings[this.size] = northing;
		this.slots[this.size++] = (short) slot;
		this.west = Math.min(this.west, easting);
		this.east = Math.max(this.east, easting);
		this.south = Math.min(this.south, northing);
		this.north = Math.max(this.north, northing);
	}

	private void grow() {
		int capacity = this.size + this.size / 2;
		this.eastings = Arrays.copyOf(this.eastings, capacity);
		this.northings = Arrays.copyOf(this.northings, capacity);
		this.slots = Arrays.copyOf(this.slots, capacity);
	}

	int size() {
		return this.size;
	}

	int easting(int point) {
		return this.eastings[point];
	}

	int northing(int point) {
		return this.northings[point];
	}

	short slot(int point) {
		return this.slots[point];
	}

	int west() {
		return this.west;
	}

	int south() {
		return this.south;
	}

	int east() {
		return this.east;
	}

	int north() {
		return this.north;
	}

}
