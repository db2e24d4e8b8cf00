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
