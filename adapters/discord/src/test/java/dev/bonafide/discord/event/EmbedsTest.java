package dev.bonafide.discord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** What the frames below a message say. */
class EmbedsTest {
  private static final String LINK = "https://jobs.example/1";

  @Test
  void an_empty_embed_says_nothing() {
    DataObject empty = DataObject.empty().put("type", "rich").put("fields", DataArray.empty());
    assertThat(Embeds.of(message("", empty), true)).isEmpty();
    assertThat(Embeds.of(DataObject.empty(), true)).isEmpty();
    assertThat(Embeds.of(message("", DataObject.empty().put("title", null)), true)).isEmpty();
  }

  @Test
  void one_that_repeats_the_post_says_nothing_again() {
    DataObject again = embed().put("title", "Solidity dev").put("description", "Pay first");
    assertThat(Embeds.of(message("**Solidity dev** " + LINK, again, again), true))
        .containsExactly(new PostContent.PostEmbed("Pay first", false, false));
  }

  @Test
  void its_words_stand_in_the_order_in_which_people_see_them() {
    DataObject embed =
        embed()
            .put("footer", DataObject.empty().put("text", "via Feed"))
            .put("fields", DataArray.empty().add(field("Pay", "300")).add(field("Where", "Remote")))
            .put("description", "Clone our repo")
            .put("url", LINK)
            .put("title", "Solidity dev")
            .put("author", DataObject.empty().put("name", "Acme"))
            .put("provider", DataObject.empty().put("name", "Jobs"));
    assertThat(words(message("", embed)))
        .containsExactly(
            "Jobs\nAcme\nSolidity dev\n"
                + LINK
                + "\nClone our repo\nPay\n300\nWhere\nRemote\nvia Feed");
  }

  @Test
  void what_discord_drew_of_a_link_is_a_preview_no_matter_who_wrote_it() {
    DataObject page = embed().put("type", "article").put("title", "A page");
    DataObject frame = embed().put("type", "rich").put("title", "A frame");
    assertThat(
            Embeds.of(message(LINK, page, frame), true).stream()
                .map(PostContent.PostEmbed::isPreview))
        .containsExactly(true, false);
    assertThat(
            Embeds.of(message(LINK, page, frame), false).stream()
                .map(PostContent.PostEmbed::isPreview))
        .containsExactly(true, true);
  }

  @Test
  void as_much_as_discord_takes_is_read_whole() {
    DataObject full = embed().put("description", "a".repeat(6_000));
    assertThat(Embeds.of(message("", full), true))
        .containsExactly(new PostContent.PostEmbed("a".repeat(6_000), false, false));
  }

  @Test
  void what_is_more_than_discord_takes_is_cut_and_says_so() {
    DataObject long1 = embed().put("description", "a".repeat(60_000));
    assertThat(Embeds.of(message("", long1), true))
        .singleElement()
        .satisfies(one -> assertThat(one.words().length()).isLessThanOrEqualTo(6_000))
        .satisfies(one -> assertThat(one.isCut()).isTrue());
    DataArray fields = DataArray.empty();
    DataObject[] many = new DataObject[11];
    for (int at = 0; at < 26; at++) {
      fields.add(field("name " + at + ".", "value " + at + "."));
      many[at % 11] = embed().put("title", "title " + at);
    }
    assertThat(Embeds.of(message("", embed().put("fields", fields)), true))
        .singleElement()
        .satisfies(one -> assertThat(one.words()).endsWith("value 24."))
        .satisfies(one -> assertThat(one.isCut()).isTrue());
    assertThat(Embeds.of(message("", many), true))
        .hasSize(10)
        .allMatch(PostContent.PostEmbed::isCut);
  }

  private static List<String> words(DataObject message) {
    return Embeds.of(message, true).stream().map(PostContent.PostEmbed::words).toList();
  }

  private static DataObject embed() {
    return DataObject.empty();
  }

  private static DataObject field(String name, String value) {
    return DataObject.empty().put("name", name).put("value", value);
  }

  private static DataObject message(String content, DataObject... embeds) {
    DataArray all = DataArray.empty();
    for (DataObject embed : embeds) {
      all.add(embed);
    }
    return DataObject.empty().put("content", content).put("embeds", all);
  }
}
