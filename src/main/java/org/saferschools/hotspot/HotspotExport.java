package org.saferschools.hotspot;

import java.util.List;

import org.saferschools.audit.Audit;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out hotspots as a file, and records it.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
public class HotspotExport {

	private final HotspotService hotspots;

	private final Audit audit;

	HotspotExport(HotspotService hotspots, Audit audit) {
		this.hotspots = hotspots;
		this.audit = audit;
	}

	/** The hotspots of a set, by number. */
	@Transactional
	public List<Hotspot> of(HotspotSet set, HotspotFilter filter) {
		List<Hotspot> found = this.hotspots.of(set.id(), filter);
		this.audit.record("Hotspots exported", "Set " + set.id(), "%d hotspots".formatted(found.size()));
		return found;
	}

}
