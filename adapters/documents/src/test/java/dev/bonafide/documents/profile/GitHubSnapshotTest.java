package dev.bonafide.documents.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.documents.tree.JsonTree;
import org.junit.jupiter.api.Test;

class GitHubSnapshotTest {

  @Test
  void a_login_alone_is_no_profile() {
    assertThat(GitHubSnapshot.fits(JsonTree.read("{\"login\": \"a\"}"))).isFalse();
    assertThat(GitHubSnapshot.fits(JsonTree.read("{\"followers\": 1}"))).isFalse();
  }

  @Test
  void an_account_that_is_gone_is_told_so() {
    String gone = "{\"login\":\"old-name\",\"id\":177263401,\"gone\":true}";
    assertThat(GitHubSnapshot.fits(JsonTree.read(gone))).isTrue();
    assertThat(read(gone).text())
        .isEqualTo(
            """
            GitHub profile of old-name
            Account number: 177263401
            The account is gone. GitHub no longer has one with this number
            """);
  }

  @Test
  void what_the_account_did_is_told_by_the_clock_of_the_platform() {
    assertThat(
            read("""
                    {"login":"a","id":7,"followers":1,"events":[
                     {"type":"PushEvent","repository":"b/c","at":"2025-05-10T00:00:00Z"},
                     {"type":"Nothing"}]}
                    """)
                .text())
        .contains("Account number: 7\n", "Event of 2025-05-10T00:00:00Z: PushEvent in b/c\n")
        .doesNotContain("Nothing");
  }

  @Test
  void what_changed_between_two_snapshots_is_said_in_words() {
    Reading reading =
        read(
            """
            {"login":"old-name","name":"Mo","bio":"Dev","email":null,"created_at":"2024-08-19T01:12:44Z",
             "avatar":{"kind":"photo","description":"a face"},
             "previous_logins":["older-name"],"organizations":[],
             "repositories":[{"name":"fork-one","fork":true,"commits_by_owner":2}],
             "collaborators_seen":[{"login":"friend1","relation":"co-author"}],
             "snapshots":[{"at":"2025-05-12","login":"old-name","name":"Mo","avatar":"photo"},
               {"at":"2025-05-22","login":"new-name","name":"","avatar":"default identicon","remark":"same id"}]}
            """);
    assertThat(reading.kind()).isEqualTo(ExhibitKind.CODE_PROFILE);
    assertThat(reading.text())
        .contains("GitHub profile of old-name\n")
        .contains("Avatar: photo, a face\n")
        .contains("E-mail: none\n")
        .contains("The account was renamed. Previous login: older-name\n")
        .contains("Repository fork-one, a fork, 2 commits by the owner\n")
        .contains("Collaborator seen: friend1, co-author\n")
        .contains("The account was renamed. The login changed from old-name to new-name\n")
        .contains("The name of the profile was emptied. It was: Mo\n")
        .contains("The avatar of the profile was changed from photo to default identicon\n")
        .contains("Remark: same id\n");
  }

  @Test
  void commits_are_told_as_we_write_them_and_as_github_answers_them() {
    Reading reading =
        read(
            """
            {"login":"a","followers":1,"contributions":{"2013":6},
             "keys":["SHA256:abc",{"fingerprint":"SHA256:def","title":"home"}],
             "commits":[
              {"repository":"r","sha":"0af","author":{"name":"A <B>","email":"a@a.example","date":"2020-01-01T00:00:00Z"},"message":"one\\ntwo"},
              {"repository":"r","sha":"1af","author":{"login":"a"},"commit":{"author":{"name":"A","email":"a@a.example","date":"2020-01-01T00:00:00Z"},"committer":{"date":"2020-01-02T00:00:00Z"},"message":"x"}},
              {"sha":"2af","message":"nobody's"}, 7]}
            """);
    assertThat(reading.text())
        .contains("Contributions in 2013: 6\n")
        .contains("Key SHA256:abc\nKey SHA256:def, home\n")
        .contains("Commit 0af in r, authored 2020-01-01T00:00:00Z by A B <a@a.example>: one\n")
        .endsWith(
            "Commit 1af in r, authored 2020-01-01T00:00:00Z by A <a@a.example>,"
                + " committed 2020-01-02T00:00:00Z, account a: x\n");
  }

  @Test
  void nothing_changed_says_nothing() {
    Reading reading =
        read(
            """
            {"login":"a","followers":1,"snapshots":[{"at":"1","login":"a"},{"at":"2","login":"a"}]}
            """);
    assertThat(reading.text()).doesNotContain("renamed").doesNotContain("emptied");
  }

  @Test
  void a_bio_of_many_lines_cannot_make_up_facts_of_its_own() {
    Reading reading =
        read("{\"login\":\"a\",\"followers\":1,\"bio\":\"x\\nThe account was renamed\"}");
    assertThat(reading.text().lines()).contains("Bio: x The account was renamed");
  }

  private static Reading read(String json) {
    return GitHubSnapshot.read(Exhibit.of("github.json", null, json), JsonTree.read(json));
  }
}
