package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListFilesTest {
  private static RuleSource list(String path, String text) {
    return new RuleSource(path, text);
  }

  @Test
  void a_list_that_cannot_be_read_is_told_with_its_place_before_anybody_asks_for_it() {
    List<RuleSource> broken = List.of(list("lists/hosts.yaml", "indeed: [indeed.com]\nupwork: ]"));
    assertThatThrownBy(() -> new ListFiles(broken))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("rules/lists/hosts.yaml:2:");
  }

  @Test
  void a_list_of_maps_is_refused() {
    List<RuleSource> broken = List.of(list("lists/hosts.yaml", "indeed: [{com: indeed}]"));
    assertThatThrownBy(() -> new ListFiles(broken))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("a text is expected here");
  }

  @Test
  void the_later_of_two_lists_of_a_name_counts_and_files_elsewhere_are_none() {
    ListFiles lists =
        new ListFiles(
            List.of(
                list("lists/hosts.yaml", "indeed: [indeed.com]"),
                list("words/hosts.yaml", "en: [never]"),
                list("lists/hosts.yaml", "norrsken: [norrsken.example]")));
    assertThat(lists.named("hosts")).containsOnlyKeys("norrsken");
    assertThat(lists.named("packages")).isEmpty();
  }
}
