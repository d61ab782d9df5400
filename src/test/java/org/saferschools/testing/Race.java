package org.saferschools.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two people who do something at the same moment.
 */
public final class Race {

	private Race() {
	}

	/**
	 * Starts both together and waits for both.
	 * @return what each gave back, or the runtime exception that it met
	 */
	public static List<Object> between(Callable<?> one, Callable<?> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<Object> first = threads.submit(() -> run(start, one));
			Future<Object> second = threads.submit(() -> run(start, other));
			return List.of(first.get(), second.get());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static Object run(CyclicBarrier start, Callable<?> racer) throws Exception {
		start.await();
		try {
			return racer.call();
		}
		catch (RuntimeException met) {
			return met;
		}
	}

}
