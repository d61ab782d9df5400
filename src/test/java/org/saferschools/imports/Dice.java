package org.saferschools.imports;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls the same way again for the same number.
 */
final class Dice {

	private final SplittableRandom random;

	/**
	 * Creates dice.
	 * @param what they are thrown for: others fall otherwise
	 * @param number of the game
	 */
	Dice(String what, int number) {
		this.random = new SplittableRandom(what.hashCode() * 0x9E3779B97F4A7C15L + number);
	}

	/** From 0, up to and without this number. */
	int below(int bound) {
		return this.random.nextInt(Math.max(bound, 1));
	}

	boolean oneIn(int chances) {
		return below(chances) == 0;
	}

	<T> T of(List<T> all) {
		return all.get(below(all.size()));
	}

	<T> T of(T[] all) {
		return all[below(all.length)];
	}

	byte[] noise(int length) {
		byte[] noise = new byte[length];
		this.random.nextBytes(noise);
		return noise;
	}

}
