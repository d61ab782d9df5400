package org.saferschools.area;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outlines of a database, without Spring.
 */
public final class Outlines {

	private Outlines() {
	}

	/** The best outline that is known of every borough on a day. */
	public static List<Outline> of(JdbcClient jdbc, LocalDate day) {
		return new AreaService(new AreaRepository(jdbc)).outlines(day);
	}

}
