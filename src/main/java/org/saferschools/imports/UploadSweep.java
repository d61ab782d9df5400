package org.saferschools.imports;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Clears the folder of uploads at start-up.
 */
@Component
class UploadSweep {

	private final ImportRepository imports;

	private final UploadFolder uploads;

	UploadSweep(ImportRepository imports, UploadFolder uploads) {
		this.imports = imports;
		this.uploads = uploads;
	}

	@EventListener
	void on(ApplicationReadyEvent event) {
		this.uploads.sweep(this.imports.open());
	}

}
