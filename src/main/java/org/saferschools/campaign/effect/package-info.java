/**
 * Whether a campaign did what it was for, as arithmetic on monthly counts: areas that are
 * like the treated ones, rate ratios with their intervals, and what went around the
 * corner.
 */
package org.saferschools.campaign.effect;
