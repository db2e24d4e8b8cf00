-- Tables and columns under the names that are usual for what they hold; no row changes.

alter table receipt rename to inbound_message;
alter table inbound_message rename column place to sequence;
alter table inbound_message rename column at to received_at;
alter table inbound_message rename column why to failure_reason;
alter index receipt_open rename to inbound_message_open;
alter index receipt_parked rename to inbound_message_parked;

alter table reply rename to outbound_message;
alter table outbound_message rename column place to sequence;
alter table outbound_message rename column looks to lookups;
alter table outbound_message rename column since to first_attempt_at;
alter table outbound_message rename column why to failure_reason;
alter index reply_open rename to outbound_message_open;
alter index reply_parked rename to outbound_message_parked;

alter table handed_in rename to case_exhibit;
alter index handed_in_exhibit rename to case_exhibit_exhibit;

alter table case_file rename column lines to entry_count;

alter table kept rename to tenant_setting;
