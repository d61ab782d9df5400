package org.saferschools.activity;

import org.saferschools.shared.RuleException;

/**
 * One of many pieces of work that were to be planned together is refused, so none is
 * planned.
 */
public class PlanRefused extends RuleException {

	private final int position;

	PlanRefused(int position, WorkDetails work, RuleException refused) {
		super(refused.code(),
				"School %s on %s at %s: %s".formatted(work.urn(), WorkRules.DAY.format(work.startsAt().toLocalDate()),
						work.startsAt().toLocalTime(), refused.getMessage()));
		this.position = position;
	}

	/** Which one, from 0. */
	public int position() {
		return this.position;
	}

}
