package org.saferschools.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saferschools.activity.ActivityCatalogue;
import org.saferschools.activity.ActivityCounts;
import org.saferschools.activity.ActivityKind;
import org.saferschools.hotspot.HotspotService;
import org.saferschools.hotspot.PassingSchool;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.School;
import org.saferschools.school.SchoolService;
import org.saferschools.shared.Urn;

import org.springframework.stereotype.Component;

/**
 * Who takes part in a campaign and what is done there.
 */
@Component
class CampaignPartners {

	private final PartnerRepository partners;

	private final CampaignTargets targets;

	private final HotspotService hotspots;

	private final SchoolService schools;

	private final ActivityCatalogue catalogue;

	private final ActivityCounts counts;

	CampaignPartners(PartnerRepository partners, CampaignTargets targets, HotspotService hotspots,
			SchoolService schools, ActivityCatalogue catalogue, ActivityCounts counts) {
		this.partners = partners;
		this.targets = targets;
		this.hotspots = hotspots;
		this.schools = schools;
		this.catalogue = catalogue;
		this.counts = counts;
	}

	/** The schools that take part, by name. */
	List<Involved> schools(long campaignId) {
		return named(this.partners.schools(campaignId));
	}

	private List<Involved> named(Collection<Integer> urns) {
		return this.schools.byUrn(urns.stream().map(Urn::new).toList())
			.values()
			.stream()
			.map((school) -> new Involved(school.urn().value(), school.name(), ""))
			.sorted(Comparator.comparing(Involved::name))
			.toList();
	}

	/** What is done at them, and how often it was while the campaign ran. */
	List<Work> works(Campaign campaign) {
		List<String> kinds = this.partners.works(campaign.id());
		Map<String, Integer> done = this.counts.done(this.partners.schools(campaign.id()), kinds, campaign.firstDay(),
				campaign.lastDay());
		return this.catalogue.kinds()
			.stream()
			.filter((kind) -> kinds.contains(kind.code()))
			.map((ActivityKind kind) -> new Work(kind.code(), kind.name(), done.getOrDefault(kind.code(), 0)))
			.toList();
	}

	/**
	 * The schools of secondary age whose pupils pass the campaign's hotspots or that are
	 * in its boroughs, and those that take part already.
	 */
	List<Involved> choices(Campaign campaign) {
		Map<Integer, Involved> choices = new LinkedHashMap<>();
		List<Target> targets = this.targets.of(campaign);
		targets.stream()
			.filter((target) -> target.hotspotId() != null)
			.forEach((target) -> this.hotspots.schools(target.hotspotId())
				.stream()
				.filter(PassingSchool::secondary)
				.forEach((school) -> choices.putIfAbsent(school.urn().value(),
						new Involved(school.urn().value(), school.name(), passes(school, target)))));
		inBoroughs(targets).forEach((school) -> choices.putIfAbsent(school.urn().value(),
				new Involved(school.urn().value(), school.name(), "In a borough of the campaign")));
		schools(campaign.id()).forEach((school) -> choices.putIfAbsent(school.urn(), school));
		List<Involved> sorted = new ArrayList<>(choices.values());
		sorted.sort(Comparator.comparing(Involved::name));
		return sorted;
	}

	private List<School> inBoroughs(List<Target> targets) {
		List<String> boroughs = targets.stream().map(Target::boroughCode).filter((code) -> code != null).toList();
		return boroughs.isEmpty() ? List.of()
				: this.schools.inBoroughs(boroughs)
					.stream()
					.filter((school) -> school.peerGroup().filter((group) -> group == PeerGroup.SECONDARY).isPresent())
					.toList();
	}

	private static String passes(PassingSchool school, Target target) {
		return (school.way() == PassingSchool.Way.BUS)
				? "Pupils pass %s by bus %s".formatted(target.name(), String.join(", ", school.routes()))
				: "%d m from %s".formatted(school.metres(), target.name());
	}

}
