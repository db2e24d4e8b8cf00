package dev.bonafide.slack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.model.Attachment;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a frame below a message, as the Events API tells it. */
class AttachedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\": \" \", \"fields\": [{}], \"image_url\": \"https://a.example/a.png\"}",
        "{\"fallback\": \"[no preview available]\"}",
        "{\"title\": \"Solidity dev\", \"from_url\": \"https://jobs.example\"}",
      })
  void a_frame_without_words_or_with_those_of_the_message_says_nothing(String frame) {
    assertThat(read(frame, "*Solidity dev* <https://jobs.example>"))
        .isEqualTo(new AttachedText("", false));
  }

  @Test
  void its_words_stand_in_the_order_in_which_people_see_them() {
    String frame =
        """
        {"fallback": "Acme: Solidity dev", "footer": "via Feed", "text": "Clone our repo",
         "fields": [{"title": "Pay", "value": "300"}, {"title": "Where", "value": "Remote"}],
         "title": "Solidity dev", "title_link": "https://jobs.example/1", "pretext": "New today",
         "author_name": "Acme", "service_name": "Jobs", "from_url": "https://jobs.example/1"}
        """;
    assertThat(read(frame, "see").words())
        .isEqualTo(
            """
            New today
            Jobs
            Acme
            Solidity dev
            https://jobs.example/1
            Clone our repo
            Pay
            300
            Where
            Remote
            via Feed""");
  }

  @Test
  void what_stands_for_it_elsewhere_is_read_where_nothing_else_is() {
    assertThat(read("{\"fallback\": \"Pay a deposit\"}", "").words()).isEqualTo("Pay a deposit");
  }

  @Test
  void a_frame_larger_than_any_is_cut_and_says_so() {
    assertThat(read("{\"text\": \"" + "a".repeat(6_000) + "\"}", "").isCut()).isFalse();
    AttachedText cut = read("{\"text\": \"" + "a".repeat(60_000) + "\"}", "");
    assertThat(cut.isCut()).isTrue();
    assertThat(cut.words().length()).isLessThanOrEqualTo(6_000);
    JsonArray fields = new JsonArray();
    for (int at = 0; at < 26; at++) {
      JsonObject field = new JsonObject();
      field.addProperty("title", "name " + at + ".");
      fields.add(field);
    }
    AttachedText many = read("{\"fields\": " + fields + "}", "");
    assertThat(many.isCut()).isTrue();
    assertThat(many.words()).endsWith("name 24.");
  }

  private static AttachedText read(String frame, String seen) {
    Attachment attachment = GsonFactory.createSnakeCase().fromJson(frame, Attachment.class);
    return AttachedText.of(attachment, new StringBuilder(seen));
  }
}
