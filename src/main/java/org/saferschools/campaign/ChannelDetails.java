package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.saferschools.shared.RuleException;

/**
 * What the central team says of a channel.
 *
 * @param kind which
 * @param firstDay first day on which it is shown
 * @param lastDay last day
 * @param budget pounds, 0 to 10 million
 * @param spent pounds, or {@code null}
 * @param plannedReach people or views that are planned, or {@code null}
 * @param reach people or views that it had, or {@code null}
 * @param targets numbers of the areas where it is shown; empty for all of them
 */
public record ChannelDetails(ChannelKind kind, LocalDate firstDay, LocalDate lastDay, int budget, Integer spent,
		Integer plannedReach, Integer reach, List<Long> targets) {

	private static final int MOST_POUNDS = 10_000_000;

	private static final int MOST_REACH = 100_000_000;

	public ChannelDetails {
		if (lastDay.isBefore(firstDay)) {
			throw new RuleException("lastDay.order", "The last day must not be before the first");
		}
		require("budget", budget, MOST_POUNDS, "Budget must be 0 to 10,000,000 pounds");
		require("spent", spent, MOST_POUNDS, "Spent must be 0 to 10,000,000 pounds");
		require("plannedReach", plannedReach, MOST_REACH, "Planned reach must be 0 to 100,000,000");
		require("reach", reach, MOST_REACH, "Reach must be 0 to 100,000,000");
		targets = List.copyOf(targets);
	}

	private static void require(String field, Integer number, int most, String message) {
		if (number != null && (number < 0 || number > most)) {
			throw new RuleException(field + ".range", message);
		}
	}

	/** Whether the same is planned; what came of it may differ. */
	boolean plansTheSameAs(Channel channel) {
		return this.kind == channel.kind() && this.firstDay.equals(channel.firstDay())
				&& this.lastDay.equals(channel.lastDay()) && this.budget == channel.budget()
				&& Objects.equals(this.plannedReach, channel.plannedReach())
				&& Set.copyOf(this.targets).equals(Set.copyOf(channel.targets()));
	}

}
