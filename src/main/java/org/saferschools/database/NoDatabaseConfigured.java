package org.saferschools.database;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Nobody said which database to use. Half a configuration is refused: it is a mistake
 * that must not end in an embedded database with demonstration accounts.
 */
class NoDatabaseConfigured extends SpringBootCondition {

	private static final String URL = "spring.datasource.url";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Environment environment = context.getEnvironment();
		boolean configured = StringUtils.hasText(environment.getProperty(URL))
				|| environment.containsProperty("spring.datasource.jndi-name");
		if (!configured) {
			refuseIfSet(environment, URL);
			refuseIfSet(environment, "spring.datasource.username");
			refuseIfSet(environment, "spring.datasource.password");
		}
		return new ConditionOutcome(!configured,
				ConditionMessage.of("%s is %s".formatted(URL, configured ? "set" : "not set")));
	}

	private static void refuseIfSet(Environment environment, String property) {
		if (environment.containsProperty(property)) {
			throw new DatabaseUnusableException(
					property.equals(URL) ? URL + " is set, but empty."
							: "%s is set, but %s is not.".formatted(property, URL),
					"Set SPRING_DATASOURCE_URL to jdbc:postgresql://<host>:<port>/<database>, or remove every SPRING_DATASOURCE_ setting to use the embedded PostgreSQL.");
		}
	}

}
