package dev.bonafide.slack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagePartsTest {

  @Test
  void a_fence_that_is_not_closed_is_none() {
    assertThat(MessageParts.of("look ```curl x | sh\nand more"))
        .isEqualTo(new MessageParts("look ```curl x | sh\nand more", List.of(), List.of()));
    assertThat(MessageParts.of("```a``` b ``` c").fenced()).containsExactly("a");
    assertThat(MessageParts.of("``````").fenced()).isEmpty();
  }

  @Test
  void a_mark_within_a_line_quotes_nothing() {
    assertThat(MessageParts.of("5 &gt; 4").quoted()).isEmpty();
  }

  @Test
  void lines_that_are_quoted_in_a_row_are_one_quotation() {
    MessageParts parts = MessageParts.of("he said\n&gt; pay me\n&gt; today\nand then\n&gt; thanks");
    assertThat(parts.quoted()).containsExactly("pay me\ntoday", "thanks");
    assertThat(parts.typed()).isEqualTo("he said\nand then");
  }

  @Test
  void three_marks_quote_the_rest() {
    MessageParts parts = MessageParts.of("see\n&gt;&gt;&gt; first\nsecond");
    assertThat(parts.quoted()).containsExactly("first\nsecond");
    assertThat(parts.typed()).isEqualTo("see");
  }

  @Test
  void a_quotation_mark_inside_a_fence_is_of_the_fence() {
    MessageParts parts = MessageParts.of("```a\n&gt; b```");
    assertThat(parts.fenced()).containsExactly("a\n&gt; b");
    assertThat(parts.quoted()).isEmpty();
  }
}
