package dev.bonafide.bot.removal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.slack.card.SlackReply;
import dev.bonafide.telegram.api.TelegramReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static String in(BotLanguage language, String phrase, String platform) {
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
    return new PlacedNotice(tenants, phrase).body(platform, ID);
  }
}
