package dev.bonafide.discord.event;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** Forms as the API reference of Discord shows them. */
class SubmittedModalTest {
  private static SubmittedModal form(String data) {
    return new SubmittedModal(DataObject.fromJson(data));
  }

  @Test
  void a_file_that_is_not_told_of_is_none() {
    SubmittedModal form =
        form(
            """
            {"custom_id": "bug", "components": [{"type": 18, "id": 1, "component":
              {"type": 19, "id": 2, "custom_id": "files", "values": ["111111111111111111"]}}]}
            """);
    assertThat(form.files("files")).isEmpty();
  }

  @Test
  void a_file_is_told_of_apart_from_its_field() {
    SubmittedModal form =
        form(
            """
            {"custom_id": "bug",
             "components": [{"type": 18, "id": 1, "component":
               {"type": 19, "id": 2, "custom_id": "files", "values": ["111111111111111111"]}}],
             "resolved": {"attachments": {
               "111111111111111111": {"id": "111111111111111111", "content_type": "image/png",
                 "ephemeral": true, "filename": "bug.png", "size": 241394, "height": 604,
                 "width": 2482, "placeholder_version": 1,
                 "url": "https://cdn.discordapp.com/ephemeral-attachments/2/1/bug.png?ex=6&hm=5&"},
               "333333333333333333": {"id": "333333333333333333", "filename": "other.png"}}}}
            """);
    assertThat(form.files("files"))
        .extracting(one -> one.getString("filename"))
        .containsExactly("bug.png");
    assertThat(Trimmed.files(form.files("files")).getObject(0).getLong("size")).isEqualTo(241_394);
  }

  @Test
  void a_choice_is_its_value_and_none_is_nothing() {
    String chosen =
        """
        {"custom_id": "x", "components": [{"type": 18, "id": 1, "component":
          {"type": 21, "id": 2, "custom_id": "kind", "value": %s}}]}
        """;
    assertThat(form(chosen.formatted("\"recruiter\"")).words("kind")).isEqualTo("recruiter");
    assertThat(form(chosen.formatted("null")).words("kind")).isEmpty();
    assertThat(form(chosen.formatted("null")).words("why")).isEmpty();
  }

  @Test
  void words_in_a_row_of_an_older_client_are_read() {
    assertThat(
            form("""
            {"custom_id": "x", "components": [{"type": 1, "components":
              [{"type": 4, "custom_id": "post", "value": "pay my friend"}]}]}
            """)
                .words("post"))
        .isEqualTo("pay my friend");
  }
}
