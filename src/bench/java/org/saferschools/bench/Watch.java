package org.saferschools.bench;

/**
 * A stopwatch that runs from the start.
 */
final class Watch {

	private final long begin = System.nanoTime();

	double millis() {
		return (System.nanoTime() - this.begin) / 1e6;
	}

}
