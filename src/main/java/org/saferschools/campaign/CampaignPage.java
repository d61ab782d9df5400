package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A campaign with all that belongs to it.
 *
 * @param campaign the campaign
 * @param state where it stands today
 * @param today the day
 * @param hotspotsAsOf which set its hotspots are of, in words; empty where it has none
 * @param targets its areas
 * @param channels its channels
 * @param sites where posters hang
 * @param schools that take part
 * @param works what is done there
 * @param materials what it shows
 * @param tasks what has to be done, by day
 */
public record CampaignPage(Campaign campaign, CampaignState state, LocalDate today, String hotspotsAsOf,
		List<Target> targets, List<Channel> channels, List<Site> sites, List<Involved> schools, List<Work> works,
		List<Material> materials, List<Task> tasks) {

	public boolean isDraft() {
		return this.state == CampaignState.DRAFT;
	}

	public boolean hasEnded() {
		return this.state == CampaignState.ENDED;
	}

	/** Tasks that are done. */
	public long done() {
		return this.tasks.stream().filter(Task::isDone).count();
	}

	/** Tasks whose day has passed. */
	public List<Task> overdue() {
		return this.tasks.stream().filter((task) -> task.isOverdueOn(this.today)).toList();
	}

	public long budget() {
		return this.channels.stream().mapToLong(Channel::budget).sum();
	}

	/** Pounds, as far as entered. */
	public long spent() {
		return this.channels.stream().filter((channel) -> channel.spent() != null).mapToLong(Channel::spent).sum();
	}

	/** People or views, as far as entered. */
	public long reach() {
		return this.channels.stream().filter((channel) -> channel.reach() != null).mapToLong(Channel::reach).sum();
	}

	/** Where a channel is shown, in words. */
	public String areasOf(Channel channel) {
		if (channel.targets().isEmpty()) {
			return "All areas";
		}
		Map<Long, Target> byId = this.targets.stream().collect(Collectors.toMap(Target::id, Function.identity()));
		return channel.targets().stream().map((id) -> byId.get(id).name()).collect(Collectors.joining(", "));
	}

	/** Where posters hang in an area. */
	public List<Site> sitesIn(Target target) {
		return this.sites.stream().filter((site) -> site.targetId() == target.id()).toList();
	}

	/** What is still missing before it begins. */
	public List<String> gaps() {
		List<String> gaps = new ArrayList<>();
		if (this.targets.isEmpty()) {
			gaps.add("No areas are chosen");
		}
		if (this.channels.stream().allMatch((channel) -> channel.budget() == 0)) {
			gaps.add("No channel has a budget");
		}
		if (this.sites.isEmpty() && this.channels.stream().anyMatch((channel) -> channel.kind().isPoster())) {
			gaps.add("No poster sites are chosen");
		}
		if (this.schools.isEmpty()) {
			gaps.add("No schools take part yet");
		}
		return gaps;
	}

}
