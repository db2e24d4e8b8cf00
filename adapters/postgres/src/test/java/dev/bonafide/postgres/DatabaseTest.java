package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.MailStatistics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that runs elsewhere: what stands in the way is said in one line. */
class DatabaseTest {
  private static final String ONE = " where version = '1'";

  private final Database shared = TestDatabase.get();
  private final DatabaseAddress server = shared.server();
  private final JdbcClient owner = TestDatabase.owner(shared);

  @Test
  void what_is_no_address_is_said_with_what_one_looks_like() {
    for (String address : new String[] {"", "db", "http://127.0.0.1/x", "postgresql:///x", "a b"}) {
      refused(address, "should look like postgresql://host:5432/name");
    }
  }

  @Test
  void a_server_that_is_not_there_is_named_without_its_password() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    assertThatThrownBy(
            () -> Database.at("postgresql://u:geheim@127.0.0.1:" + port + "/d", null, null))
        .isInstanceOf(Unusable.class)
        .hasMessageStartingWith("cannot reach the database at 127.0.0.1:" + port + "/d")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void a_server_of_another_kind_is_recognised() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerAsOther(other));

      refused("postgresql://127.0.0.1:" + other.getLocalPort() + "/d", "is not PostgreSQL");
    }
  }

  @Test
  void a_wrong_password_is_said() {
    assertThatThrownBy(() -> Database.at(server.url(), "postgres", "guessed"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("refuses the user postgres: wrong name or password");
  }

  @Test
  void a_database_that_does_not_exist_is_said() {
    refused(addressOf("nowhere"), "nowhere does not exist");
  }

  @Test
  void a_user_who_may_not_create_tables_is_told_so() {
    String user = user("");
    String name = newDatabase();

    assertThatThrownBy(() -> Database.at(addressOf(name), user, "p"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("does not let " + user);
  }

  @Test
  void a_user_who_is_no_superuser_makes_the_tables_and_works_with_them() {
    String user = user("createrole");
    String name = newDatabase(user);
    owner.sql("grant bonafide_app, bonafide_courier to " + user + " with admin option").update();
    Tenant tenant = new Tenant("slack:T1");

    try (Database database = Database.at(addressOf(name), user, "p")) {
      PostgresCaseFiles cases = new PostgresCaseFiles(database);
      CaseId id = cases.open(tenant, "C1", Instant.EPOCH);
      assertThat(cases.find(id)).isPresent();
      assertThat(MailStatistics.of(database).receipts().waiting()).isZero();
    }
  }

  @Test
  void a_user_who_may_do_everything_works_as_one_who_may_do_nothing_of_it() {
    String name = newDatabase();
    try (Database first = open(name);
        Database second = open(name)) {
      for (Database database : List.of(first, second)) {
        assertThat(one(database, "select session_user")).isEqualTo("postgres_login");
        assertThat(one(database, "show is_superuser")).isEqualTo("off");
      }
    }
  }

  @Test
  void a_user_who_can_make_no_other_works_as_itself_and_sees_no_row_outside_of_its_roles() {
    String user = user("noinherit");
    String name = newDatabase(user);
    owner.sql("grant bonafide_app, bonafide_courier to " + user).update();
    Tenant tenant = new Tenant("slack:T1");

    try (Database database = Database.at(addressOf(name), user, "p")) {
      new PostgresCaseFiles(database).open(tenant, "C1", Instant.EPOCH);
      long seen =
          database.in(
              tenant,
              () -> {
                database.sql().sql("reset role").update();
                return Long.parseLong(one(database, "select count(*) from case_file"));
              });
      assertThat(one(database, "select session_user")).isEqualTo(user);
      assertThat(seen).isZero();
    }
  }

  @Test
  void a_user_who_has_the_rights_of_both_roles_at_once_is_refused() {
    String user = user("inherit");
    owner.sql("grant bonafide_app, bonafide_courier to " + user).update();
    String name = newDatabase(user);

    assertThatThrownBy(() -> Database.at(addressOf(name), user, "p"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(user + " inherits the rights of bonafide_app");
  }

  @Test
  void a_user_who_may_bypass_policies_and_can_make_no_other_is_refused() {
    String user = user("noinherit bypassrls");
    owner.sql("grant bonafide_app, bonafide_courier to " + user).update();
    String name = newDatabase(user);

    assertThatThrownBy(() -> Database.at(addressOf(name), user, "p"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("does not separate tenants: " + user)
        .hasMessageContaining("may bypass policies");
  }

  @Test
  void a_user_of_the_same_name_whom_somebody_else_made_is_left_alone() {
    String user = user("superuser");
    String name = newDatabase(user);
    owner.sql("create role " + user + "_login login password 'theirs'").update();

    assertThatThrownBy(() -> Database.at(addressOf(name), user, "p"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("has a user " + user + "_login already");
  }

  @Test
  void a_user_of_the_program_s_own_who_is_not_let_in_is_named() {
    String user = user("superuser");
    String name = newDatabase(user);
    Database.at(addressOf(name), user, "p").close();
    owner.sql("alter role " + user + "_login connection limit 0").update();

    assertThatThrownBy(() -> Database.at(addressOf(name), user, "p"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("does not let in " + user + "_login");
  }

  @Test
  void a_user_who_is_not_in_the_roles_and_cannot_give_them_is_told_which() {
    String user = user("");

    assertThatThrownBy(() -> Database.at(addressOf(newDatabase(user)), user, "p"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("does not let " + user)
        .hasMessageContaining("the roles bonafide_app and bonafide_courier");
  }

  @Test
  void a_database_whose_policies_were_switched_off_is_refused() {
    String name = newDatabase("postgres");
    open(name).close();
    JdbcClient.create(
            DatabaseAddress.of(addressOf(name), server.user(), server.password()).source())
        .sql("alter table bonafide.exhibit disable row level security")
        .update();

    refused(addressOf(name), "does not separate tenants: exhibit has no policy");
  }

  @Test
  void tables_newer_than_the_program_are_refused() {
    String name = newDatabase();
    try (Database database = open(name)) {
      TestDatabase.owner(database)
          .sql("update flyway_schema_history set version = '99'" + ONE)
          .update();
    }

    refused(addressOf(name), "are newer than this program");
  }

  @Test
  void tables_whose_making_failed_are_refused() {
    String name = newDatabase();
    try (Database database = open(name)) {
      TestDatabase.owner(database)
          .sql("update flyway_schema_history set success = false" + ONE)
          .update();
    }

    refused(addressOf(name), "are not as this program created them");
  }

  @Test
  void a_database_elsewhere_keeps_its_other_tables_and_waits_for_the_disk() {
    String name = newDatabase();
    try (Database database = open(name)) {
      assertThat(database.isOwn()).isFalse();
      assertThat(show(database, "synchronous_commit")).isEqualTo("on");
      assertThat(show(database, "search_path")).contains("bonafide");
      assertThat(database.shown()).endsWith("/" + name).doesNotContain("postgres:");
    }
    try (Database again = open(name)) {
      assertThat(show(again, "search_path")).contains("bonafide");
    }
  }

  @Test
  void an_old_server_is_refused() {
    assertThatThrownBy(() -> Connecting.refuseOld(140_012, server))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("is PostgreSQL 14, but Bonafide needs 15 or newer");
  }

  @Test
  void a_full_disk_and_others_are_told_apart() {
    assertThat(Failures.of(new SQLException("", "53100"), server)).hasMessageContaining("is full");
    assertThat(Failures.of(new SQLException("", "53300"), server))
        .hasMessageContaining("accepts no more connections");
    assertThat(Failures.of(new SQLException("secret words", "XX000"), server))
        .hasMessageContaining("its code XX000")
        .hasMessageNotContaining("secret");
    assertThat(Failures.of(new IllegalStateException(), server))
        .hasMessageContaining("cannot be used");
  }

  private void refused(String address, String why) {
    assertThatThrownBy(() -> Database.at(address, server.user(), server.password()))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(why)
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
  }

  private Database open(String name) {
    return Database.at(addressOf(name), server.user(), server.password());
  }

  /** A new one, with the rights that {@code create role} takes. */
  private String user(String rights) {
    String user = "u" + UUID.randomUUID().toString().substring(0, 8);
    owner.sql("create role " + user + " login password 'p' " + rights).update();
    return user;
  }

  private String newDatabase(String user) {
    String name = newDatabase();
    owner.sql("alter database " + name + " owner to " + user).update();
    return name;
  }

  private String newDatabase() {
    String name = "d" + UUID.randomUUID().toString().replace("-", "");
    owner.sql("create database " + name).update();
    return name;
  }

  private String addressOf(String name) {
    String url = server.url();
    return url.substring(0, url.lastIndexOf('/') + 1) + name;
  }

  private static String show(Database database, String setting) {
    return one(database, "show " + setting);
  }

  private static String one(Database database, String question) {
    return database.sql().sql(question).query(String.class).single();
  }

  private static void answerAsOther(ServerSocket listening) {
    while (true) {
      try (var connection = listening.accept()) {
        connection
            .getOutputStream()
            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        return;
      }
    }
  }
}
