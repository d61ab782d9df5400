/**
 * What each team did in a month, counted from what was logged, corrected with a reason
 * and signed by the supervisor. Rooms above add figures of their own through
 * {@link org.saferschools.plan.returns.ReturnFigures}.
 */
@NamedInterface("returns")
package org.saferschools.plan.returns;

import org.springframework.modulith.NamedInterface;
