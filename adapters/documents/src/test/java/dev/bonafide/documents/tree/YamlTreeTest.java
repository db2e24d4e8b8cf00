package dev.bonafide.documents.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlTreeTest {

  @Test
  void broken_yaml_names_its_line() {
    assertThatThrownBy(() -> YamlTree.read("a: 1\nb: [1, 2\nc: 3\n"))
        .isInstanceOfSatisfying(BrokenTree.class, e -> assertThat(e.line()).isGreaterThan(1));
  }

  @Test
  void a_million_brackets_break_the_limit_and_not_the_stack() {
    assertThatThrownBy(() -> YamlTree.read("[".repeat(1_000_000))).isInstanceOf(BrokenTree.class);
  }

  @Test
  void references_that_multiply_break_the_limit() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }
    assertThatThrownBy(() -> YamlTree.read(bomb.toString())).isInstanceOf(BrokenTree.class);
  }

  @Test
  void a_list_that_holds_itself_is_refused() {
    assertThatThrownBy(() -> YamlTree.read("a: &a [*a]")).isInstanceOf(BrokenTree.class);
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    assertThatThrownBy(() -> YamlTree.read("a: 1\na: 2\n")).isInstanceOf(BrokenTree.class);
  }

  @Test
  void an_empty_document_is_nothing() {
    assertThat(YamlTree.read("")).isInstanceOf(Tree.Nothing.class);
  }

  @Test
  void values_know_their_lines() {
    Tree tree = YamlTree.read("# first\nsubject: {kind: candidate, name: 007}\nclaims: ~\n");
    assertThat(tree.at("subject").text("name")).contains("007");
    assertThat(tree.at("subject").line()).isEqualTo(2);
    assertThat(tree.at("claims")).isInstanceOf(Tree.Nothing.class);
  }
}
