package org.saferschools.prioritisation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, publishes and discards runs of the ranking.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
public class RunService {

	private final RunMaker maker;

	private final ScoreWriter scores;

	private final RunInputRepository kept;

	private final PrioritisationRunRepository runs;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RunService(RunMaker maker, ScoreWriter scores, RunInputRepository kept, PrioritisationRunRepository runs,
			CurrentUser currentUser, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.maker = maker;
		this.scores = scores;
		this.kept = kept;
		this.runs = runs;
		this.currentUser = currentUser;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Ranks all schools on one consistent view of the data and keeps the result as a
	 * draft.
	 * @param asOf the latest month that counts; {@code null} for the latest that is
	 * loaded
	 * @return the run's number
	 * @throws RuleException where there is nothing to rank, or nothing to rank by
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public long draft(YearMonth asOf) {
		return draft(asOf, RobberyScope.ALL);
	}

	/**
	 * The same of some robberies only.
	 * @param scope which robberies count
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public long draft(YearMonth asOf, RobberyScope scope) {
		RunMaker.Made made = this.maker.make(asOf, scope);
		PrioritisationRun run = this.runs
			.saveAndFlush(new PrioritisationRun(made.inputs(), this.currentUser.username(), this.clock.instant()));
		this.scores.write(run.id(), made.rows());
		this.kept.keep(run.id(), made.packed());
		this.audit.record("Ranking drafted", name(run.id()), "Crime to %s, %,d incidents, weights %d"
			.formatted(Months.name(made.inputs().asOf()), made.inputs().incidents(), made.inputs().weightsVersion()));
		return run.id();
	}

	/**
	 * Makes a draft what everybody works on, in place of the published run.
	 * @param version the draft's version that was looked at
	 * @param replacing the run that was published when the draft was looked at, or
	 * {@code null}
	 * @throws RuleException where it is no draft, or another run was published meanwhile
	 */
	@Transactional
	public void publish(long id, int version, Long replacing) {
		PrioritisationRun draft = seen(id, version);
		PrioritisationRun published = this.runs.findByState(RunState.PUBLISHED).orElse(null);
		draft.requireDraft("published");
		if (!Objects.equals((published != null) ? published.id() : null, replacing)) {
			throw overtaken();
		}
		replace(published, draft);
		this.audit.record("Ranking published", name(id), (published != null) ? "In place of run " + replacing : "");
		this.events.publishEvent(new RankingPublished(id));
	}

	// The former must be out of the way before the draft takes its place. Of two people
	// at
	// the same moment, the version of the former, or where there is none the unique
	// index,
	// lets one through.
	private void replace(PrioritisationRun published, PrioritisationRun draft) {
		try {
			if (published != null) {
				published.supersede();
				this.runs.saveAndFlush(published);
			}
			draft.publish(this.currentUser.username(), this.clock.instant());
			this.runs.saveAndFlush(draft);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException ex) {
			throw overtaken();
		}
	}

	/**
	 * Throws a draft away; it stays in the history.
	 * @param version the draft's version that was looked at
	 * @throws RuleException where it is no draft
	 */
	@Transactional
	public void discard(long id, int version) {
		PrioritisationRun draft = seen(id, version);
		draft.discard(this.currentUser.username(), this.clock.instant());
		this.runs.saveAndFlush(draft);
		this.audit.record("Ranking discarded", name(id), "");
	}

	private PrioritisationRun seen(long id, int version) {
		PrioritisationRun run = this.runs.findById(id)
			.orElseThrow(() -> new NotFoundException("There is no run " + id + " of the ranking"));
		if (run.state() == RunState.DRAFT && run.version() != version) {
			throw new ObjectOptimisticLockingFailureException(PrioritisationRun.class, id);
		}
		return run;
	}

	private static RuleException overtaken() {
		return new RuleException("run.overtaken",
				"Somebody else published a ranking meanwhile. Compare this draft with it, then decide again.");
	}

	private static String name(long id) {
		return "Run " + id;
	}

}
