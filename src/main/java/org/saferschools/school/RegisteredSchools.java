package org.saferschools.school;

import java.util.Arrays;

import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The URNs of the register, read once, for loads that must not ask for each row.
 */
final class RegisteredSchools {

	private final int[] urns;

	private RegisteredSchools(int[] urns) {
		this.urns = urns;
	}

	static RegisteredSchools read(JdbcClient jdbc) {
		return read(jdbc, "select urn from school order by urn");
	}

	/** Those that teach, also where they are to close. */
	static RegisteredSchools open(JdbcClient jdbc) {
		return read(jdbc, "select urn from school where status in ('OPEN', 'CLOSING') order by urn");
	}

	private static RegisteredSchools read(JdbcClient jdbc, String sql) {
		return new RegisteredSchools(
				jdbc.sql(sql).query(Integer.class).list().stream().mapToInt(Integer::intValue).toArray());
	}

	boolean has(Urn urn) {
		return Arrays.binarySearch(this.urns, urn.value()) >= 0;
	}

}
