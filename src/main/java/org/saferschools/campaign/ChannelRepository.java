package org.saferschools.campaign;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The channels of campaigns.
 */
@Repository
class ChannelRepository {

	private final JdbcClient jdbc;

	ChannelRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Channel> of(long campaignId) {
		return this.jdbc
			.sql("""
					select c.id, c.kind, c.first_day, c.last_day, c.budget, c.spent, c.planned_reach, c.reach,
					       array(select target_id from campaign_channel_target t where t.channel_id = c.id order by 1) as targets
					  from campaign_channel c where c.campaign_id = ?
					 order by array_position(array['SNAPCHAT', 'YOUTUBE', 'BUS_STOP_POSTERS', 'HUB_POSTERS'], c.kind)""")
			.param(campaignId)
			.query(ChannelRepository::channel)
			.list();
	}

	private static Channel channel(ResultSet row, int number) throws SQLException {
		return new Channel(row.getLong("id"), ChannelKind.valueOf(row.getString("kind")),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				row.getInt("budget"), row.getObject("spent", Integer.class),
				row.getObject("planned_reach", Integer.class), row.getObject("reach", Integer.class),
				numbers(row.getArray("targets")));
	}

	private static List<Long> numbers(Array array) throws SQLException {
		return Arrays.asList((Long[]) array.getArray());
	}

	void add(long campaignId, ChannelDetails channel) {
		long id = given(this.jdbc
			.sql("""
					insert into campaign_channel (campaign_id, kind, first_day, last_day, budget, spent, planned_reach, reach)
					values (:campaign, :kind, :first, :last, :budget, :spent, :planned, :reach) returning id"""),
				channel)
			.param("campaign", campaignId)
			.query(Long.class)
			.single();
		show(campaignId, id, channel.targets());
	}

	void change(long campaignId, long channelId, ChannelDetails channel) {
		given(this.jdbc.sql("""
				update campaign_channel set kind = :kind, first_day = :first, last_day = :last, budget = :budget,
				       spent = :spent, planned_reach = :planned, reach = :reach
				 where id = :id"""), channel).param("id", channelId).update();
		this.jdbc.sql("delete from campaign_channel_target where channel_id = ?").param(channelId).update();
		show(campaignId, channelId, channel.targets());
	}

	void remove(long channelId) {
		this.jdbc.sql("delete from campaign_channel where id = ?").param(channelId).update();
	}

	private void show(long campaignId, long channelId, List<Long> targets) {
		this.jdbc.sql("""
				insert into campaign_channel_target (channel_id, target_id, campaign_id)
				select :channel, target, :campaign from unnest(:targets) as target""")
			.param("channel", channelId)
			.param("campaign", campaignId)
			.param("targets", targets.toArray(Long[]::new))
			.update();
	}

	private static JdbcClient.StatementSpec given(JdbcClient.StatementSpec statement, ChannelDetails channel) {
		return statement.param("kind", channel.kind().name())
			.param("first", channel.firstDay())
			.param("last", channel.lastDay())
			.param("budget", channel.budget())
			.param("spent", channel.spent())
			.param("planned", channel.plannedReach())
			.param("reach", channel.reach());
	}

}
