package org.saferschools.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

/**
 * A stopwatch that runs from the start. Beside the time on the wall it tells how long
 * this program and the database's processes were on a processor, whatever else the
 * machine did meanwhile.
 */
final class Watch {

	private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private final ProcessHandle server;

	private final long begin;

	private final double worked;

	/**
	 * Starts.
	 * @param server the process whose children serve the sessions
	 */
	Watch(ProcessHandle server) {
		this.server = server;
		this.worked = worked();
		this.begin = System.nanoTime();
	}

	Took took() {
		double millis = (System.nanoTime() - this.begin) / 1e6;
		return new Took(millis, worked() - this.worked);
	}

	private double worked() {
		return MACHINE.getProcessCpuTime() / 1e6 + this.server.children()
			.map((session) -> session.info().totalCpuDuration())
			.flatMap(Optional::stream)
			.mapToLong(Duration::toMillis)
			.sum();
	}

	/**
	 * How long something took.
	 *
	 * @param millis on the wall, in milliseconds
	 * @param worked on processors, all of them together, in milliseconds
	 */
	record Took(double millis, double worked) {

		Took plus(Took more) {
			return new Took(this.millis + more.millis, this.worked + more.worked);
		}

	}

}
