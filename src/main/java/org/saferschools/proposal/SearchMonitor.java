package org.saferschools.proposal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.saferschools.assignment.placing.Progress;
import org.saferschools.assignment.placing.SearchWatch;
import org.saferschools.proposal.Proposal.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * Tells twice a second how far a search is, and stops it where somebody wants that. It
 * has a thread of its own, since a search says nothing while it finds nothing better.
 */
class SearchMonitor implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SearchMonitor.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final ScheduledExecutorService ticks;

	private final Predicate<Found> tell;

	private final BooleanSupplier stopping;

	private final SearchWatch watch = new SearchWatch((progress) -> this.latest = progress);

	private volatile Progress latest;

	/**
	 * Begins to tell.
	 * @param tell takes how far it is, {@code null} for nothing yet, and says whether it
	 * is to go on
	 * @param stopping whether the application is being stopped
	 */
	SearchMonitor(Predicate<Found> tell, BooleanSupplier stopping) {
		this.tell = tell;
		this.stopping = stopping;
		this.ticks = Executors.newSingleThreadScheduledExecutor((work) -> {
			Thread thread = new Thread(work, "proposal-monitor");
			thread.setDaemon(true);
			return thread;
		});
		this.ticks.scheduleWithFixedDelay(this::tick, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
	}

	SearchWatch watch() {
		return this.watch;
	}

	private void tick() {
		try {
			Progress progress = this.latest;
			Found found = (progress != null) ? new Found(progress.cost(), progress.bound(), null) : null;
			if (this.stopping.getAsBoolean() || !this.tell.test(found)) {
				this.watch.stop();
			}
		}
		catch (DataAccessException away) {
			log.warn("How far a search is could not be told; it goes on", away);
		}
	}

	@Override
	public void close() {
		this.ticks.shutdown();
		try {
			this.ticks.awaitTermination(PAUSE.toMillis() * 10, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
