package org.saferschools.event;

import java.util.List;

/**
 * An award and who is nominated for it, as far as the person sees them.
 *
 * @param award the award
 * @param nominated shortlisted first, then by warrant number
 */
public record AwardBoard(Award award, List<Nominated> nominated) {
}
