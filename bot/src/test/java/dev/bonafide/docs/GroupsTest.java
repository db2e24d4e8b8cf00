package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.house.House;
import dev.bonafide.resource.PropertyFile;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The table of groups is about folders that exist. */
class GroupsTest {
  @Test
  void each_line_of_the_table_names_a_folder_with_rules_once() {
    assertThat(Groups.all())
        .hasSizeGreaterThan(10)
        .allMatch(one -> Files.isDirectory(House.ROOT.resolve("rules/" + one.folder())))
        .noneMatch(one -> one.title().isBlank() || one.about().isBlank());
    assertThat(Groups.all()).extracting(Groups.Group::folder).doesNotHaveDuplicates();
  }

  @Test
  void it_is_known_what_evidence_settles_the_findings_of_each_group() {
    assertThat(PropertyFile.at("dev.bonafide.report.wanted.wanted").keys())
        .containsAll(Groups.all().stream().map(one -> "group." + one.folder()).toList());
  }

  @Test
  void a_group_without_a_line_is_called_by_its_folder() {
    assertThat(Groups.of("made-up-group").title()).isEqualTo("Made up group");
  }
}
