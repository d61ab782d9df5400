package org.saferschools.activity;

import org.saferschools.shared.RuleException;

/**
 * One of the officers was at the same school at that time, by a visit that is there
 * already: most likely the same one.
 */
public class AlreadyLoggedException extends RuleException {

	private final long activityId;

	AlreadyLoggedException(long activityId, String when) {
		super("time.logged",
				"This visit is already logged, %s. If this is another one, change its time or minutes".formatted(when));
		this.activityId = activityId;
	}

	/** Number of the visit that is there. */
	public long activityId() {
		return this.activityId;
	}

}
