package org.saferschools.database;

import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Joins of many rows that were written only just now, perhaps by the same transaction. Of
 * those the planner knows nothing yet: it takes them for a handful and compares each with
 * every other, so that the time grows with the square of the rows. Here it may not, and
 * plans anew each time instead of keeping a plan made for other rows.
 */
public final class FreshRows {

	private FreshRows() {
	}

	/**
	 * Does something in the caller's transaction without such loops.
	 * @param work the statements
	 * @return what it gives
	 */
	public static <T> T join(JdbcClient jdbc, Supplier<T> work) {
		plan(jdbc, "off", "force_custom_plan");
		T result = work.get();
		plan(jdbc, "on", "auto");
		return result;
	}

	private static void plan(JdbcClient jdbc, String loops, String plans) {
		jdbc.sql("""
				select set_config('enable_nestloop', :loops, true), set_config('plan_cache_mode', :plans, true)""")
			.param("loops", loops)
			.param("plans", plans)
			.query((row) -> {
			});
	}

}
