package org.saferschools.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of the register's links under way. A file tells them whole. Used by one
 * thread, in one transaction.
 */
public final class LinkLoad {

	private static final Shape LINKS = new Shape("school_link", List.of("predecessor", "successor"),
			List.of("kind", "established_on"), "true");

	private final Map<Pair, SchoolLink> links = new LinkedHashMap<>();

	private final TableMerge merge;

	private final Successions successions;

	private final long importId;

	LinkLoad(DataSource dataSource, JdbcClient jdbc, Successions successions, long importId) {
		this.merge = new TableMerge(dataSource, jdbc, LINKS, importId);
		this.successions = successions;
		this.importId = importId;
	}

	/**
	 * Adds a link, from whichever side.
	 * @return whether the other side hadn't told it already
	 */
	public boolean add(SchoolLink link) {
		Pair pair = new Pair(link.predecessor(), link.successor());
		boolean isNew = !this.links.containsKey(pair);
		this.links.merge(pair, link, SchoolLink::and);
		return isNew;
	}

	/**
	 * Merges the links and carries over what leaves no doubt.
	 * @throws RuleException where nothing was added
	 */
	public Counts finish() {
		if (this.links.isEmpty()) {
			throw new RuleException("import.nothing-kept", "It has no link of two schools, so nothing was changed");
		}
		this.links.values().forEach(this::send);
		Counts counts = this.merge.finish();
		this.successions.find(this.importId);
		return counts;
	}

	private void send(SchoolLink link) {
		BinaryRows row = this.merge.row();
		row.integer(link.predecessor().value());
		row.integer(link.successor().value());
		row.text(link.kind().name());
		row.dateOrNothing(link.establishedOn());
	}

	/** Gives up, so that the caller's transaction can be rolled back. */
	public void cancel() {
		this.merge.cancel();
	}

	private record Pair(Urn predecessor, Urn successor) {

	}

}
