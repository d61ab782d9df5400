package org.saferschools.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints what is wrong and what to do, instead of a stack trace.
 */
class DatabaseUnusableFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusableException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
