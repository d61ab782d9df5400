package org.saferschools.proposal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.saferschools.audit.Audit;
import org.saferschools.proposal.ProposalSearch.Result;
import org.saferschools.shared.RuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches proposals one after the other. What a search found is written in one
 * transaction at its end; begun again, it begins from nothing.
 */
@Component
class ProposalRunner {

	private static final Logger log = LoggerFactory.getLogger(ProposalRunner.class);

	private final ProposalRepository proposals;

	private final ProposalLineRepository lines;

	private final ProposalSearch search;

	private final ProposalSettings settings;

	private final Audit audit;

	private final Clock clock;

	private final TransactionTemplate transaction;

	ProposalRunner(ProposalRepository proposals, ProposalLineRepository lines, ProposalSearch search,
			ProposalSettings settings, Audit audit, Clock clock, PlatformTransactionManager transactions) {
		this.proposals = proposals;
		this.lines = lines;
		this.search = search;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Searches all that is still open of a job.
	 * @param batchId number of its first proposal
	 * @param stopping whether the application is being stopped
	 * @throws SearchInterruptedException where it was, so that the job is taken up again
	 */
	void run(long batchId, BooleanSupplier stopping) {
		for (long id : this.proposals.openOf(batchId)) {
			Optional<Integer> attempt = this.proposals.begin(id, this.clock.instant());
			attempt.ifPresent((number) -> run(id, number, stopping));
		}
	}

	private void run(long id, int attempt, BooleanSupplier stopping) {
		if (attempt > this.settings.maxAttempts()) {
			fail(id, "It was begun %d times, and the application stopped in the middle each time."
				.formatted(attempt - 1));
			return;
		}
		try {
			Result result = this.search.search(this.proposals.get(id), stopping);
			this.transaction.executeWithoutResult((status) -> keep(id, result));
		}
		catch (RuleException refused) {
			fail(id, refused.getMessage());
		}
		catch (SearchInterruptedException | DataAccessResourceFailureException | TransientDataAccessException
				| TransactionException passing) {
			throw passing;
		}
		catch (RuntimeException ex) {
			log.error("Proposal {} failed", id, ex);
			fail(id, "Something went wrong on our side. The log says what, under “Proposal %d failed”.".formatted(id));
		}
	}

	private void keep(long id, Result result) {
		if (this.proposals.ready(id, result.found(), result.ground().fingerprint(), result.message(),
				this.clock.instant())) {
			this.lines.add(id, result.ground(), result.leads());
			record(id, "Placement proposal made", result.found().inWords());
		}
	}

	private void fail(long id, String message) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.proposals.end(id, ProposalState.FAILED, message, this.clock.instant())) {
				record(id, "Placement proposal failed", message);
			}
		});
	}

	/** In the name of whoever asked for it. */
	private void record(long id, String what, String detail) {
		this.audit.recordFor(this.proposals.get(id).asked().by(), what, "Proposal " + id, detail);
	}

}
