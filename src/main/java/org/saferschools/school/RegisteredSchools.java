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
		return new RegisteredSchools(jdbc.sql("select urn from school order by urn")
			.query(Integer.class)
			.list()
			.stream()
			.mapToInt(Integer::intValue)
			.toArray());
	}

	boolean has(Urn urn) {
		return Arrays.binarySearch(this.urns, urn.value()) >= 0;
	}

}
