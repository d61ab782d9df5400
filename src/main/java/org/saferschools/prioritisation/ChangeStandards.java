package org.saferschools.prioritisation;

import java.util.List;
import java.util.function.ToIntFunction;

import org.saferschools.shared.RuleException;

/**
 * The wish to promise tiers something else.
 *
 * @param seen the version that was looked at
 * @param tiers what each is to be promised, tier 1 first
 * @param reason why
 */
public record ChangeStandards(int seen, List<ServiceStandard> tiers, String reason) {

	private static final int WHOLE = 100;

	public ChangeStandards {
		tiers = List.copyOf(tiers);
		reason = reason.strip();
		int sum = tiers.stream().mapToInt(ServiceStandard::sharePercent).sum();
		if (sum != WHOLE) {
			throw new RuleException("shares.sum",
					"The shares of the three tiers must be 100%% in all. They are %d%%".formatted(sum));
		}
		if (grows(tiers, ServiceStandard::contactsPerTerm) || grows(tiers, ServiceStandard::patrolsPerTerm)) {
			throw new RuleException("tiers.order",
					"A tier with greater need must be promised at least as many contacts and patrols as the next");
		}
		if (reason.isEmpty()) {
			throw new RuleException("reason.blank", "Enter the reason");
		}
	}

	private static boolean grows(List<ServiceStandard> tiers, ToIntFunction<ServiceStandard> promise) {
		for (int tier = 1; tier < tiers.size(); tier++) {
			if (promise.applyAsInt(tiers.get(tier)) > promise.applyAsInt(tiers.get(tier - 1))) {
				return true;
			}
		}
		return false;
	}

}
