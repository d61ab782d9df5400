package org.saferschools.map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what land lies under the map.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
@Transactional(readOnly = true)
public class MapGroundService {

	private final Ground ground;

	MapGroundService(Ground ground) {
		this.ground = ground;
	}

	/** The boroughs and BCUs of today. */
	public MapGround now() {
		return this.ground.now();
	}

}
