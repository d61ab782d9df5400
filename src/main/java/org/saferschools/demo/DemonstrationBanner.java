package org.saferschools.demo;

import java.util.Optional;

import org.saferschools.web.ServiceBanner;
import org.saferschools.web.ServiceBanners;

import org.springframework.stereotype.Component;

/**
 * Says on every page that the data are invented, and what is still being made.
 */
@Component
class DemonstrationBanner implements ServiceBanners {

	private static final String TAG = "Demonstration";

	private final DemonstrationRecord record;

	DemonstrationBanner(DemonstrationRecord record) {
		this.record = record;
	}

	@Override
	public Optional<ServiceBanner> banner() {
		return this.record.reached().map(DemonstrationBanner::at);
	}

	private static ServiceBanner at(Step step) {
		if (step == Step.DONE) {
			return new ServiceBanner(TAG,
					"Schools, officers and crimes are invented. Do not enter anything about real persons.");
		}
		return new ServiceBanner(TAG,
				"London is still being made: " + step.label() + ". Load the page again in a moment.");
	}

}
