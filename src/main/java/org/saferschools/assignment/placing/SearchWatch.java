package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Follows a search from outside: hears of each better placement or bound, and can stop it
 * from any thread. Of one search, or of several that end together.
 */
public final class SearchWatch {

	private final Consumer<Progress> listener;

	private final List<Runnable> stops = new ArrayList<>();

	private boolean stopped;

	/**
	 * Watches.
	 * @param listener is told each better placement or bound on the search's threads, one
	 * at a time; it should be quick
	 */
	public SearchWatch(Consumer<Progress> listener) {
		this.listener = listener;
	}

	/** Doesn't listen, but can stop. */
	public static SearchWatch silent() {
		return new SearchWatch((progress) -> {
		});
	}

	/** Ends the search soon, with the best so far. */
	public void stop() {
		List<Runnable> running;
		synchronized (this) {
			this.stopped = true;
			running = List.copyOf(this.stops);
		}
		running.forEach(Runnable::run);
	}

	public synchronized boolean isStopped() {
		return this.stopped;
	}

	void tell(Progress progress) {
		this.listener.accept(progress);
	}

	/** Runs while {@link #stop()} calls the other; not at all when stopped before. */
	void whileStoppable(Runnable work, Runnable stop) {
		synchronized (this) {
			if (this.stopped) {
				return;
			}
			this.stops.add(stop);
		}
		try {
			work.run();
		}
		finally {
			synchronized (this) {
				this.stops.remove(stop);
			}
		}
	}

}
