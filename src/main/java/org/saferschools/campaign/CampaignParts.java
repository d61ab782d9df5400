package org.saferschools.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.saferschools.transport.BusStop;
import org.saferschools.transport.Hub;
import org.saferschools.transport.TransportService;

import org.springframework.stereotype.Component;

/**
 * What a campaign is made of, beside its name and days.
 */
@Component
class CampaignParts {

	private final TargetRepository targets;

	private final CampaignGrounds grounds;

	private final ChannelRepository channels;

	private final SiteRepository posters;

	private final PartnerRepository partners;

	private final ChoreRepository chores;

	private final TransportService transport;

	CampaignParts(TargetRepository targets, CampaignGrounds grounds, ChannelRepository channels, SiteRepository posters,
			PartnerRepository partners, ChoreRepository chores, TransportService transport) {
		this.targets = targets;
		this.grounds = grounds;
		this.channels = channels;
		this.posters = posters;
		this.partners = partners;
		this.chores = chores;
		this.transport = transport;
	}

	TargetRepository targets() {
		return this.targets;
	}

	ChannelRepository channels() {
		return this.channels;
	}

	SiteRepository posters() {
		return this.posters;
	}

	PartnerRepository partners() {
		return this.partners;
	}

	ChoreRepository chores() {
		return this.chores;
	}

	/**
	 * The bus stops and hubs inside a campaign's hotspots, each once; in boroughs the
	 * hubs only, since stops are there by the hundred.
	 */
	List<Site> sites(Campaign campaign) {
		List<Site> sites = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (GroundArea area : this.grounds.of(campaign)) {
			if (area.isHotspot()) {
				this.transport.stopsNear(area.middle(), area.reach())
					.stream()
					.filter((stop) -> area.contains(stop.place()) && !stop.virtual())
					.map((stop) -> site(stop, area))
					.filter((site) -> seen.add(site.key()))
					.forEach(sites::add);
			}
			this.transport.hubsNear(area.middle(), area.reach())
				.stream()
				.filter((hub) -> area.contains(hub.place()))
				.map((hub) -> site(hub, area))
				.filter((site) -> seen.add(site.key()))
				.forEach(sites::add);
		}
		return sites.stream()
			.sorted(Comparator.comparing(Site::targetId).thenComparing(Site::kind).thenComparing(Site::name))
			.toList();
	}

	private static Site site(BusStop stop, GroundArea area) {
		return new Site(Site.Kind.STOP, stop.code(), stop.name(), stop.place(), area.targetId());
	}

	private static Site site(Hub hub, GroundArea area) {
		return new Site(Site.Kind.HUB, hub.code(), hub.name(), hub.place(), area.targetId());
	}

}
