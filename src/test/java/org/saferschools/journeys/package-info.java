/**
 * Walks through the product in a real browser, as the people do for whom it is. A class
 * is a {@link org.saferschools.journeys.Journey}, a test asks for a
 * {@link org.saferschools.journeys.Visit} and reads as the story; what a page offers
 * stands in a page object.
 */
package org.saferschools.journeys;
