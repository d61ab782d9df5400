package org.saferschools.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTests {

	@ParameterizedTest
	@CsvSource({ "400, BAD_REQUEST", "403, FORBIDDEN", "404, NOT_FOUND", "405, METHOD_NOT_ALLOWED", "409, CONFLICT",
			"413, TOO_LARGE", "415, BAD_REQUEST", "422, REFUSED", "429, TOO_MANY", "500, FAILED", "502, FAILED",
			"503, UNAVAILABLE" })
	void everyStatusHasWords(int status, Problem problem) {
		assertThat(Problem.of(status)).isEqualTo(problem);
	}

}
