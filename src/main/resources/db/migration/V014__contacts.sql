-- When each school last had a contact: work that was done and whose kind counts. A school never contacted has no row.
create view school_contact as
select a.urn, max(a.starts_at)::date as last_contact_on
  from activity a join activity_kind k on k.code = a.kind_code
 where a.state = 'DONE' and k.is_contact
 group by a.urn;
