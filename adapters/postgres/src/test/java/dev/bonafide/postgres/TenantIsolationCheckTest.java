package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator may have changed. Roles are the whole server's: each change is undone. */
class TenantIsolationCheckTest {
  private final DataSource owner = TestDatabase.get().owner();
  private final JdbcClient sql = JdbcClient.create(owner);

  @Test
  void a_role_that_may_bypass_policies_or_do_everything_is_found() {
    assertThat(gapsAfter("alter role bonafide_app bypassrls"))
        .containsExactly("bonafide_app may bypass policies");
    assertThat(gapsAfter("alter role bonafide_courier superuser"))
        .contains("bonafide_courier may do everything");
  }

  @Test
  void a_user_who_may_do_everything_or_become_somebody_who_may_is_found() {
    assertThat(gapsAfter("alter role postgres_login superuser"))
        .contains("postgres_login can act as postgres_login, who may do everything");
    assertThat(gapsAfter("alter role postgres_login bypassrls"))
        .containsExactly("postgres_login can act as postgres_login, who may bypass policies");
    assertThat(gapsAfter("grant postgres to postgres_login"))
        .containsExactly("postgres_login can act as postgres, who may do everything");
  }

  @Test
  void a_role_that_is_in_another_is_found() {
    assertThat(gapsAfter("grant pg_read_all_data to bonafide_app"))
        .containsExactly("bonafide_app is in the role pg_read_all_data");
  }

  @Test
  void a_table_whose_policies_were_switched_off_or_that_came_without_any_is_found() {
    assertThat(gapsAfter("alter table bonafide.exhibit disable row level security"))
        .containsExactly("exhibit has no policy that holds for everybody");
    assertThat(gapsAfter("alter table bonafide.exhibit no force row level security"))
        .containsExactly("exhibit has no policy that holds for everybody");
    assertThat(gapsAfter("create table bonafide.forgotten (tenant text)"))
        .containsExactly(
            "forgotten has lost its policy", "forgotten has no policy that holds for everybody");
  }

  @Test
  void a_policy_that_is_gone_or_opens_what_was_closed_is_found() {
    assertThat(gapsAfter("drop policy own_tenant on bonafide.exhibit"))
        .containsExactly("exhibit has lost its policy");
    assertThat(gapsAfter("create policy wide on bonafide.exhibit using (true)"))
        .containsExactly("exhibit is opened by the policy wide");
  }

  @Test
  void a_column_of_words_that_the_courier_may_read_is_found() {
    assertThat(gapsAfter("grant select on bonafide.inbound_message to bonafide_courier"))
        .containsExactly("inbound_message shows words to bonafide_courier");
  }

  @Test
  void a_table_that_belongs_to_one_of_the_roles_is_found() {
    assertThat(gapsAfter("alter table bonafide.exhibit owner to bonafide_app"))
        .containsExactly("exhibit belongs to bonafide_app");
  }

  private List<String> gapsAfter(String change) {
    return new TransactionTemplate(new DataSourceTransactionManager(owner))
        .execute(
            status -> {
              status.setRollbackOnly();
              sql.sql(change).update();
              return TenantIsolation.gaps(sql, "postgres_login").stream().sorted().toList();
            });
  }
}
