-- Who works on what a hiring system says has to know which tenants watch a stage.
drop policy every_tenant on tenant_setting;
create policy every_tenant on tenant_setting for select to bonafide_courier
  using (topic in ('member', 'slack-heard', 'slack-gap', 'stage-watch'));
