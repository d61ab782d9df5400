package org.saferschools.school;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which school carries on for which, and lets the central team decide where schools
 * merged or were split. Whoever keeps the data may look.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class SuccessionService {

	private final SuccessionRepository successions;

	private final Successions found;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	SuccessionService(SuccessionRepository successions, Successions found, CurrentUser currentUser, Audit audit,
			Clock clock) {
		this.successions = successions;
		this.found = found;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** How many schools wait for a decision. */
	@PreAuthorize("hasAnyRole('CENTRAL', 'ADMIN')")
	@Transactional(readOnly = true)
	public int countUndecided() {
		return this.successions.countUndecided();
	}

	/** A page of those that wait for a decision, the latest closure first. */
	@PreAuthorize("hasAnyRole('CENTRAL', 'ADMIN')")
	@Transactional(readOnly = true)
	public List<SuccessionQuestion> undecided(long offset, int size) {
		return this.successions.undecided(offset, size);
	}

	/**
	 * One that waits for a decision.
	 * @throws NotFoundException where that school doesn't, or not any more
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public SuccessionQuestion question(Urn urn) {
		return this.successions.undecided(urn)
			.orElseThrow(() -> new NotFoundException("No decision on school %s is waiting".formatted(urn)));
	}

	/**
	 * Decides which open school carries on.
	 * @param successor one of the candidates, or empty where none of them does
	 * @throws NotFoundException where no decision is waiting
	 * @throws RuleException where the school is none of the candidates
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public void decide(Urn urn, Optional<Urn> successor) {
		SuccessionQuestion question = question(urn);
		if (successor.isPresent() && !question.candidates().contains(successor.get())) {
			throw new RuleException("successor.none", "School %s can’t carry on for %s: choose one of the schools shown"
				.formatted(successor.get(), question.school()));
		}
		String by = this.currentUser.username();
		this.successions.decide(urn, successor.orElse(null), by, this.clock.instant());
		successor.ifPresent((school) -> this.found.succeed(new SchoolSucceeded(urn, school, question.on()), by, null));
		this.audit.record("Succession decided", "School " + urn,
				successor.map((school) -> "School %s carries on".formatted(school)).orElse("No school carries on"));
	}

	/**
	 * The closed schools for which a school carries on, also through others, the latest
	 * first.
	 */
	@Transactional(readOnly = true)
	public List<Urn> predecessorsOf(Urn urn) {
		return this.successions.predecessors(urn);
	}

	/** The school that carries on for a closed one. */
	@Transactional(readOnly = true)
	public Optional<Urn> successorOf(Urn urn) {
		return this.successions.successor(urn);
	}

}
