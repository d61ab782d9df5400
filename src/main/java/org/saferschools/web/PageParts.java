package org.saferschools.web;

import org.springframework.beans.factory.ObjectProvider;

/**
 * What other modules give to every page.
 *
 * @param navigation entries of the navigation
 * @param visitor who is signed in
 * @param banners strips under the navigation
 * @param freshness notes at the foot
 * @param warnings what the data under the ranking lack
 */
record PageParts(ObjectProvider<NavigationItem> navigation, ObjectProvider<Visitor> visitor,
		ObjectProvider<ServiceBanners> banners, ObjectProvider<FreshnessNote> freshness,
		ObjectProvider<DataWarnings> warnings) {
}
