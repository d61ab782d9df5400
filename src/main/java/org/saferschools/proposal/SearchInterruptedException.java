package org.saferschools.proposal;

/**
 * A search was left in the middle because the application is being stopped.
 */
class SearchInterruptedException extends RuntimeException {

	SearchInterruptedException(long proposalId) {
		super("The search for proposal %d was left, since the application is being stopped".formatted(proposalId));
	}

}
