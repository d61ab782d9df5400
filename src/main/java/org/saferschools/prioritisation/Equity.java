package org.saferschools.prioritisation;

import java.util.List;
import java.util.Map;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Term;

/**
 * How today's tiers and this term's contacts fall on the schools of a peer group.
 *
 * @param group which peers
 * @param term whose contacts count
 * @param all all schools of the group together; {@code null} where none is ranked
 * @param traits by trait, one row for each group of schools
 */
public record Equity(PeerGroup group, Term term, EquityRow all, Map<Trait, List<EquityRow>> traits) {
}
