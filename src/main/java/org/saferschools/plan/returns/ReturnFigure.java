package org.saferschools.plan.returns;

/**
 * A figure as counted from what was logged.
 *
 * @param section part of the return
 * @param code what is counted, such as the code of a kind
 * @param label the same for a page
 * @param position place within the section, from 0
 * @param counted how many, 0 or more
 */
public record ReturnFigure(ReturnSection section, String code, String label, int position, int counted) {
}
