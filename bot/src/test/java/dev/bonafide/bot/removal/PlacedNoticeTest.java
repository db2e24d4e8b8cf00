package dev.bonafide.bot.removal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.mail.Address;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.slack.card.SlackReply;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.testkit.casefile.MemoryKept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each platform's courier takes what is laid out for it, as a change of what stands there. */
class PlacedNoticeTest {
  private static final CaseId ID = new CaseId(new Tenant("any:T1"), 7);

  @Test
  void discord_changes_the_card_takes_its_buttons_away_and_posts_nothing_new() {
    DiscordReply reply = DiscordReply.read(in(BotLanguage.ENGLISH, "expired", "discord"));
    assertThat(reply.amends()).isTrue();
    assertThat(reply.isToAsker()).isFalse();
    assertThat(reply.message().toString()).contains("Case 7 was here.").doesNotContain("custom_id");
  }

  @Test
  void slack_shows_it_in_the_conversation_without_blocks() {
    SlackReply reply = SlackReply.of(in(BotLanguage.ENGLISH, "stood-here", "slack"));
    assertThat(reply.kind()).isEqualTo(SlackReply.Kind.HERE);
    assertThat(reply.content()).isNull();
    assertThat(reply.text()).isEqualTo("Case 7 was here. It has been erased.");
  }

  @Test
  void telegram_shows_it_without_buttons() {
    TelegramReply reply = TelegramReply.read(in(BotLanguage.ENGLISH, "expired", "telegram"));
    assertThat(reply.html()).startsWith("Case 7 was here. Its evidence was deleted");
    assertThat(reply.buttons()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"slack", "discord", "telegram"})
  void it_is_said_in_the_tenant_s_language(String platform) {
    assertThat(in(BotLanguage.of("es").orElseThrow(), "stood-here", platform)).contains("borrado");
  }

  @ParameterizedTest
  @CsvSource({
    "slack, slack-language, C1/1.2",
    "discord, language, 5",
    "discord, language, moderators"
  })
  void where_the_tenant_has_none_it_is_said_in_the_one_that_was_spoken_there(
      String platform, String topic, String talk) {
    MemoryKept store = new MemoryKept();
    Tenant tenant = new Tenant(platform + ":T1");
    store.put(tenant, topic, talk, "es");
    String shown = talk.equals("moderators") ? "5" : talk;
    assertThat(in(null, store, "stood-here", new Address(tenant, platform, shown)))
        .contains("borrado");
  }

  private static String in(BotLanguage language, String phrase, String platform) {
    return in(language, new MemoryKept(), phrase, new Address(ID.tenant(), platform, "C1/1.2"));
  }

  private static String in(
      @Nullable BotLanguage language, TenantStore store, String phrase, Address where) {
    Tenants tenants =
        new Tenants() {
          @Override
          public Preferences preferences(Tenant tenant) {
            return Preferences.USUAL.speaking(language);
          }

          @Override
          public void prefer(Tenant tenant, Preferences preferences) {
            throw new UnsupportedOperationException();
          }
        };
    return new PlacedNotice(tenants, store, phrase).body(where, ID);
  }
}
