package dev.bonafide.comparison.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Told;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.ShippedRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LookAlikeHostTest {
  private static final ReferenceLists LISTS = new ListFiles(ShippedRules.all())::named;

  private static Look look(String words) {
    return look(words, LISTS);
  }

  private static Look look(String words, ReferenceLists lists) {
    return new LookAlikeHost(lists).look(Told.chat().subject(words).end());
  }

  @Test
  void without_an_address_there_is_nothing_to_look_at() {
    assertThat(look("write to me")).isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "discord.gg/rust and canary.discord.com, status at discordstatus.com",
        "our code is on acme.github.io, a page on telegra.ph",
        "a finance.example blog, the phantoms.example band, discord-bots.example",
        "README.md, index.js and main.rs",
        "never open dlscord.gift",
        "dlscord.gift is a phishing site",
        "we removed a post with metamask-support.example",
        "google-summer-of-code.example"
      })
  void own_hosts_plain_words_and_warnings_are_none(String words) {
    assertThat(look(words)).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dlscord.gift/join",
        "https://discrod.example",
        "https://disc0rd.example",
        "https://dіscord.example/invite",
        "https://xn--dscord-pvf.example",
        "hr@linkedln.example",
        "metamask-support.example",
        "app.coinbasewallet.example",
        "paypa1.example",
        "telegrarn.example",
        "githuh.example or githup.example, no: glthub.example",
        "beware of fakes, join at dlscord.gift"
      })
  void imitations_are_seen_where_they_stand(String words) {
    assertThat(((Look.Seen) look(words)).evidence()).hasSize(1);
  }

  @Test
  void ten_thousand_dots_are_no_burden() {
    assertThat(look("a.".repeat(10_000) + " discord.com")).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_host_that_imitates_a_name_of_ones_own_list_is_seen_and_others_are_not() {
    RuleSource mine = new RuleSource("lists/hosts.yaml", "norrsken: [norrsken.example]");
    ReferenceLists lists = new ListFiles(List.of(mine))::named;
    assertThat(look("we write from nornsken.example and norrskeen.example", lists))
        .isInstanceOf(Look.Seen.class);
    assertThat(look("log in at discrod.com", lists)).isInstanceOf(Look.Nothing.class);
  }
}
