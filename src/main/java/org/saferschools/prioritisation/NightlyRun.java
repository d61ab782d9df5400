package org.saferschools.prioritisation;

import java.util.Optional;

import org.saferschools.security.ActingSystem;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Drafts a ranking by night where the data have changed since the last one, so that
 * somebody finds it in the morning. It is never published by itself.
 */
@Component
class NightlyRun {

	private static final Logger logger = LoggerFactory.getLogger(NightlyRun.class);

	private final RunService service;

	private final PrioritisationRunRepository runs;

	private final RunMaker maker;

	private final DataReader data;

	NightlyRun(RunService service, PrioritisationRunRepository runs, RunMaker maker, DataReader data) {
		this.service = service;
		this.runs = runs;
		this.maker = maker;
		this.data = data;
	}

	/**
	 * Drafts, and throws away the draft of an earlier night that nobody published.
	 * @return the run's number; empty where nothing has changed or there is nothing to
	 * rank yet
	 */
	Optional<Long> draft() {
		return ActingSystem.as(Role.CENTRAL, () -> worthIt() ? Optional.of(inPlaceOfTheLast()) : Optional.empty());
	}

	private boolean worthIt() {
		if (!this.data.missing().isEmpty() || this.data.months().isEmpty()) {
			logger.info("No nightly ranking: there is nothing to rank yet");
			return false;
		}
		if (isLatest(this.maker.make(null, RobberyScope.ALL).inputs())) {
			logger.info("No nightly ranking: nothing has changed since the last");
			return false;
		}
		return true;
	}

	private long inPlaceOfTheLast() {
		this.runs.findByStateOrderByIdDesc(RunState.DRAFT)
			.stream()
			.filter((run) -> run.createdBy().equals(CurrentUser.SYSTEM))
			.forEach((run) -> this.service.discard(run.id(), run.version()));
		return this.service.draft(null);
	}

	private boolean isLatest(RunInputs now) {
		return this.runs.findFirstByStateNotOrderByIdDesc(RunState.DISCARDED)
			.map(PrioritisationRun::inputs)
			.filter((last) -> now.resultFingerprint().equals(last.resultFingerprint()))
			.isPresent();
	}

}
