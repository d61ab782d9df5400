package org.saferschools;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/**
 * Says which setting moves the web port when it is taken.
 */
@Order(0)
class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		int other = (cause.getPort() == 65535) ? 8080 : cause.getPort() + 1;
		return new FailureAnalysis("Port %d is taken by another program.".formatted(cause.getPort()),
				"Stop that program, or start Safer Schools on another port: --server.port=%1$d (with ./mvnw spring-boot:run: -Dspring-boot.run.arguments=--server.port=%1$d), or SERVER_PORT=%1$d in the environment."
					.formatted(other),
				cause);
	}

}
