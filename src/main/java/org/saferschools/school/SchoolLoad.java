package org.saferschools.school;

import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.saferschools.database.BinaryCopy;
import org.saferschools.database.BinaryRows;
import org.saferschools.database.FreshRows;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of a register file under way: rows gather in a table of their own and are
 * merged in one statement. Used by one thread, in one transaction.
 */
public final class SchoolLoad {

	private static final List<String> COLUMNS = List.of("urn", "name", "status", "phase", "type_code", "type_name",
			"type_group", "low_age", "high_age", "sex_of_entry", "pupils", "free_meals", "street", "locality", "town",
			"postcode", "la_code", "establishment_number", "borough_code", "ward_code", "ward_name", "lsoa_code",
			"easting", "northing", "opened_on", "closed_on", "census_on", "peer_group", "not_ranked");

	private static final String TARGET = "school_in (" + String.join(", ", COLUMNS) + ")";

	private static final int FLUSH_AT = 1 << 17;

	private final JdbcClient jdbc;

	private final BinaryCopy copy;

	private final BinaryRows rows = new BinaryRows(FLUSH_AT + (1 << 12));

	private final Successions successions;

	private final long importId;

	private int count;

	SchoolLoad(DataSource dataSource, JdbcClient jdbc, Successions successions, long importId) {
		this.jdbc = jdbc;
		this.successions = successions;
		this.copy = BinaryCopy.in(dataSource);
		this.importId = importId;
		jdbc.sql("drop table if exists school_in").update();
		jdbc.sql("create temporary table school_in (like school) on commit drop").update();
		jdbc.sql("""
				alter table school_in alter import_id drop not null, alter free_meals type double precision""")
			.update();
	}

	/**
	 * Adds a row. A URN is added once only.
	 */
	public void add(SchoolRow row) {
		this.rows.begin(COLUMNS.size());
		this.rows.integer(row.urn().value());
		this.rows.text(row.name());
		this.rows.text(row.status().name());
		this.rows.text(row.phase().name());
		addKind(row);
		addRoll(row.roll());
		addAddress(row.address());
		addWhere(row.where());
		addDays(row.days());
		addStanding(row.standing());
		this.count++;
		if (this.rows.size() >= FLUSH_AT) {
			this.copy.send(TARGET, this.rows);
		}
	}

	/**
	 * Merges the rows, and finds which school carries on for those that closed.
	 * @return what became of them
	 */
	public MergedSchools finish() {
		if (this.rows.size() > 0) {
			this.copy.send(TARGET, this.rows);
		}
		this.copy.finish();
		MergedSchools merged = FreshRows.join(this.jdbc, this::merged);
		this.successions.find(this.importId);
		return merged;
	}

	private MergedSchools merged() {
		int added = count(
				"select count(*) from school_in i where not exists (select from school s where s.urn = i.urn)");
		int missing = count("""
				select count(*) from school s
				where s.status in ('OPEN', 'CLOSING') and not exists (select from school_in i where i.urn = s.urn)""");
		int known = count("select count(*) from school where status in ('OPEN', 'CLOSING')");
		int stored = this.jdbc.sql(merge()).param("import", this.importId).update();
		return new MergedSchools(added, stored - added, this.count - stored, missing, known);
	}

	/**
	 * Gives up, so that the caller's transaction can be rolled back.
	 */
	public void cancel() {
		this.copy.cancel();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	/**
	 * A school that is there just so is left out at once: a conflict would lock its row.
	 */
	private static String merge() {
		List<String> changing = COLUMNS.subList(1, COLUMNS.size());
		return """
				insert into school (%s, import_id) select %1$s, :import from school_in i
				where not exists (select from school s where s.urn = i.urn and (%s) is not distinct from (%s))
				on conflict (urn) do update set %s, import_id = excluded.import_id""".formatted(
				String.join(", ", COLUMNS), each(changing, "s.%s"), each(changing, "i.%s"),
				each(changing, "%1$s = excluded.%1$s"));
	}

	private static String each(List<String> columns, String pattern) {
		return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
	}

	private void addKind(SchoolRow row) {
		this.rows.textOrNothing(row.type().code());
		this.rows.textOrNothing(row.type().name());
		this.rows.textOrNothing(row.type().group());
		this.rows.smallintOrNothing(row.ages().low());
		this.rows.smallintOrNothing(row.ages().high());
	}

	private void addRoll(SchoolRow.Roll roll) {
		this.rows.textOrNothing(roll.sexOfEntry());
		this.rows.integerOrNothing(roll.pupils());
		if (roll.freeMeals() == null) {
			this.rows.nothing();
		}
		else {
			this.rows.number(roll.freeMeals().doubleValue());
		}
	}

	private void addAddress(SchoolRow.Address address) {
		this.rows.textOrNothing(address.street());
		this.rows.textOrNothing(address.locality());
		this.rows.textOrNothing(address.town());
		this.rows.textOrNothing(address.postcode());
	}

	private void addWhere(SchoolRow.Where where) {
		this.rows.smallintOrNothing(where.laCode());
		this.rows.integerOrNothing(where.establishmentNumber());
		this.rows.textOrNothing(where.boroughCode());
		this.rows.textOrNothing(where.wardCode());
		this.rows.textOrNothing(where.wardName());
		this.rows.textOrNothing(where.lsoaCode());
		this.rows.integerOrNothing((where.place() == null) ? null : where.place().easting());
		this.rows.integerOrNothing((where.place() == null) ? null : where.place().northing());
	}

	private void addDays(SchoolRow.Days days) {
		this.rows.dateOrNothing(days.opened());
		this.rows.dateOrNothing(days.closed());
		this.rows.dateOrNothing(days.census());
	}

	private void addStanding(Standing standing) {
		this.rows.textOrNothing((standing.group() == null) ? null : standing.group().name());
		this.rows.textOrNothing((standing.notRanked() == null) ? null : standing.notRanked().name());
	}

}
