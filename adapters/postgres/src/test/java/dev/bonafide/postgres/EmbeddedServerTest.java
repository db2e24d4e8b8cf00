package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.postgres.mail.MailStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void copyMadeData() throws IOException {
    folder = Files.createDirectory(temporary.resolve("postgres")).toRealPath();
    TestDatabase.copyTo(folder);
  }

  @AfterEach
  void leaveTheSharedProgram() throws IOException {
    Files.deleteIfExists(folder.resolve("program"));
  }

  @Test
  void what_is_committed_is_on_the_disk_and_only_this_machine_is_listened_to() {
    try (Database database = Database.in(folder)) {
      assertThat(show(database, "fsync")).isEqualTo("on");
      assertThat(show(database, "synchronous_commit")).isEqualTo("on");
      assertThat(show(database, "full_page_writes")).isEqualTo("on");
      assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(
              TestDatabase.owner(database)
                  .sql("show unix_socket_directories")
                  .query(String.class)
                  .single())
          .isEmpty();
      assertThat(database.isOwn()).isTrue();
    }
  }

  @Test
  void nobody_gets_in_without_the_password_that_only_its_owner_can_read() throws Exception {
    try (Database database = Database.in(folder)) {
      DatabaseAddress server = EmbeddedServer.running(folder).orElseThrow();
      DatabaseAddress without = new DatabaseAddress(server.url(), server.user(), null, "here");
      DatabaseAddress wrong = new DatabaseAddress(server.url(), server.user(), "guessed", "here");

      assertThat(database.isOwn()).isTrue();
      assertThatThrownBy(() -> Connecting.check(without)).isInstanceOf(Unusable.class);
      assertThatThrownBy(() -> Connecting.check(wrong))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("wrong name or password")
          .hasMessageNotContaining("guessed");
      assertThat(rights(folder)).isEqualTo("rwx------");
      assertThat(rights(folder.resolve("program"))).isEqualTo("rwx------");
      assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
      assertThat(rights(folder.resolve("password"))).isEqualTo("rw-------");
      assertThat(rights(folder.resolve("log"))).isEqualTo("rw-------");
    }
  }

  @Test
  void a_log_that_others_could_read_and_a_folder_above_are_shut() throws IOException {
    Path data = temporary.resolve("data");
    Path postgres = ServerFolder.at(data.resolve("postgres")).path();
    assertThat(rights(data)).isEqualTo("rwx------");
    Path log = postgres.resolve("log");
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));

    ServerFolder.at(postgres);

    assertThat(rights(log)).isEqualTo("rw-------");
  }

  @Test
  void what_was_kept_is_there_after_a_new_start() {
    try (Database database = Database.in(folder)) {
      TestDatabase.owner(database)
          .sql("insert into tenant (tenant, cases) values ('t', 3)")
          .update();
    }
    try (Database database = Database.in(folder)) {
      assertThat(cases(database)).containsExactly(3L);
    }
  }

  @Test
  void a_user_who_may_make_roles_makes_them_and_works_as_them() {
    try (Database fresh = Database.in(folder)) {
      String made =
          "drop owned by bonafide_app; drop owned by bonafide_courier;"
              + "drop role bonafide_app; drop role bonafide_courier;"
              + "create role maker login createrole password 'p'; ";
      JdbcClient owner = TestDatabase.owner(fresh);
      for (String statement : made.split(";")) {
        if (!statement.isBlank()) {
          owner.sql(statement).update();
        }
      }
      owner.sql("create database theirs owner maker").update();
      String url = fresh.server().url();
      String theirs = url.substring(0, url.lastIndexOf('/') + 1) + "theirs";
      try (Database database = Database.at(theirs, "maker", "p")) {
        assertThat(MailStatistics.of(database).receipts().waiting()).isZero();
      }
    }
  }

  @Test
  void a_second_owner_is_refused_in_one_line_and_one_who_looks_is_let_in() {
    try (Database owner = Database.in(folder)) {
      TestDatabase.owner(owner).sql("insert into tenant (tenant, cases) values ('t', 3)").update();

      assertThatThrownBy(() -> Database.in(folder))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      try (Database looking = Database.lookInto(folder)) {
        assertThat(looking.isOwn()).isFalse();
        assertThat(cases(looking)).containsExactly(3L);
      }
      assertThat(cases(owner)).containsExactly(3L);
    }
  }

  @Test
  void looking_where_no_server_runs_starts_one() {
    try (Database looking = Database.lookInto(folder)) {
      assertThat(looking.isOwn()).isTrue();
    }
    assertThat(EmbeddedServer.running(folder)).isEmpty();
  }

  @Tag("long")
  @Test
  void a_second_process_is_refused_and_after_a_kill_its_server_is_taken_over() throws Exception {
    List<Long> held;
    long pid;
    try (Child child = Child.opening(folder)) {
      pid = child.pid();
      assertThat(child.said()).isEqualTo("open");
      assertThatThrownBy(() -> Database.in(folder))
          .isInstanceOf(Unusable.class)
          .hasMessageContaining("process " + pid);
    }
    assertThat(EmbeddedServer.running(folder)).as("left running by the kill").isPresent();

    try (Database database = Database.in(folder)) {
      held =
          TestDatabase.owner(database).sql("select pid from public.held").query(Long.class).list();
      assertThat(database.isOwn()).isTrue();
    }

    assertThat(held).containsExactly(pid);
    assertThat(EmbeddedServer.running(folder)).as("stopped by its new owner").isEmpty();
  }

  @Tag("long")
  @Test
  void a_server_left_running_that_does_not_wait_for_the_disk_is_started_anew() throws Exception {
    ServerFolder own = new ServerFolder(folder);
    try (Child child = Child.opening(folder)) {
      assertThat(child.said()).isEqualTo("open");
    }
    DatabaseAddress left = EmbeddedServer.running(folder).orElseThrow();
    try (var connection = left.source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("alter role postgres set synchronous_commit = off");
    }
    long before = Postmaster.on(own.data()).orElseThrow().process().pid();

    try (Database database = Database.in(folder)) {
      assertThat(show(database, "synchronous_commit")).isEqualTo("on");
      assertThat(Postmaster.on(own.data()).orElseThrow().process().pid()).isNotEqualTo(before);
    }
  }

  @Test
  void data_whose_making_broke_off_are_set_aside_and_made_anew() throws IOException {
    Path unmade = temporary.resolve("unmade");
    Files.createDirectories(unmade.resolve("data"));
    Files.writeString(unmade.resolve("data/postgresql.conf"), "half of");

    try (Database database = Database.in(unmade)) {
      assertThat(show(database, "fsync")).isEqualTo("on");
    }
    try (Stream<Path> children = Files.list(unmade)) {
      assertThat(children.map(child -> child.getFileName().toString()))
          .anyMatch(name -> name.startsWith("unfinished-"));
    }
  }

  @Tag("long")
  @Test
  void a_program_whose_unpacking_broke_off_is_unpacked_anew() throws Exception {
    Path shared = folder.resolve("program").toRealPath();
    Path killed = temporary.resolve("killed");
    try (Stream<Path> whole = Files.walk(shared)) {
      for (Path link : whole.filter(Files::isSymbolicLink).toList()) {
        Path half = killed.resolve("program").resolve(shared.relativize(link));
        Files.createDirectories(half.getParent());
        Files.createSymbolicLink(half, Files.readSymbolicLink(link));
      }
    }

    // In a process of its own, as the library unpacks once in each.
    try (Child child = Child.opening(killed)) {
      assertThat(child.said()).isEqualTo("open");
    }
    Database.in(killed).close();
  }

  @Test
  void a_number_that_went_to_another_program_since_stops_nobody() throws IOException {
    Files.writeString(
        folder.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n/\n0\n5432\n");

    try (Database database = Database.in(folder)) {
      assertThat(show(database, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void a_lost_password_is_said() throws IOException {
    Files.delete(folder.resolve("password"));

    assertThatThrownBy(() -> Database.in(folder))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("the password of the database in " + folder + " is lost");
  }

  @Test
  void where_root_may_not_run_it_another_user_is_asked_for() throws IOException {
    ServerFolder fresh = ServerFolder.at(temporary.resolve("fresh"));
    Files.writeString(
        fresh.log(), "initdb: error: cannot be run as root\ninitdb: hint: Please log in");

    assertThat(Starting.line(fresh, new IOException("ended")))
        .isEqualTo(
            "the built-in PostgreSQL does not run as root: start the program as another user");
  }

  @Test
  void a_folder_that_cannot_be_made_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Database.in(file.resolve("postgres")))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("cannot write to " + file);
  }

  @Test
  void data_of_an_older_server_are_refused() throws IOException {
    Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

    assertThatThrownBy(() -> Database.in(folder))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("was written by PostgreSQL 17");
  }

  private static List<Long> cases(Database database) {
    return TestDatabase.owner(database).sql("select cases from tenant").query(Long.class).list();
  }

  private static String show(Database database, String setting) {
    return database.sql().sql("show " + setting).query(String.class).single();
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
