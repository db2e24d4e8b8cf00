package dev.bonafide.documents.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTreeTest {

  @Test
  void broken_json_names_its_line() {
    assertThatThrownBy(() -> JsonTree.read("{\"a\": 1,\n\"b\": }"))
        .isInstanceOfSatisfying(
            BrokenTree.class,
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.why()).startsWith("broken JSON").doesNotContain("\n");
            });
  }

  @Test
  void a_document_that_ends_too_early_is_broken() {
    assertThatThrownBy(() -> JsonTree.read("[{\"a\": [1, 2")).isInstanceOf(BrokenTree.class);
    assertThatThrownBy(() -> JsonTree.read("")).isInstanceOf(BrokenTree.class);
    assertThatThrownBy(() -> JsonTree.read("{\"a\": 1} and more")).isInstanceOf(BrokenTree.class);
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    assertThatThrownBy(() -> JsonTree.read("{\"text\": \"a\", \"text\": \"b\"}"))
        .isInstanceOf(BrokenTree.class)
        .hasMessageContaining("text");
  }

  @Test
  void a_hundred_thousand_brackets_break_the_limit_and_not_the_stack() {
    assertThatThrownBy(() -> JsonTree.read("[".repeat(100_000))).isInstanceOf(BrokenTree.class);
    assertThatThrownBy(() -> JsonTree.read("{\"a\":".repeat(100_000)))
        .isInstanceOf(BrokenTree.class);
  }

  @Test
  void more_values_than_the_limit_are_refused() {
    String many = "[" + "1,".repeat(NodeBudget.VALUES + 1) + "1]";
    assertThatThrownBy(() -> JsonTree.read(many)).hasMessageContaining("more than");
  }

  @Test
  void a_chat_that_begins_with_a_bracket_does_not_look_like_json() {
    assertThat(JsonTree.looksLike("[00:01:02] Motoki: hello")).isFalse();
    assertThat(JsonTree.looksLike("[HIRING] US partner")).isFalse();
    assertThat(JsonTree.looksLike("{curly} words")).isFalse();
    assertThat(JsonTree.looksLike("")).isFalse();
    assertThat(JsonTree.looksLike("{")).isFalse();
  }

  @Test
  void documents_look_like_json_with_a_mark_and_spaces_before_them() {
    assertThat(JsonTree.looksLike("\uFEFF\n {\"a\": 1}")).isTrue();
    assertThat(JsonTree.looksLike("[\n {\"a\": 1}]")).isTrue();
  }

  @Test
  void values_know_their_lines() {
    Tree tree = JsonTree.read("{\"a\": null,\n \"b\": [true, 1.5,\n \"c\"]}");
    assertThat(tree.at("a")).isEqualTo(new Tree.Nothing(1));
    assertThat(tree.list("b"))
        .containsExactly(
            new Tree.Plain(2, "true"), new Tree.Plain(2, "1.5"), new Tree.Text(3, "c"));
    assertThat(tree.at("missing").at("deeper").list()).isEmpty();
  }

  @Test
  void a_complaint_says_line_and_column_in_plain_words() {
    assertThatThrownBy(() -> JsonTree.read("{\"a\": 1,\n \"b\": [1, 2"))
        .isInstanceOf(BrokenTree.class)
        .hasMessageContaining("that begins at line 2, column 7")
        .hasMessageNotContaining("Source");
  }
}
